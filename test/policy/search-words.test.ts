import { describe, expect, test } from 'vitest'
import { readContactPoint } from '../../server/policy/contact-point/contact-point.ts'
import { readSearch, searchable, wordsOf } from '../../server/policy/log/search-words.ts'
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

test('P15: a name is found with or without the letters that do not decompose, whichever way it was recorded', () => {
  for (const recorded of ['Łukasz', 'Lukasz'])
    for (const typed of ['Łukasz', 'lukasz', 'łuk']) expect(finds(typed, ['name', recorded])).toBe(true)
  expect(finds('Łucja', ['name', 'Lukasz'])).toBe(false)
})

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
  test('a name with a letter such as ł is indexed with it, and with the plain one', () => {
    expect(words('name', 'Łukasz Nowak')).toEqual(['łukasz', 'nowak', 'lukasz'])
  })
  test('a postal address is indexed by its postcode without its space, and by its words', () => {
    expect(words('postal-address', '1 Mill Lane\nAmbleford\nAM1 2JM')).toEqual([
      'am12jm',
      '1',
      'mill',
      'lane',
      'ambleford',
      'am1',
      '2jm',
    ])
  })
  test('an address that can no longer be read is indexed by what it is matched by', () => {
    expect(wordsOf({ kind: 'email', value: 'Jo Marsh', key: 'jo@example.org' })).toEqual([
      'jo@example.org',
      '@example.org',
      'example.org',
      'jo',
    ])
  })
  test('a word is cut after 200 characters, none in half', () => {
    expect(searchable('x'.repeat(200))).toBe('x'.repeat(200))
    expect(searchable('x'.repeat(201))).toBe('x'.repeat(200))
    expect(searchable('𝒙'.repeat(201))).toBe('𝒙'.repeat(200))
    expect(words('name', 'x'.repeat(201))).toEqual(['x'.repeat(200)])
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
  test('an address is found by its house numbers, and a mailbox by a domain with a dash', () => {
    expect(finds('12-14 mill', ['postal-address', '12-14 Mill Lane\nAmbleford\nAM1 2JM'])).toBe(true)
    expect(finds('my-council', ['email', 'jo@my-council.example'])).toBe(true)
    expect(finds('my-council', ['email', 'jo@my-school.example'])).toBe(false)
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

describe('a search is read as groups of alternatives', () => {
  test.each<[string, string, string[][]]>([
    [
      'a number of the council’s country, with its code and as typed',
      '07700 900123',
      [['447700900123', '07700900123']],
    ],
    ['a number with more spaces', ' 07700  900 123 ', [['447700900123', '07700900123']]],
    ['the beginning of a number', '077', [['4477', '077']]],
    ['a number with its country code', '+44 7700 900', [['447700900']]],
    ['a number with its country code and the prefix in brackets', '+44 (0)7700', [['447700', '4407700']]],
    ['a number dialled with two noughts', '0044 7700', [['447700', '00447700']]],
    ['a number with a plus before the dialling prefix', '+07700 900', [['447700900', '07700900']]],
    ['a number without any prefix', '960777', [['960777']]],
    ['two numbers, the second with its country code', '01632 +44 7700', [['441632', '01632'], ['447700']]],
    ['a number beside a name', 'marsh 01632 960777 jo', [['marsh'], ['441632960777', '01632960777'], ['jo']]],
    ['digits between signs that no number has', '12&34', [['12'], ['34']]],
    [
      'a name of two words without a space, and as typed',
      'O’Brien-Smith',
      [
        ['obrien', 'o’brien-smith'],
        ['smith', 'o’brien-smith'],
      ],
    ],
    ['the numbers of a house', '12-14 Mill', [['12', '12-14'], ['14', '12-14'], ['mill']]],
    ['a number with a dash', '077-00', [['447700', '07700']]],
    ['a letter that does not decompose, and what people type for it', 'Łukasz', [['łukasz', 'lukasz']]],
    ['one word, without its accents and as typed', 'Müller', [['muller', 'müller']]],
    [
      'what may begin an address',
      'jo.marsh',
      [
        ['jo', 'jo.marsh'],
        ['marsh', 'jo.marsh'],
      ],
    ],
    ['a domain', '@Example.org', [['@example.org']]],
    [
      'an address, as its provider delivers it and as typed',
      'J.Marsh@Gmail.com',
      [['jmarsh@gmail.com', 'j.marsh@gmail.com']],
    ],
    ['signs alone', '!!!', []],
    ['nothing', '  ', []],
  ])('%s: %s', (_, typed, groups) => {
    expect(readSearch(typed, '44')).toEqual(groups)
  })

  test('a dialling prefix alone is not the beginning of every number', () => {
    expect(readSearch('(0)', '44')).toEqual([['0']])
  })

  test('only the first eight words of it count', () => {
    expect(readSearch('a b c d e f g h i j', '44')).toEqual([...'abcdefgh'].map((word) => [word]))
  })

  test('a long word is sought as the index has it', () => {
    expect(readSearch('x'.repeat(250), '44')).toEqual([['x'.repeat(200)]])
  })
})
