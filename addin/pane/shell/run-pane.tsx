import type { Loaders } from '../../../server/contract/texts/languages.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { pane as texts } from '../../../server/contract/texts/words/pane.ts'
import '../../parts/page/pane.css'
import type { QueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import type { PaneSettings } from '../../../server/contract/settings/pane-settings.ts'
import { makeCall } from '../../api/call.ts'
import { makeQueryClient } from '../../api/query-client.ts'
import { type DeviceStorage, deviceStorage } from '../../outlook/device-storage.ts'
import type { FollowedItem } from '../../outlook/follow-item.ts'
import { isOnPhone, maySignInThroughOutlook, ownAddress, signsInThroughOutlook } from '../../outlook/profile.ts'
import { startOutlook } from '../../outlook/ready.ts'
import { followTheme } from '../../outlook/theme.ts'
import { forgetOnAnotherPerson } from '../../parts/page/forget-on-another-person.ts'
import { speakOwnLanguage } from '../../session/own-language.ts'
import { readPaneSettings } from '../../session/pane-settings.ts'
import { type PreparedSignIn, prepareSignIn } from '../../session/prepared-sign-in.ts'
import { windowBesideOutlook } from '../../session/provider-windows.ts'
import { rememberedAccount } from '../../session/remembered-account.ts'
import { startSession } from '../../session/start-session.ts'
import { atMost, unnoticedMs } from '../../words/time-limit.ts'
import { makeQueue } from './make-queue.ts'
import { NoOutlook } from './no-outlook.tsx'
import { registerPageFor } from './notice-link.ts'
import { PaneRoot } from './pane-root.tsx'
import type { World } from './world.ts'

/** What a pane follows in Outlook, and what a signed-in person sees of it. */
type Shown = {
  item: FollowedItem
  signedIn: (personId: string) => ReactNode
  /** Asks the register about the open item before it is drawn. Resolves after the answer. */
  ask?: (world: World, queryClient: QueryClient, personId: string) => Promise<void>
}

/**
 * Starts a pane: waits for Outlook, signs in silently if it can, and shows its contents. This code may run before the
 * page is fully parsed.
 */
export async function runPane(show: () => Shown): Promise<void> {
  await pageRead()
  const place = document.getElementById('pane')
  if (!place) return
  start(place, show).catch(() => {
    place.textContent = say(texts['contact-register-could-not'])
  })
}

const pageRead = () =>
  new Promise<void>((resolve) => {
    if (document.readyState !== 'loading') resolve()
    else document.addEventListener('readystatechange', () => resolve(), { once: true })
  })

async function start(place: HTMLElement, show: () => Shown) {
  const settings = readPaneSettings(document)
  const root = createRoot(place)
  const { loaded, soon, atLast } = startOutlook()
  const ahead = loaded.then(() => (maySignInThroughOutlook() ? null : prepareSignIn(settings.signIn)))
  let host = await soon
  const storage = deviceStorage()
  await speakOwnLanguage(storage, translations)
  if (host === 'silent') {
    root.render(<NoOutlook host={host} />)
    host = await atLast
  }
  const meant = host === 'elsewhere' ? registerPageFor(location.hash) : null
  if (meant) return location.replace(meant)
  if (host !== 'outlook') {
    root.render(<NoOutlook host={host} />)
    return
  }
  await beside(root, settings, storage, await ahead, show())
}

const translations: Loaders = {
  cy: async () => (await import('../../../server/contract/texts/welsh.ts')).welsh,
}

/** Beside a message: signs in, asks what it can before drawing, and draws. */
async function beside(
  root: Root,
  settings: PaneSettings,
  storage: DeviceStorage,
  ahead: PreparedSignIn | null,
  { item, signedIn, ask }: Shown,
) {
  const own = ownAddress()
  const remembered = rememberedAccount(storage, own)
  const window = windowBesideOutlook(storage)
  const session = startSession(settings.signIn, signsInThroughOutlook(), own, remembered, ahead, window)
  const call = makeCall(session)
  const queue = makeQueue(call, storage)
  const graph = settings.graphUrl ? { url: settings.graphUrl, session } : null
  const world = { phone: isOnPhone(), session, storage, call, queue, item, graph, theme: followTheme() }
  const queryClient = makeQueryClient()
  forgetOnAnotherPerson(session, queryClient)
  const askNow = async () => {
    const state = session.now()
    if (state.status === 'signed-in') await ask?.(world, queryClient, state.person.id)
  }
  // With a cached token the person is signed in by the next turn, so nothing else needs to be drawn first.
  await atMost(0, session.start())
  await atMost(unnoticedMs, askNow())
  // Subscribes before the components do, so that the requests are already on their way when they draw.
  item.subscribe(() => void askNow())
  root.render(<PaneRoot world={world} queryClient={queryClient} signedIn={signedIn} />)
}
