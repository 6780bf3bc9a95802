import type { IPublicClientApplication } from '@azure/msal-browser'
import type { PaneSettings } from '../../server/contract/settings/pane-settings.ts'
import type { makeClient } from './client.ts'
import type { PreparedSignIn } from './prepared-sign-in.ts'

/** How somebody signs in: through Outlook (nested app authentication), or in a window of the council's provider. */
export type SignInMethod = 'outlook' | 'provider'

/**
 * Returns the client for a way of signing in, and creates each once. Creating Outlook's client calls Outlook, which may
 * never answer: then the next call tries again.
 */
export function clientsOf(
  signIn: PaneSettings['signIn'],
  ahead: PreparedSignIn | null,
  make: typeof makeClient,
): (way: SignInMethod) => Promise<IPublicClientApplication> {
  const made: Partial<Record<SignInMethod, IPublicClientApplication>> = {}
  return async (way) => {
    const client =
      made[way] ?? (way === 'provider' ? await ahead?.client : null) ?? (await make(signIn, way === 'outlook'))
    // An abandoned attempt may finish after the next one: the first client to arrive is kept.
    made[way] ??= client
    return made[way]
  }
}
