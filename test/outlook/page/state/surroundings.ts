import { isCall } from '../../host/call-names.ts'
import type { Surroundings, Trouble } from '../../host/surroundings.ts'
import { openForm, openMessage } from './actions.ts'
import { fetchBase64, fetchContent, originalPath, partPath } from './server.ts'
import { openItem, outlook } from './store.ts'
import type { Switches } from './switches.ts'

/** The calls that the add-in has made, for tests. */
export const calls: string[] = []

/** The selected message that the pane has loaded. */
let loadedId: string | null = null

/** What this Outlook provides for the pane at the moment. */
export function surroundings(): Surroundings {
  const state = outlook().get()
  const { office, switches, mail, contents, selectedIds } = state
  const all = Object.values(mail).flat()
  const person = office.mailboxes.find(({ address }) => address === switches.person)
  return {
    reader: { name: person?.name ?? '', address: switches.person },
    councilDomain: office.councilDomain,
    theme: switches.theme,
    phone: switches.layout === 'phone',
    client: switches.client,
    permissions: office.addIn.permissions,
    headers: switches.headers,
    mailboxSet: switches.mailboxSet,
    item: openItem(state),
    isUnreadable: switches.unreadable.includes(openItem(state)?.subject ?? ''),
    selected: all.filter(({ id }) => selectedIds.includes(id)),
    loaded: all.find(({ id }) => id === loadedId) ?? null,
    load: (id) => {
      loadedId = id
    },
    loadable: (wanted) => all.find(({ id, subject }) => id === wanted && !switches.withheld.includes(subject)),
    content: async ({ id }) => contents[id] ?? (await fetchContent(id)),
    attachment: (_, { id }) => fetchBase64(partPath(id)),
    original: ({ id }) => fetchBase64(originalPath(id)),
    openForm,
    openMessage,
    notices: ({ id }) => outlook().get().notices[id] ?? [],
    showNotices: ({ id }, notices) => outlook().set({ notices: { ...outlook().get().notices, [id]: notices } }),
    trouble: (name) => troubleWith(switches, name),
    released: (name) => released(name),
    called: (name) => void calls.push(name),
  }
}

const kinds = ['silent', 'failing', 'late', 'idle'] as const
const troubleWith = (switches: Switches, name: string): Trouble | null =>
  kinds.find((kind) => (switches[kind] === 'all' ? isCall(name) : switches[kind].includes(name))) ?? null

/** Waits until somebody turns it off. */
function released(name: string): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (troubleWith(outlook().get().switches, name) === 'late') return
      stop()
      resolve()
    }
    const stop = outlook().subscribe(look)
    look()
  })
}
