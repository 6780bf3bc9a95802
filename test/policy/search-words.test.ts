import { describe, expect, test } from 'vitest'
import { readContactPoint } from '../../server/policy/contact-point/contact-point.ts'
import { readSearch, wordsOf } from '../../server/policy/log/search-words.ts'
import { Refusal } from '../../server/policy/refusal.ts'
import type { ContactPointKind } from '../../server/policy/vocabulary.ts'

const reach = { domains: ['ambleford.example'], countryCallingCode: '44' }

const words = (kind: ContactPointKind, value: string) => {
  const point = readContactPoint(kind, value, reach)
  if (point instanceof Refusal) throw point
  return wordsOf(point)
}

/** Whether a search finds a customer with these contact points. */
const finds = (typed: string, ...points: [ContactPointKind, string][]) => {
  const theirs = points.flatMap(([kind, value]) => words(kind, value))
  const sought = readSearch(typed, reach.countryCallingCode)
  return (
    sought.length > 0 && sought.every((choice) => choice.some((one) => theirs.some((word) => word.startsWith(one))))
  )
}

describe('the words of a contact point', () => {
  test('a name is indexed by its words, without accents or capitals', () => {
    expect(words('name', 'Zoë O’Brien-Smith')).toEqual(['zoe', 'obrien', 'smith'])
  })
  test('an address is indexed whole, by its domain, by the parts before it, and as its provider delivers it', () => {
    expect(words('email', 'Jo.Marsh@Example.org')).toEqual([
      'jo.marsh@example.org',
      '@example.org',
      'example.org',
      'jo',
      'marsh',
    ])
    expect(words('email', 'jo.marsh+council@gmail.com')).toEqual(
      expect.arrayContaining(['jomarsh@gmail.com', 'jo.marsh+council@gmail.com']),
    )
  })
  test('a number is indexed by its digits, with the country code and as entered', () => {
    expect(words('number', '07700 900123')).toEqual(['447700900123', '07700900123'])
  })
})

describe('a search finds a customer when every word starts one of theirs', () => {
  const jo: [ContactPointKind, string][] = [
    ['name', 'Jo Marsh'],
    ['email', 'jo.marsh@example.org'],
    ['number', '07700 900123'],
  ]
  test.each([
    'jo',
    'MARSH jo',
    'mar',
    'jo.marsh',
    'jo.marsh@exa',
    'Jo.Marsh@EXAMPLE.org',
    '@example.org',
    'example.org',
    '07700',
    '07700 900123',
    '+44 7700 900',
    '+44 (0)7700 900123',
    '0044 7700-900123',
    'marsh 07700 900123',
    '  jo   marsh  ',
  ])('%s', (typed) => {
    expect(finds(typed, ...jo)).toBe(true)
  })
  test.each(['arsh', 'jo marshes', 'marsh@example.org', '900123', 'jo 07701', '!!!', '-', '@example.com', ''])(
    'but not: %s',
    (typed) => {
      expect(finds(typed, ...jo)).toBe(false)
    },
  )
  test('an address is found as written and as its provider delivers it', () => {
    const gmail: [ContactPointKind, string] = ['email', 'jo.marsh+council@gmail.com']
    for (const typed of ['jo.marsh+council@gmail.com', 'j.o.marsh@googlemail.com', 'jo.marsh+c', 'jomarsh@'])
      expect(finds(typed, gmail), typed).toBe(true)
  })
  test('a search that looks like an address also finds a name with a full stop', () => {
    expect(finds('J.Smith', ['name', 'J. Smith'])).toBe(true)
    expect(finds('müller', ['name', 'Anna Müller'])).toBe(true)
  })
})
