import '../parts/pane.css'
import type { QueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { makeCall } from '../api/call.ts'
import { makeQueryClient } from '../api/query-client.ts'
import { deviceStorage } from '../outlook/device-storage.ts'
import type { FollowedItem } from '../outlook/follow-item.ts'
import { isOnPhone, maySignInThroughOutlook, ownAddress, signsInThroughOutlook } from '../outlook/profile.ts'
import { type Host, outlookReady } from '../outlook/ready.ts'
import { followTheme } from '../outlook/theme.ts'
import { readAhead } from '../session/ahead.ts'
import { forgetOnAnotherPerson } from '../session/forget-on-another-person.ts'
import { readPaneSettings } from '../session/pane-settings.ts'
import { rememberedAccount } from '../session/remembered-account.ts'
import { startSession } from '../session/start-session.ts'
import { atMost, unnoticed } from '../words/within.ts'
import { makeOutbox } from './make-outbox.ts'
import { PaneRoot } from './pane-root.tsx'
import type { World } from './world.ts'

/** What a pane follows in Outlook, and what somebody signed in sees of it. */
type Shown = {
  item: FollowedItem
  signedIn: (personId: string) => ReactNode
  /** Asks the register about what is open now, before it is drawn. Resolves once that has been answered. */
  ask?: (world: World, queryClient: QueryClient, personId: string) => Promise<void>
}

/**
 * Starts a pane: waits for Outlook, signs in without asking if it can, and shows what stands beside it. Its code may be
 * there before Office.js is, which the page loads first: then it waits until the page has been read.
 */
export async function runPane(show: (host: Host) => Shown): Promise<void> {
  await pageRead()
  const place = document.getElementById('pane')
  if (!place) return
  start(place, show).catch(() => {
    place.textContent = 'The contact register could not start, so nothing was checked. Close this and open it again.'
  })
}

const pageRead = () =>
  new Promise<void>((resolve) => {
    if (document.readyState !== 'loading') resolve()
    else document.addEventListener('DOMContentLoaded', () => resolve(), { once: true })
  })

async function start(place: HTMLElement, show: (host: Host) => Shown) {
  const settings = readPaneSettings(document)
  const ahead = maySignInThroughOutlook() ? null : readAhead(settings.signIn)
  const host = await outlookReady()
  const storage = deviceStorage()
  const own = ownAddress()
  const remembered = rememberedAccount(storage, own)
  const session = startSession(settings.signIn, signsInThroughOutlook(), own, remembered, ahead)
  const call = makeCall(session)
  const outbox = makeOutbox(call, storage)
  const { item, signedIn, ask } = show(host)
  const graph = settings.graphUrl ? { url: settings.graphUrl, session } : null
  const world = { host, phone: isOnPhone(), session, storage, call, outbox, item, graph, theme: followTheme() }
  const queryClient = makeQueryClient()
  forgetOnAnotherPerson(session, queryClient)
  const askNow = async () => {
    const state = session.now()
    if (state.status === 'signed-in') await ask?.(world, queryClient, state.person.id)
  }
  if (host === 'outlook') {
    // Whose token is kept is signed in by the next turn: then there is nothing else to draw before.
    await atMost(0, session.start())
    await atMost(unnoticed, askNow())
    // Before what is drawn subscribes: what it asks is then on its way when it is drawn.
    item.subscribe(() => void askNow())
  }
  createRoot(place).render(<PaneRoot world={world} queryClient={queryClient} signedIn={signedIn} />)
}
