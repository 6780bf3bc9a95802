import { describe, expect, test } from 'vitest'
import { chooseCacheLocation } from '../../../addin/session/cache-location.ts'
import { framedByAnotherSite } from '../../../addin/session/framed-by-another-site.ts'

describe('whether the pane is inside another site', () => {
  const framed = (hostname: string, ancestorOrigins?: string[]) =>
    framedByAnotherSite({ parent: {}, location: { hostname, ancestorOrigins } } as unknown as Window)

  test.each([
    ['Outlook on the web', 'register.council.example', ['https://outlook.office.com'], true],
    [
      'a council page within Outlook',
      'register.council.example',
      ['https://register.council.example', 'https://outlook.office.com'],
      true,
    ],
    ['a page of unknown origin', 'register.council.example', ['null'], true],
    ['another port of the same host', 'localhost', ['https://localhost:3000'], false],
    ['a browser that does not say', 'register.council.example', undefined, true],
  ])('%s', (_, hostname, around, expected) => {
    expect(framed(hostname, around)).toBe(expected)
  })

  test('is false where Outlook is not a web page', () => {
    const page = { location: { hostname: 'register.council.example', ancestorOrigins: [] } } as unknown as Window
    expect(framedByAnotherSite(Object.assign(page, { parent: page }))).toBe(false)
  })
})

describe('where the sign-in is stored', () => {
  test('on the device, where the browser accepts the cookie for its key; the test cookie is removed', () => {
    const set: string[] = []
    const page = {
      get cookie() {
        return set.filter((one) => !one.includes('Max-Age=0')).join('; ')
      },
      set cookie(one) {
        set.push(one)
      },
    }
    expect(chooseCacheLocation(page)).toBe('localStorage')
    expect(set.at(-1)).toMatch(/=; Max-Age=0; Path=\/; Secure; SameSite=None$/)
  })

  test('in the tab, where it does not', () => {
    const page = {
      get cookie() {
        return ''
      },
      set cookie(_) {},
    }
    expect(chooseCacheLocation(page)).toBe('sessionStorage')
  })
})
