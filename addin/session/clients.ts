import type { IPublicClientApplication } from '@azure/msal-browser'
import type { PaneSettings } from '../../server/contract/settings/pane-settings.ts'
import type { makeClient } from './client.ts'
import type { PreparedSignIn } from './prepared-sign-in.ts'

/** How somebody is signed in: by Outlook itself (nested app authentication), or by the council's provider in a window. */
export type Way = 'outlook' | 'provider'

/**
 * Gives the client for a way, and makes each once. Making the one for Outlook asks Outlook, which may never answer: then
 * the next call asks anew.
 */
export function clientsOf(
  signIn: PaneSettings['signIn'],
  ahead: PreparedSignIn | null,
  make: typeof makeClient,
): (way: Way) => Promise<IPublicClientApplication> {
  const made: Partial<Record<Way, IPublicClientApplication>> = {}
  return async (way) => {
    const client =
      made[way] ?? (way === 'provider' ? await ahead?.client : null) ?? (await make(signIn, way === 'outlook'))
    // An attempt that was given up may end after the next one has: the first client that came is kept.
    made[way] ??= client
    return made[way]
  }
}
