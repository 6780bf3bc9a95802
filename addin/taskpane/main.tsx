import '../parts/pane.css'
import { createRoot } from 'react-dom/client'
import { makeCall } from '../api/call.ts'
import { deviceStorage } from '../outlook/device-storage.ts'
import { followItem, followNothing } from '../outlook/follow-item.ts'
import { isOnPhone, ownAddress, signsInThroughOutlook } from '../outlook/profile.ts'
import { outlookReady } from '../outlook/ready.ts'
import { followTheme } from '../outlook/theme.ts'
import { readPaneSettings } from '../session/pane-settings.ts'
import { rememberedAccount } from '../session/remembered-account.ts'
import { startSession } from '../session/start-session.ts'
import { makeOutbox } from './make-outbox.ts'
import { PaneRoot } from './pane-root.tsx'

/** Starts the pane: waits for Outlook, signs in without asking if it can, and shows what stands beside it. */
async function start(place: HTMLElement) {
  const settings = readPaneSettings(document)
  const host = await outlookReady()
  const storage = deviceStorage()
  const own = ownAddress()
  const session = startSession(settings.signIn, signsInThroughOutlook(), own, rememberedAccount(storage, own))
  const call = makeCall(session)
  const outbox = makeOutbox(call, storage)
  const item = host === 'outlook' ? followItem() : followNothing()
  const graph = settings.graphUrl ? { url: settings.graphUrl, session } : null
  const world = { host, phone: isOnPhone(), session, storage, call, outbox, item, graph, theme: followTheme() }
  createRoot(place).render(<PaneRoot world={world} />)
  if (host === 'outlook') void session.start()
}

const place = document.getElementById('pane')
if (place) {
  start(place).catch(() => {
    place.textContent = 'The contact register could not start, so nothing was checked. Close this and open it again.'
  })
}
