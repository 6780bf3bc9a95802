import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readContactPoint } from '../../../server/policy/contact-point/contact-point.ts'
import {
  hasPostcode,
  onOneLine,
  postalAddressKey,
  postalAddressText,
  readPostalAddress,
  readPostcode,
} from '../../../server/policy/contact-point/postal-address.ts'

const reach = { domains: ['ambleford.example'], countryCallingCode: '44' }
const keyOf = (given: string) => {
  const address = readPostalAddress(given)
  return address && postalAddressKey(address)
}

test('P4: signs alone before the postcode are no line of an address', () => {
  const address = { lines: ['1 High Street'], postcode: 'YO1 7HH' }
  for (const last of ['YO1 7HH', ', YO1 7HH', ',, YO1 7HH'])
    expect(readPostalAddress(`1 High Street\n${last}`)).toEqual(address)
})

describe('P4: postcodes', () => {
  test.each([
    ['yo17hh', 'YO1 7HH'],
    ['YO1  7HH', 'YO1 7HH'],
    [' sw1a1aa ', 'SW1A 1AA'],
    ['m1 1ae', 'M1 1AE'],
    ['YO17 HH', 'YO1 7HH'],
    ['ＹＯ１ ７ＨＨ', 'YO1 7HH'],
    ['d02 x285', 'D02 X285'],
    ['D02X285', 'D02X285'],
    ['10115', '10115'],
    ['  d02 \u200b x285 ', 'D02 X285'],
    ['1234 ab', '1234 AB'],
    ['00-950', '00-950'],
    ['York', null],
    ['12 High St', null],
    ['', null],
    ['7', null],
    ['YO1 7HHX1 99999999', null],
  ])('%j is read as %j', (given, read) => {
    expect(readPostcode(given)).toBe(read)
  })
})

describe('P4: a postal address', () => {
  test.each([
    ['12 High Street\nAmbleford\nyo17hh'],
    ['12 High Street, Ambleford, YO1 7HH'],
    ['12, High Street,\n Ambleford YO1 7HH'],
    ['12 HIGH STREET\r\n\r\nAmbleford\r\nYO1  7HH\r\n'],
    ['12 High Street, Ambleford, YO1 7HH, United Kingdom'],
    ['12  High \u200b Street ,\n Ambleford,\nYO1 7HH'],
    ['12 High Street,, Ambleford,YO1 7HH,'],
    ['12 High Street, \nAmbleford, \nYO1 7HH, '],
    ['12 High Street\nAmbleford YO17 HH'],
  ])('%j is the same address', (given) => {
    expect(keyOf(given)).toBe('YO1 7HH|12 high street ambleford')
  })

  test('a country after the postcode is left out, however short the address', () => {
    expect(keyOf('12 High Street, YO1 7HH, UK')).toBe('YO1 7HH|12 high street')
    expect(keyOf('12 High Street\nYO1 7HH\nEngland')).toBe('YO1 7HH|12 high street')
  })

  test('is kept line by line, with the postcode last in its usual form', () => {
    expect(readContactPoint('postal-address', 'Flat 2, 12 High Street\nAmbleford, yo17hh', reach)).toEqual({
      kind: 'postal-address',
      value: 'Flat 2, 12 High Street\nAmbleford\nYO1 7HH',
      key: 'YO1 7HH|flat 2 12 high street ambleford',
    })
    expect(keyOf('Łąkowa 7\nWarszawa\n00-950')).toBe('00-950|lakowa 7 warszawa')
  })

  test('is kept without what was typed beside its words', () => {
    const linesOf = (given: string) => readPostalAddress(given)?.lines
    expect(linesOf('12  High \u200b Street ,\nGreat Ambleford, YO1 7HH')).toEqual(['12 High Street', 'Great Ambleford'])
    expect(linesOf('12 High Street,, Ambleford, YO1 7HH')).toEqual(['12 High Street', 'Ambleford'])
  })

  test('has its postcode in the last line, a British one as a word of its own', () => {
    expect(readPostalAddress('Box YO1 7HH\n75001')).toEqual({ lines: ['Box YO1 7HH'], postcode: '75001' })
    expect(readPostalAddress('1 High Street\nFlat1A 1AA')).toBeNull()
    expect(readPostalAddress('1 High Street\nThe Flat1A 1AA')).toBeNull()
    expect(readPostalAddress('YO1 7HH\nUK')).toBeNull()
    expect(readPostalAddress('1 High Street\nBirmingham B29 UK')).toBeNull()
  })

  test('has eight lines at most, and a key of 400 characters', () => {
    expect(readPostalAddress('1\n2\n3\n4\n5\n6\n7\n8\nYO1 7HH')?.lines).toHaveLength(8)
    expect(keyOf(`${'x'.repeat(500)}\nYO1 7HH`)).toHaveLength(400)
    expect(keyOf(`${'x'.repeat(391)} y\nYO1 7HH`)).toBe(`YO1 7HH|${'x'.repeat(391)}`)
  })

  test('stands on one line in a sentence', () => {
    expect(onOneLine('12 High Street \n\n Ambleford\nYO1 7HH')).toBe('12 High Street, Ambleford, YO1 7HH')
  })

  test.each(['12 High Street\nAmbleford', 'YO1 7HH', '', '--\nYO1 7HH', '1\n2\n3\n4\n5\n6\n7\n8\n9\nYO1 7HH'])(
    '%j is refused: no postcode, no line, or too many',
    (given) => {
      expect(readContactPoint('postal-address', given, reach)).toMatchObject({ refusal: 'contact-point-not-valid' })
    },
  )

  test('an address is found by its own postcode alone', () => {
    expect(hasPostcode('YO1 7HH|12 high street', 'YO1 7HH')).toBe(true)
    expect(hasPostcode('YO1 7HH|12 high street', 'YO1 7H')).toBe(false)
  })

  test('never throws; what it reads, it reads again to the same', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.stringMatching(/^[A-Za-z0-9 ,\n-]{0,40}[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/),
    )
    fc.assert(
      fc.property(text, (given) => {
        const read = readPostalAddress(given)
        if (!read) return
        const again = readPostalAddress(postalAddressText(read))
        expect(again && postalAddressKey(again)).toBe(postalAddressKey(read))
      }),
    )
  })
})
