import '../parts/pane.css'
import './register.css'
import { createRoot } from 'react-dom/client'
import { makeCall } from '../api/call.ts'
import { deviceStorage } from '../outlook/device-storage.ts'
import { followTheme } from '../outlook/theme.ts'
import { readPaneSettings } from '../session/pane-settings.ts'
import { startSession } from '../session/start-session.ts'
import { type Fragment, readFragment } from './fragment.ts'
import { RegisterRoot } from './register-root.tsx'
import { sections } from './sections.ts'

/** Which of a device's accounts this page's person signed in with. */
const account = 'account.register'

/** Starts the register's page: signs in without asking if it can, and shows what the fragment names. */
function start(place: HTMLElement) {
  const settings = readPaneSettings(document)
  const storage = deviceStorage()
  const session = startSession(settings.signIn, false, '', {
    get: () => storage.get(account),
    set: (id) => (id ? storage.set(account, id) : storage.remove(account)),
  })
  createRoot(place).render(
    <RegisterRoot session={session} storage={storage} call={makeCall(session)} theme={followTheme()} />,
  )
  void session.start()
  fetchPage(readFragment(location.hash))
}

/** The page that the address names is fetched while they are signed in. That it cannot be had is said in its place. */
function fetchPage({ path }: Fragment) {
  const page = sections.find((one) => one.path === path)?.page
  if (page && 'load' in page) page.load().catch(() => undefined)
}

const place = document.getElementById('register')
if (place) {
  try {
    start(place)
  } catch {
    place.textContent =
      'The contact register could not start. Nothing was lost. Load the page again; if it goes on, tell ICT.'
  }
}
