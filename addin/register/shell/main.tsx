import type { Loaders } from '../../../server/contract/texts/languages.ts'
import { say } from '../../../server/contract/texts/say.ts'
import '../../parts/page/pane.css'
import './register.css'
import { createRoot } from 'react-dom/client'
import { makeCall } from '../../api/call.ts'
import { makeQueryClient } from '../../api/query-client.ts'
import { deviceStorage } from '../../outlook/device-storage.ts'
import { followTheme } from '../../outlook/theme.ts'
import { forgetOnAnotherPerson } from '../../parts/page/forget-on-another-person.ts'
import { speakOwnLanguage } from '../../session/own-language.ts'
import { readPaneSettings } from '../../session/pane-settings.ts'
import { startSession } from '../../session/start-session.ts'
import { atMost, unnoticedMs } from '../../words/time-limit.ts'
import { readFragment } from './fragment.ts'
import { prefetchPage } from './prefetch-page.ts'
import { RegisterRoot } from './register-root.tsx'
import { sections } from './sections.ts'

/** The storage key for the account that this page's person signed in with. */
const account = 'account.register'

/** Starts the register's page: signs in silently if it can, and shows what the fragment names. */
async function start(place: HTMLElement) {
  const settings = readPaneSettings(document)
  const storage = deviceStorage()
  await speakOwnLanguage(storage, translations)
  const session = startSession(settings.signIn, false, '', {
    get: () => storage.get(account),
    set: (id) => (id ? storage.set(account, id) : storage.remove(account)),
  })
  const call = makeCall(session)
  const queryClient = makeQueryClient()
  forgetOnAnotherPerson(session, queryClient)
  prefetchPage(session, storage, { queryClient, call }, here)
  fetchPage()
  // Anybody signed in at once sees their page and nothing before it: the requests go out before the first render.
  await atMost(unnoticedMs, session.start())
  createRoot(place).render(
    <RegisterRoot session={session} storage={storage} call={call} queryClient={queryClient} theme={followTheme()} />,
  )
}

const translations: Loaders = {
  cy: async () => (await import('../../../server/contract/texts/welsh.ts')).welsh,
}

const here = () => readFragment(location.hash)

/** Loads the code of the page in the URL during sign-in. If that fails, the page says so later. */
function fetchPage() {
  const { path } = here()
  const page = sections.find((one) => one.path === path)?.page
  if (page && 'load' in page) page.load().catch(() => undefined)
}

const place = document.getElementById('register')
if (place) {
  start(place).catch(() => {
    place.textContent = say(
      'The contact register could not start. Nothing was lost. Load the page again; if it goes on, tell ICT.',
    )
  })
}
