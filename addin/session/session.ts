import type { AccountInfo, IPublicClientApplication } from '@azure/msal-browser'

/** The person signed in, known by the account's own id, never by an address. */
export type Person = { id: string }

/**
 * Whether somebody is signed in. `unreachable` means that the sign-in service did not answer: signing in again would
 * not help, trying again will.
 */
export type SessionState =
  | { status: 'starting' }
  | { status: 'signed-in'; person: Person }
  | {
      status: 'signed-out'
      /** `no-answer`: Outlook's own sign-in did not answer or is turned off; the provider's window is the way on. */
      why: 'not-yet' | 'no-answer' | 'lost' | 'not-accepted' | 'left' | 'cancelled' | 'pop-up-blocked' | 'failed'
    }
  | { status: 'unreachable' }

export type Session = {
  now(): SessionState
  subscribe(changed: () => void): () => void
  /** Tries to sign in without asking anybody; also the way on from `unreachable`. Never rejects. */
  start(): Promise<void>
  /** Signs in with a window of the provider. Call it from the click itself, or the browser blocks the window. Never rejects. */
  signIn(): Promise<void>
  /** Forgets the person on this device. Null while Outlook itself does the signing in, which cannot be left from here. */
  readonly signOut: (() => Promise<void>) | null
  /** An access token for the register's API; `fresh` asks for a new one. Rejects with NoToken. */
  token(fresh?: boolean): Promise<string>
  /** The token that is there already and lasts, so that a question need not wait a turn for it; null where there is none. */
  held(): string | null
  /** With which client and account somebody is signed in, for a token of another API; null where nobody is. */
  signedInWith(): { client: IPublicClientApplication; account: AccountInfo } | null
  /** The server would not have even a fresh token. */
  lost(): void
}

/** No access token could be had, and why. */
export class NoToken extends Error {
  readonly why: 'signed-out' | 'unreachable'
  constructor(why: 'signed-out' | 'unreachable') {
    super(why)
    this.name = 'NoToken'
    this.why = why
  }
}
