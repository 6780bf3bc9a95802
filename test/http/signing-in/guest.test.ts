import { describe, expect, test } from 'vitest'
import { isGuest } from '../../../server/http/signing-in/guest.ts'

const tid = '00000000-0000-4000-8000-00000000000a'
const elsewhere = 'https://sts.windows.net/00000000-0000-4000-8000-00000000000b/'
const entra = { iss: `https://login.microsoftonline.com/${tid}/v2.0`, tid }

describe('a guest of the tenant is nobody of the council’s', () => {
  test.each([
    ['signs in at another tenant', { ...entra, idp: elsewhere }],
    ['signs in with a personal account', { ...entra, idp: 'live.com' }],
    ['is called one, wherever they sign in', { ...entra, acct: 1 }],
    ['is called one in a text', { ...entra, acct: '1' }],
    ['has an account of a kind that nobody knows', { ...entra, acct: 'guest' }],
  ])('who %s', (_, claims) => {
    expect(isGuest(claims)).toBe(true)
  })

  test.each([
    ['signs in at this tenant', entra],
    ['signs in at this tenant, which the token says twice', { ...entra, idp: `https://sts.windows.net/${tid}/` }],
    ['is a member of it and signs in at a partner council', { ...entra, acct: 0, idp: elsewhere }],
    ['signs in with another OpenID provider, which passes them on', { iss: 'https://id.example', tid, idp: 'adfs' }],
  ])('but not a colleague who %s', (_, claims) => {
    expect(isGuest(claims)).toBe(false)
  })
})
