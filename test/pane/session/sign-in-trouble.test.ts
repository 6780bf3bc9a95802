import type { AuthenticationResult, IPublicClientApplication } from '@azure/msal-browser'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { startSession } from '../../../addin/session/start-session.ts'

const signIn = {
  authority: 'https://sign-in.example',
  protocol: 'oidc',
  clientId: 'contact-register',
  scope: 'api://contact-register/access_as_user',
} as const
const result = (accessToken: string, who = 'amira') =>
  ({
    account: { homeAccountId: who, username: `${who}@ambleford.example` },
    accessToken,
    expiresOn: new Date(Date.now() + 3_600_000),
  }) as AuthenticationResult
const never = () => new Promise<never>(() => undefined)
const fails = (errorCode: string) => async () => {
  throw Object.assign(new Error(errorCode), { errorCode })
}

type Client = Partial<Record<'acquireTokenSilent' | 'acquireTokenPopup' | 'ssoSilent', () => Promise<unknown>>>
/** Fails as the library does where nobody is known. */
const nobody: Client = {
  acquireTokenSilent: fails('no_account_error'),
  acquireTokenPopup: async () => result('by the window'),
  ssoSilent: fails('login_required'),
}

/** A pane in an Outlook that offers its own sign-in; the clients are made as given. */
function session(outlook: Client | (() => Promise<Client>), provider: Client = {}) {
  const whole = (given: Client) => ({ getAllAccounts: () => [], ...nobody, ...given })
  const make = async (_: unknown, throughOutlook: boolean) => {
    const given = throughOutlook ? (typeof outlook === 'function' ? await outlook() : outlook) : provider
    return whole(given) as unknown as IPublicClientApplication
  }
  const remembered = { get: () => null, set: () => undefined }
  return startSession(signIn, true, 'amira@ambleford.example', remembered, null, undefined, make)
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const noAnswer = { status: 'signed-out', why: 'no-answer' }

describe('an Outlook whose own sign-in fails', () => {
  test.each<[string, Client | (() => Promise<Client>), Client]>([
    ['the client is never created', never, {}],
    ['no token ever arrives', { acquireTokenSilent: never }, {}],
    ['no token ever arrives, and the provider hangs too', { acquireTokenSilent: never }, { ssoSilent: never }],
    ['it is turned off', { acquireTokenSilent: fails('nested_app_auth_bridge_disabled') }, {}],
    ['it fails for another reason', { acquireTokenSilent: fails('unknown_error') }, {}],
  ])('%s: a button appears within ten seconds, and the provider’s window signs in', async (_, outlook, provider) => {
    const one = session(outlook, provider)
    void one.start()
    await vi.advanceTimersByTimeAsync(9_500)
    expect(one.now()).toEqual(noAnswer)
    await one.signIn()
    expect(one.now()).toMatchObject({ status: 'signed-in' })
    expect(await one.token()).toBe('by the window')
    expect(one.signOut).not.toBeNull()
  })

  test('can still sign in with a late answer', async () => {
    const { promise, resolve } = Promise.withResolvers<AuthenticationResult>()
    const one = session({ acquireTokenSilent: () => promise })
    void one.start()
    await vi.advanceTimersByTimeAsync(9_500)
    expect(one.now()).toEqual(noAnswer)
    resolve(result('late'))
    await vi.advanceTimersByTimeAsync(0)
    expect(one.now()).toMatchObject({ status: 'signed-in' })
    expect([await one.token(), one.signOut]).toEqual(['late', null])
  })

  test('can still sign in while the provider is asked', async () => {
    const { promise, resolve } = Promise.withResolvers<AuthenticationResult>()
    const one = session({ acquireTokenSilent: () => promise }, { ssoSilent: never })
    void one.start()
    await vi.advanceTimersByTimeAsync(6_000)
    resolve(result('late'))
    await vi.advanceTimersByTimeAsync(9_500)
    expect(one.now()).toMatchObject({ status: 'signed-in' })
    expect(await one.token()).toBe('late')
  })

  test('asks nothing of somebody already signed in at the provider', async () => {
    const one = session(never, { ssoSilent: async () => result('in silence') })
    void one.start()
    await vi.advanceTimersByTimeAsync(9_500)
    expect(one.now()).toMatchObject({ status: 'signed-in' })
  })

  test('goes to the provider’s window on a second click, when its own never answers', async () => {
    const one = session({ acquireTokenSilent: fails('interaction_required'), acquireTokenPopup: never })
    await one.start()
    expect(one.now()).toEqual({ status: 'signed-out', why: 'not-yet' })
    void one.signIn()
    await vi.advanceTimersByTimeAsync(0)
    await one.signIn()
    expect(await one.token()).toBe('by the window')
  })

  test('goes to the provider’s window after its own fails, and asks Outlook again on a retry', async () => {
    const one = session({
      acquireTokenSilent: fails('interaction_required'),
      acquireTokenPopup: fails('unknown_error'),
    })
    await one.start()
    await one.signIn()
    expect(one.now()).toEqual(noAnswer)
    await one.start()
    expect(one.now()).toEqual({ status: 'signed-out', why: 'not-yet' })
    await one.signIn()
    await one.signIn()
    expect(await one.token()).toBe('by the window')
  })
})

test('a button appears within ten seconds where the provider is the only way and hangs', async () => {
  const make = (() => never()) as never
  const one = startSession(signIn, false, '', { get: () => null, set: () => undefined }, null, undefined, make)
  void one.start()
  await vi.advanceTimersByTimeAsync(9_500)
  expect(one.now()).toEqual({ status: 'signed-out', why: 'not-yet' })
})

describe('where the council wants a stronger sign-in before an act', () => {
  const asked = async (given: AuthenticationResult) => {
    const acquireTokenSilent = async () => result('as before')
    const one = session({ acquireTokenSilent, acquireTokenPopup: async () => given })
    await one.start()
    return { stronger: await one.stronger?.('{}'), token: await one.token(), now: one.now() }
  }

  test('the same person goes on with its token', async () => {
    expect(await asked(result('stronger'))).toMatchObject({ stronger: 'stronger', token: 'stronger' })
  })

  test('a colleague who completes it on the same computer does not act in the first person’s place', async () => {
    expect(await asked(result('stronger', 'tom'))).toEqual({
      stronger: null,
      token: 'as before',
      now: { status: 'signed-in', person: { id: 'amira' } },
    })
  })
})
