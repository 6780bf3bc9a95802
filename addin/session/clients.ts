import type { AccountInfo, IPublicClientApplication } from '@azure/msal-browser'
import type { PaneSettings } from '../../server/contract/settings/pane-settings.ts'
import type { makeClient } from './client.ts'
import type { PreparedSignIn } from './prepared-sign-in.ts'

/** How somebody signs in: through Outlook (nested app authentication), or in a window of the council's provider. */
export type SignInMethod = 'outlook' | 'provider'

type Clients = {
  /**
   * The client for a way of signing in. Creating Outlook's client calls Outlook, which may never answer: then the next
   * call tries again.
   */
  of(way: SignInMethod): Promise<IPublicClientApplication>
  /**
   * The client to renew this account's token with. A dialog signs in with a client of its own: what it stored is read
   * again, where the two share a storage.
   */
  knowing(account: AccountInfo, client: IPublicClientApplication): Promise<IPublicClientApplication>
}

/** Creates each client once, when it is needed. */
export function clientsOf(
  signIn: PaneSettings['signIn'],
  ahead: PreparedSignIn | null,
  make: typeof makeClient,
): Clients {
  const made: Partial<Record<SignInMethod, IPublicClientApplication>> = {}
  return {
    of: async (way) => {
      const client =
        made[way] ?? (way === 'provider' ? await ahead?.client : null) ?? (await make(signIn, way === 'outlook'))
      // An abandoned attempt may finish after the next one: the first client to arrive is kept.
      made[way] ??= client
      return made[way]
    },
    knowing: async (account, client) => {
      if (client !== made.provider || accountIn(client, account)) return client
      const again = await make(signIn, false).catch(() => null)
      if (!again || !accountIn(again, account)) return client
      made.provider = again
      return again
    },
  }
}

/** The account as this client has stored it. */
export const accountIn = (client: IPublicClientApplication, { homeAccountId }: AccountInfo): AccountInfo | undefined =>
  client.getAllAccounts().find((one) => one.homeAccountId === homeAccountId)
