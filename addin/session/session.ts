import type { AccountInfo, IPublicClientApplication } from '@azure/msal-browser'

/** The signed-in person, identified by the account's own id, never by an address. */
export type Person = { id: string }

/**
 * Why nobody has signed in with the provider's window. `not-allowed`: the person chose not to open it. `open-already`:
 * an earlier one is still open. `not-opened`: Outlook opened none.
 */
export type WindowFailure = 'cancelled' | 'pop-up-blocked' | 'not-allowed' | 'open-already' | 'not-opened' | 'failed'

/**
 * Whether somebody is signed in. `unreachable`: the sign-in service did not answer. Signing in again would not help,
 * trying again will.
 */
export type SessionState =
  | { status: 'starting' }
  | { status: 'signed-in'; person: Person }
  | {
      status: 'signed-out'
      /** `no-answer`: Outlook's own sign-in did not answer or is turned off; use the provider's window instead. */
      why: 'not-yet' | 'no-answer' | 'lost' | 'not-accepted' | 'left' | WindowFailure
    }
  | { status: 'unreachable' }

export type Session = {
  now(): SessionState
  subscribe(changed: () => void): () => void
  /** Tries to sign in silently; also the retry after `unreachable`. Never rejects. */
  start(): Promise<void>
  /** Signs in with a window of the provider. Call it from the click itself, or the browser blocks the window. Never rejects. */
  signIn(): Promise<void>
  /**
   * Forgets the person on this device. Null while Outlook itself signs people in: the pane cannot sign them out of
   * that.
   */
  readonly signOut: (() => Promise<void>) | null
  /** An access token for the register's API; `fresh` requests a new one. Rejects with NoToken. */
  token(fresh?: boolean): Promise<string>
  /**
   * Signs the person in more strongly, with a window of the provider, for an act that needs it: `claims` say what the
   * server wants. The new token; null if they did not, and then they stay signed in as before.
   */
  stronger(claims: string): Promise<string | null>
  /** The cached token if it is still valid, so that a request need not wait for it; null where there is none. */
  held(): string | null
  /** To get a token for another API; null where nobody is signed in. */
  signedInWith(): SignedIn | null
  /** Call this when the server has refused even a fresh token. */
  lost(): void
}

/** The client and account of the signed-in person. */
export type SignedIn = {
  client: IPublicClientApplication
  account: AccountInfo
  /** A token that the provider's window gave for this scope, while it is valid; null where there is none. */
  heldFor(scope: string): string | null
  /**
   * Asks the person for a token in the provider's window. Call it from the click itself. Rejects with an error of
   * msal-browser, or one with such a code, also where somebody else signs in there.
   */
  askFor(scope: string): Promise<string>
}

/** No access token is available, and why. */
export class NoToken extends Error {
  readonly why: 'signed-out' | 'unreachable'
  constructor(why: 'signed-out' | 'unreachable') {
    super(why)
    this.name = 'NoToken'
    this.why = why
  }
}
