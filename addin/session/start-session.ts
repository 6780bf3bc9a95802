import type { AccountInfo, IPublicClientApplication } from '@azure/msal-browser'
import type { PaneSettings } from '../../server/contract/settings/pane-settings.ts'
import { withTimeLimit } from '../words/time-limit.ts'
import { makeClient } from './client.ts'
import { accountIn, clientsOf, type SignInMethod } from './clients.ts'
import type { PreparedSignIn } from './prepared-sign-in.ts'
import { type Asked, codedError, type Given, type ProviderWindow, popUpWindow } from './provider-window.ts'
import { NoToken, type Session, type SessionState } from './session.ts'
import { afterSilentSignIn, afterWindow, isOutlookUnusable } from './sign-in-errors.ts'

type SignIn = PaneSettings['signIn']
export type RememberedAccount = { get(): string | null; set(id: string | null): void }

/** Milliseconds. Together they are the longest wait until there is a button to press. */
const outlookTime = 5_000
const providerTime = 4_000
const clearingTime = 2_000
/** Milliseconds: a token is renewed this long before it expires. */
const spare = 120_000

/**
 * Signs the person in with msal-browser: through Outlook where it offers that, otherwise in the provider's window. The
 * window is also the fallback where Outlook offers it but does not answer, or says that it is turned off.
 * @param hint the mailbox address, so that somebody with several accounts gets the right one
 * @param remembered the account this mailbox's person signed in with: its name need not be the mailbox address
 * @param ahead what was prepared earlier; null where Outlook may sign the person in
 * @param window the provider's window: a pop-up, or a dialog of Outlook's
 */
export function startSession(
  signIn: SignIn,
  throughOutlook: boolean,
  hint: string,
  remembered: RememberedAccount,
  ahead: PreparedSignIn | null = null,
  window: ProviderWindow = popUpWindow,
  make = makeClient,
): Session {
  const scopes = [signIn.scope]
  const loginHint = hint ? { loginHint: hint } : {}
  const clients = clientsOf(signIn, ahead, make)
  const listeners = new Set<() => void>()
  let way: SignInMethod = throughOutlook ? 'outlook' : 'provider'
  let state: SessionState = { status: 'starting' }
  let client: IPublicClientApplication | null = null
  let account: AccountInfo | null = null
  let held: Given | null = null
  /** What the provider's window gave for other APIs, by scope. */
  const others = new Map<string, Given>()
  let asking: Promise<string> | null = null
  /** Used for the first request only. */
  let early = ahead?.kept
  let attempts = 0
  /** Outlook was asked to sign somebody in with its own window, and has not answered. */
  let outlookAsked = false
  let leaving = false

  const set = (next: SessionState) => {
    state = next
    for (const changed of listeners) changed()
  }

  const accept = (result: Given, by: SignInMethod, of: IPublicClientApplication) => {
    held = result
    way = by
    client = of
    account = accountIn(of, result.account) ?? result.account
    const id = result.account.homeAccountId
    remembered.set(id)
    if (state.status !== 'signed-in' || state.person.id !== id) set({ status: 'signed-in', person: { id } })
    return result.accessToken
  }

  const hasLeft = () => leaving || state.status === 'signed-out'
  /** A late answer still counts, but does not sign in again a person who has left meanwhile. */
  const mayEnter = () => !hasLeft() || (!leaving && state.status === 'signed-out' && state.why === 'no-answer')

  const attempt = async (by: SignInMethod, fresh: boolean): Promise<string> => {
    const of = await clients.of(by)
    const known = (way === by && account) || knownAccount(of, remembered.get(), hint)
    const result = await askSilently(of, by, known, fresh)
    if (!mayEnter()) throw new NoToken('signed-out')
    return accept(result, by, of)
  }

  const silently = async (fresh: boolean): Promise<string> => {
    if (way === 'provider') return await withTimeLimit(outlookTime + providerTime, attempt('provider', fresh))
    try {
      return await withTimeLimit(outlookTime, attempt('outlook', fresh))
    } catch (error) {
      if (!isOutlookUnusable(error)) throw error
      return await withTimeLimit(providerTime, attempt('provider', fresh)).catch(() => {
        throw error
      })
    }
  }

  const askSilently = async (
    of: IPublicClientApplication,
    by: SignInMethod,
    known: AccountInfo | null,
    fresh: boolean,
  ) => {
    const kept = await early
    early = undefined
    if (kept && !fresh && kept.account.homeAccountId === known?.homeAccountId && lasts(kept)) return kept
    if (known) return of.acquireTokenSilent({ scopes, account: known, forceRefresh: fresh })
    return by === 'outlook' ? of.acquireTokenSilent({ scopes }) : of.ssoSilent({ scopes, ...loginHint })
  }

  const heldNow = () => (held && !hasLeft() && lasts(held) ? held.accessToken : null)

  const token = async (fresh = false): Promise<string> => {
    if (hasLeft()) throw new NoToken('signed-out')
    const there = fresh ? null : heldNow()
    if (there) return there
    const before = held
    // Many calls may want a token at once; the provider gets one request.
    asking ??= silently(fresh).finally(() => {
      asking = null
    })
    try {
      return await asking
    } catch (error) {
      // Outlook may have answered while the provider was asked.
      const late = held === before ? null : heldNow()
      if (late) return late
      if (error instanceof NoToken) throw error
      if (afterSilentSignIn(error) === 'unreachable') throw new NoToken('unreachable')
      const unwell = way === 'outlook' && isOutlookUnusable(error)
      if (unwell) way = 'provider'
      set({ status: 'signed-out', why: unwell ? 'no-answer' : before ? 'lost' : 'not-yet' })
      throw new NoToken('signed-out')
    }
  }

  /** Asks the person in the provider's window, or in Outlook's own where that signs people in. */
  const inWindow = (asked: Asked, by: SignInMethod, of: IPublicClientApplication) =>
    (by === 'outlook' ? popUpWindow : window)(asked, of)

  /** The same for the person who is signed in. The window lets somebody else sign in: that is an error. */
  const inOwnWindow = async (asked: Asked, who: AccountInfo, of: IPublicClientApplication) => {
    const given = await inWindow({ ...asked, account: who }, way, of)
    if (given.account.homeAccountId !== who.homeAccountId) throw codedError('another_account')
    return given
  }

  const askFor = async (scope: string, who: AccountInfo, of: IPublicClientApplication) => {
    const given = await inOwnWindow({ scope }, who, of)
    if (!hasLeft()) others.set(scope, given)
    return given.accessToken
  }

  const signInWithWindow = async () => {
    attempts += 1
    const mine = attempts
    // A second click means that Outlook's own window led nowhere.
    if (outlookAsked) way = 'provider'
    const by = way
    outlookAsked = by === 'outlook'
    try {
      // The client usually exists by now: only then does opening the window still count as part of the click.
      const of = await clients.of(by)
      const given = await inWindow({ scope: signIn.scope, ...loginHint }, by, of)
      accept(given, by, await clients.knowing(given.account, of))
      outlookAsked = false
    } catch (error) {
      // An attempt replaced by another click ends only now, and says nothing about the new one.
      if (mine !== attempts) return
      outlookAsked = false
      const unwell = by === 'outlook' && isOutlookUnusable(error)
      if (unwell) way = 'provider'
      set({ status: 'signed-out', why: unwell ? 'no-answer' : afterWindow(error) })
    }
  }

  const stronger = async (claims: string): Promise<string | null> => {
    const [of, who] = [client, account]
    if (!of || !who || hasLeft()) return null
    try {
      // In somebody else's name the act would be recorded as theirs.
      const given = await inOwnWindow({ scope: signIn.scope, claims }, who, of)
      return accept(given, way, await clients.knowing(given.account, of))
    } catch {
      return null
    }
  }

  const leave = async () => {
    const left = account
    leaving = true
    held = null
    others.clear()
    account = null
    remembered.set(null)
    // Only after this is nothing kept. A browser that does not allow clearing must not stop the sign-out.
    await withTimeLimit(clearingTime, client?.clearCache(left ? { account: left } : {}) ?? Promise.resolve()).catch(
      () => undefined,
    )
    leaving = false
    set({ status: 'signed-out', why: 'left' })
  }

  return {
    now: () => state,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    start: async () => {
      way = throughOutlook ? 'outlook' : 'provider'
      set({ status: 'starting' })
      try {
        await token()
      } catch (error) {
        if (error instanceof NoToken && error.why === 'unreachable') set({ status: 'unreachable' })
      }
    },
    signIn: signInWithWindow,
    get signOut() {
      return way === 'outlook' ? null : leave
    },
    token,
    stronger,
    held: heldNow,
    signedInWith: () => {
      const [of, who] = [client, account]
      if (!of || !who || state.status !== 'signed-in') return null
      const heldFor = (scope: string) => {
        const given = others.get(scope)
        return given?.account.homeAccountId === who.homeAccountId && lasts(given) ? given.accessToken : null
      }
      return { client: of, account: who, heldFor, askFor: (scope) => askFor(scope, who, of) }
    },
    lost: () => {
      held = null
      set({ status: 'signed-out', why: 'not-accepted' })
    },
  }
}

/** Whether a token is valid for a while yet. */
const lasts = ({ expiresOn }: Given): boolean => (expiresOn?.getTime() ?? 0) - spare > Date.now()

/** This mailbox's person's account on this device. Any other one may be a colleague's. */
function knownAccount(client: IPublicClientApplication, remembered: string | null, hint: string): AccountInfo | null {
  const all = client.getAllAccounts()
  const named = all.find((one) => one.username.toLowerCase() === hint.toLowerCase())
  return all.find((one) => one.homeAccountId === remembered) ?? named ?? null
}
