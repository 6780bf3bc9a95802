import '../parts/pane.css'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { makeCall } from '../api/call.ts'
import { deviceStorage } from '../outlook/device-storage.ts'
import type { FollowedItem } from '../outlook/follow-item.ts'
import { isOnPhone, ownAddress, signsInThroughOutlook } from '../outlook/profile.ts'
import { type Host, outlookReady } from '../outlook/ready.ts'
import { followTheme } from '../outlook/theme.ts'
import { readPaneSettings } from '../session/pane-settings.ts'
import { rememberedAccount } from '../session/remembered-account.ts'
import { startSession } from '../session/start-session.ts'
import { makeOutbox } from './make-outbox.ts'
import { PaneRoot } from './pane-root.tsx'

/** What a pane follows in Outlook, and what somebody signed in sees of it. */
type Shown = { item: FollowedItem; signedIn: (personId: string) => ReactNode }

/** Starts a pane: waits for Outlook, signs in without asking if it can, and shows what stands beside it. */
export function runPane(show: (host: Host) => Shown): void {
  const place = document.getElementById('pane')
  if (!place) return
  start(place, show).catch(() => {
    place.textContent = 'The contact register could not start, so nothing was checked. Close this and open it again.'
  })
}

async function start(place: HTMLElement, show: (host: Host) => Shown) {
  const settings = readPaneSettings(document)
  const host = await outlookReady()
  const storage = deviceStorage()
  const own = ownAddress()
  const session = startSession(settings.signIn, signsInThroughOutlook(), own, rememberedAccount(storage, own))
  const call = makeCall(session)
  const outbox = makeOutbox(call, storage)
  const { item, signedIn } = show(host)
  const graph = settings.graphUrl ? { url: settings.graphUrl, session } : null
  const world = { host, phone: isOnPhone(), session, storage, call, outbox, item, graph, theme: followTheme() }
  createRoot(place).render(<PaneRoot world={world} signedIn={signedIn} />)
  if (host === 'outlook') void session.start()
}
