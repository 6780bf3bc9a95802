import type { AccountInfo, AuthenticationResult, IPublicClientApplication } from '@azure/msal-browser'

/** What the provider asks somebody in its window. */
export type Asked = {
  scope: string
  /** Who is expected. Without it, the person chooses an account. */
  account?: AccountInfo
  /** The expected person's address, where no account is known yet. */
  loginHint?: string
  /** What the server wants of this sign-in (RFC 9470). */
  claims?: string
}

/** Who signed in, and the access token. */
export type Given = Pick<AuthenticationResult, 'account' | 'accessToken' | 'expiresOn'>

/**
 * A window of the council's provider, in which somebody signs in or gives a permission. Call it from the click itself.
 * Another call replaces an open window. Rejects with an error of msal-browser, or with one that has such a code.
 */
export type ProviderWindow = (asked: Asked, client: IPublicClientApplication) => Promise<Given>

/** Opens a browser's pop-up, or Outlook's own window where the client signs in through Outlook. */
export const popUpWindow: ProviderWindow = ({ scope, account, loginHint, claims }, client) =>
  client.acquireTokenPopup({
    scopes: [scope],
    ...(account ? { account } : whoAsks(loginHint)),
    ...(claims ? { claims } : {}),
    // The library keeps waiting for a closed window for a while; another click starts again.
    overrideInteractionInProgress: true,
  })

/** Where nothing says whose page this is, the person chooses the account, even after a colleague has signed out. */
export const whoAsks = (loginHint: string | undefined): { loginHint: string } | { prompt: string } =>
  loginHint ? { loginHint } : { prompt: 'select_account' }

/** An error with a code, as msal-browser's have. */
export const codedError = (errorCode: string): Error => Object.assign(new Error(errorCode), { errorCode })
