import { createRoot } from 'react-dom/client'
import { mailtoForm } from './compose/mailto-form.ts'
import { Outlook } from './Outlook.tsx'
import { change, closeItem, openForm, openMessage, refreshAll, refreshMailbox } from './state/actions.ts'
import { fetchOffice, setSession } from './state/server.ts'
import { buttonsOf, keepStore, makeStore, outlook, readableMailboxes, shownMail } from './state/store.ts'
import { calls } from './state/surroundings.ts'
import { readSwitches } from './state/switches.ts'

const office = await fetchOffice()
const asked = new URLSearchParams(location.search)
const switches = readSwitches(location.search, office.mailboxes)
const button = asked.get('pane') === 'closed' ? null : (office.addIn.buttons[0] ?? null)
keepStore(
  makeStore({
    office,
    switches,
    mailbox: switches.person,
    folder: 'inbox',
    mail: {},
    contents: {},
    openId: null,
    selectedIds: [],
    button: switches.layout === 'phone' ? null : button,
    pinned: asked.get('pinned') !== 'no',
    forms: [],
    drafts: [],
    notices: {},
    reached: true,
  }),
)
setSession(switches)
await refreshAll()

const live = new EventSource('/mail/live')
live.addEventListener('mail', ({ data }) => {
  if (readableMailboxes(outlook().get()).some(({ address }) => address === data)) void refreshMailbox(data)
})
live.addEventListener('reload', () => location.reload())

const subject = asked.get('message')
const wanted = subject ? shownMail(outlook().get()).find((one) => one.subject === subject) : undefined
if (wanted) openMessage(wanted.id)

// As when Outlook on the web is the browser's handler for such links.
const link = asked.get('mailtouri')
if (link) openForm(mailtoForm(link))

/** What a test can set and read. */
const handle = {
  change,
  openMessage,
  closeItem,
  openForm,
  set: outlook().set,
  state: outlook().get,
  buttons: () => buttonsOf(outlook().get()),
  calls,
}
export type Handle = typeof handle
Object.assign(window, { outlook: handle })

createRoot(document.getElementById('root') as HTMLElement).render(<Outlook />)
