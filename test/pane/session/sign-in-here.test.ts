import type { IPublicClientApplication } from '@azure/msal-browser'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { memoryStorage } from '../../../addin/outlook/device-storage.ts'
import { dialogAddress, readDialogAddress } from '../../../addin/session/dialog/dialog-address.ts'
import { sharedAttempt } from '../../../addin/session/dialog/dialog-window.ts'
import { signInHere } from '../../../addin/session/dialog/sign-in-here.ts'

const signIn = {
  authority: 'https://sign-in.example',
  protocol: 'oidc',
  clientId: 'contact-register',
  scope: 'api://contact-register/access_as_user',
} as const
const amira = {
  homeAccountId: 'amira',
  environment: 'sign-in.example',
  tenantId: 'ambleford',
  localAccountId: 'amira',
  username: 'amira@ambleford.example',
}
const request = { attempt: 'one', scope: signIn.scope, claims: null, loginHint: 'amira@ambleford.example' }
const fails = (errorCode: string) => async () => {
  throw Object.assign(new Error(), { errorCode })
}

beforeEach(() => {
  const kept = new Map<string, string>()
  const getItem = (name: string) => kept.get(name) ?? null
  vi.stubGlobal('sessionStorage', { getItem, setItem: (name: string, value: string) => kept.set(name, value) })
  vi.stubGlobal('document', { cookie: 'contact-register-probe=1' })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

/** The dialog's page with such a library; what it asked of the provider, and where it stores the sign-in. */
function page(library: object, storage = memoryStorage()) {
  const asked: object[] = []
  const places: unknown[] = []
  const make = async (_: unknown, __: unknown, place: unknown) => {
    places.push(place)
    const acquireTokenRedirect = async (given: object) => void asked.push(given)
    const handleRedirectPromise = async () => null
    return { handleRedirectPromise, acquireTokenRedirect, ...library } as unknown as IPublicClientApplication
  }
  return { asked, places, opens: (of = request) => signInHere(signIn, of, storage, make as never) }
}

describe('the page in Outlook’s dialog', () => {
  test('goes to the provider, for the person who is expected and with what the server wants', async () => {
    const { asked, opens } = page({})
    expect(await opens({ ...request, claims: '{}' } as never)).toBeNull()
    expect(asked).toEqual([{ scopes: [signIn.scope], loginHint: 'amira@ambleford.example', claims: '{}' }])
  })

  test('lets the person choose the account where it does not know who is expected', async () => {
    const { asked, opens } = page({})
    await opens({ ...request, loginHint: undefined } as never)
    expect(asked).toEqual([{ scopes: [signIn.scope], prompt: 'select_account' }])
  })

  test('tells the pane the token once it is back, and nothing else of the account than its identity', async () => {
    const expiresOn = new Date()
    const account = { ...amira, idToken: 'secret', idTokenClaims: { name: 'Amira Khan' } }
    const given = { account, accessToken: 'the token', idToken: 'secret', expiresOn }
    const { opens } = page({ handleRedirectPromise: async () => given })
    expect(await opens()).toEqual({
      attempt: 'one',
      accessToken: 'the token',
      expiresOn: expiresOn.getTime(),
      account: amira,
    })
  })

  test('does not go round in circles where it is back without an answer', async () => {
    const { asked, opens } = page({})
    await opens()
    expect(await opens()).toEqual({ attempt: 'one', errorCode: 'user_cancelled' })
    expect(asked).toHaveLength(1)
  })

  test.each([
    ['the provider refused', { handleRedirectPromise: fails('access_denied') }, 'access_denied'],
    ['the provider is unreachable', { acquireTokenRedirect: fails('openid_config_error') }, 'openid_config_error'],
    ['the error is no code', { handleRedirectPromise: fails('AADSTS50011: Oh dear') }, 'sign_in_failed'],
  ])('tells the pane that %s', async (_, library, errorCode) => {
    expect(await page(library).opens()).toEqual({ attempt: 'one', errorCode })
  })

  test('stores the sign-in on the device only where the pane reads it too', async () => {
    const shared = memoryStorage()
    shared.set(sharedAttempt, 'one')
    const other = memoryStorage()
    other.set(sharedAttempt, 'another one')
    const places = await Promise.all(
      [shared, other, memoryStorage()].map(async (storage) => {
        const { opens, places } = page({}, storage)
        await opens()
        return places[0]
      }),
    )
    expect(places).toEqual(['localStorage', 'sessionStorage', 'sessionStorage'])
  })

  test('reads what the pane wrote into its address, and asks for no scope but the council’s', () => {
    const href = dialogAddress('https://register.ambleford.example', { ...request, claims: '{"a":"b&c"}' })
    expect(readDialogAddress(href, [signIn.scope])).toEqual({ ...request, claims: '{"a":"b&c"}' })
    expect(readDialogAddress(href, ['another'])).toBeNull()
    expect(readDialogAddress('https://register.ambleford.example/dialog.html', [signIn.scope])).toBeNull()
  })
})
