import { type AuthenticationResult, CacheLookupPolicy, type IPublicClientApplication } from '@azure/msal-browser'
import type { PaneSettings } from '../../server/contract/settings/pane-settings.ts'
import { makeClient } from './client.ts'

/** What is ready for a silent sign-in before Outlook has said whose pane this is. Neither promise rejects. */
export type PreparedSignIn = {
  client: Promise<IPublicClientApplication | null>
  /** The token of the only account on this device; null where there is none, or more than one. */
  kept: Promise<AuthenticationResult | null>
}

/**
 * Creates the client while Outlook is still starting, and reads the cached token if the cache holds only one person's.
 * This prompts nobody, requests no new token and signs nobody in: that depends on whose pane it is.
 */
export function prepareSignIn(signIn: PaneSettings['signIn']): PreparedSignIn {
  const client = makeClient(signIn, false).catch(() => null)
  return { client, kept: client.then((made) => made && keptToken(made, signIn.scope)).catch(() => null) }
}

async function keptToken(client: IPublicClientApplication, scope: string): Promise<AuthenticationResult | null> {
  const [account, ...others] = client.getAllAccounts()
  if (!account || others.length > 0) return null
  return client.acquireTokenSilent({ scopes: [scope], account, cacheLookupPolicy: CacheLookupPolicy.AccessToken })
}
