import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readContactPoint } from '../../../server/policy/contact-point/contact-point.ts'
import { readPersonName } from '../../../server/policy/contact-point/person-name.ts'
import { readPhoneNumber } from '../../../server/policy/contact-point/phone-number.ts'

const reach = { domains: ['ambleford.example'], countryCallingCode: '44' }

describe('P4: a number is matched however it is written', () => {
  it.each([
    ['07700 900123', '+447700900123'],
    ['0044 20 7946 (0123)', '+442079460123'],
    ['07700900123', '+447700900123'],
    ['+44 7700 900123', '+447700900123'],
    ['+44 (0)7700 900123', '+447700900123'],
    ['0044 7700 900 123', '+447700900123'],
    ['(+44) 7700 900123', '+447700900123'],
    ['(+44)(0)7700 900123', '+447700900123'],
    ['(0044) 07700 900123', '+447700900123'],
    ['+(44) 7700 900123', '+447700900123'],
    ['(07700) 900-123', '+447700900123'],
    ['07700.900/123', '+447700900123'],
    ['07700 900123 ext. 45', '+447700900123'],
    ['07700 900123 x45', '+447700900123'],
    ['07700 900123 #45', '+447700900123'],
    ['tel:+447700900123;ext=45', '+447700900123'],
    ['447700900123', '+447700900123'],
    ['7700 900123', '+447700900123'],
    ['441234567', '+44441234567'],
    ['4412345678', '+444412345678'],
    ['07700 (0)90012', '+447700090012'],
    [' +1 202 555 0123 ', '+12025550123'],
    ['\u202a07700\u00a0900\u2011123\u202c', '+447700900123'],
    ['０７７００ ９００１２３', '+447700900123'],
    ['+1 202 555 0123', '+12025550123'],
    ['(+33) 1 42 68 53 00', '+33142685300'],
    ['(00 33) 1 42 68 53 00', '+33142685300'],
    ['(+ 44) 7700 900123', '+447700900123'],
    ['+33 (0)1 42 68 53 00', '+33142685300'],
    ['+33(0)142685300', '+33142685300'],
    ['+49 1512 34567890', '+49151234567890'],
    ['1632 960100', '+441632960100'],
  ])('%j is %s', (given, number) => {
    expect(readPhoneNumber(given, '44')).toBe(number)
  })

  it.each([
    '',
    '999',
    '101',
    '0123',
    '+',
    '+44',
    '++447700900123',
    '+0 7700 900123',
    'jo',
    '07700 90012a',
    '07700+900123',
    '07700 tel:900123',
    '+44 00 7700 900123',
    '0044 007700 900123',
    '01632 960101/2',
    '01632 960101 / 960102',
    '01632 960101-2',
    '01632 960101 - 5',
    '01632 960101 (2)',
    '0044 1632 960101 (2)',
    '01632 960101-102',
    '+44 1632 960101-102',
    '+1 202 555 0123 (2)',
    '+352 2600 5301/2',
    '+44 00 1632 96010',
    '1'.repeat(20),
    '\u0000',
    '0000000000',
  ])('%j is not a number', (given) => {
    expect(readPhoneNumber(given, '44')).toBeNull()
  })

  it('two numbers in one are none, whatever the country’s own code is', () => {
    expect(readPhoneNumber('0123 456 789', '353')).toBe('+353123456789')
    for (const given of ['01234 567 89 (2)', '0123 456 789 (001)']) expect(readPhoneNumber(given, '353')).toBeNull()
  })

  it('parsing never throws, and parsing a parsed number gives the same number', () => {
    const almost = fc.stringMatching(/^[+0-9 ()x#/.-]{0,25}$/)
    fc.assert(
      fc.property(fc.oneof(almost, fc.string({ unit: 'binary' })), (given) => {
        const number = readPhoneNumber(given, '44')
        if (number !== null) expect(readPhoneNumber(number, '44')).toBe(number)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('G: a name is compared by its letters and the order of its words', () => {
  it.each([
    ['Jo Marsh', 'jo marsh'],
    ['  JO   MARSH ', 'jo marsh'],
    ['Marsh, Jo', 'marsh jo'],
    ['Zoë O’Neil-Straße', 'zoe oneil strasse'],
    ["Zoe O'Neil Strasse", 'zoe oneil strasse'],
    ['STRAẞE', 'strasse'],
    ['Ｊｏ', 'jo'],
    ['Žižek', 'zizek'],
    ['李雷', '李雷'],
  ])('%j is %s', (given, key) => {
    expect(readPersonName(given)).toBe(key)
  })

  it.each(['', ' ', '-', '123', '\u0000'])('%j is not a name', (given) => {
    expect(readPersonName(given)).toBeNull()
  })

  it('parsing never throws, and parsing a key gives the same key, short enough to index', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 320 }), (given) => {
        const key = readPersonName(given)
        if (key === null) return
        expect(readPersonName(key)).toBe(key)
        expect(Buffer.byteLength(key)).toBeLessThan(2000)
      }),
      { numRuns: 5000 },
    )
    expect(readPersonName('\ufdfa'.repeat(320))?.length).toBeLessThanOrEqual(400)
  })
})

it('an address is kept as a contact point of its kind', () => {
  const point = { kind: 'email', value: 'Jo.Marsh@example.org', key: 'jo.marsh@example.org' }
  expect(readContactPoint('email', 'Jo <Jo.Marsh@example.org>', reach)).toEqual(point)
})

it('a number and a name are kept as they were written, without the spaces around them', () => {
  expect(readContactPoint('number', ' 07700 900123 ', reach)).toMatchObject({ value: '07700 900123' })
  expect(readContactPoint('name', '\tJo  Marsh ', reach)).toMatchObject({ value: 'Jo  Marsh' })
  // Nor do signs before a very long name count against its length.
  expect(readPersonName(`(${'a'.repeat(401)}`)).toHaveLength(400)
  expect(readPersonName(`${'a'.repeat(399)} b`)).toHaveLength(399)
})

it('an invalid contact point on its own is refused with the reason', () => {
  expect(readContactPoint('email', 'sam@ambleford.example', reach)).toMatchObject({ refusal: 'colleague' })
  expect(readContactPoint('email', 'sam', reach)).toMatchObject({ refusal: 'contact-point-not-valid' })
  expect(readContactPoint('number', '1', reach)).toMatchObject({ refusal: 'contact-point-not-valid' })
  expect(readContactPoint('name', '?', reach)).toMatchObject({ refusal: 'contact-point-not-valid' })
})
