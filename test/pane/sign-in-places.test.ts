import { describe, expect, test } from 'vitest'
import { chooseCacheLocation } from '../../addin/session/cache-location.ts'
import { framedByAnotherSite } from '../../addin/session/framed-by-another-site.ts'

describe('whether another site is around the pane', () => {
  const framed = (hostname: string, ancestorOrigins?: string[]) =>
    framedByAnotherSite({ parent: {}, location: { hostname, ancestorOrigins } } as unknown as Window)

  test.each([
    ['Outlook on the web', 'register.council.example', ['https://outlook.office.com'], true],
    [
      'a page of the council within Outlook',
      'register.council.example',
      ['https://register.council.example', 'https://outlook.office.com'],
      true,
    ],
    ['a page that does not say who it is', 'register.council.example', ['null'], true],
    ['another port of the same name', 'localhost', ['https://localhost:3000'], false],
    ['a browser that does not tell', 'register.council.example', undefined, true],
  ])('%s', (_, hostname, around, expected) => {
    expect(framed(hostname, around)).toBe(expected)
  })

  test('nothing is around it where Outlook is no web page', () => {
    const page = { location: { hostname: 'register.council.example', ancestorOrigins: [] } } as unknown as Window
    expect(framedByAnotherSite(Object.assign(page, { parent: page }))).toBe(false)
  })
})

describe('where the sign-in is kept', () => {
  test('on the device, where the browser takes the cookie that holds its key; the probe is taken away', () => {
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
