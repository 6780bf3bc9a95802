import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { folded } from '../../../server/policy/contact-point/folded.ts'
import {
  canBeOnePerson,
  type Details,
  isSameName,
  type Namesake,
  whoIsNamed,
} from '../../../server/policy/contact-point/namesake.ts'

describe('P8: names that can be one person’s', () => {
  test.each([
    ['Mr John Vine', 'VINE, John', true],
    ['John Vine', 'Dr. John Vine', true],
    ['Mrs Jo Finch', 'Ms Jo Finch', true],
    ['Mr Finch', 'mr finch', true],
    ['Mr J Finch', 'Mrs J Finch', false],
    ['Dr J Finch', 'Mrs J Finch', true],
    ['Mr Finch', 'Finch', false],
    ['John Vine', 'Jon Vine', false],
    ['Bob Vole', 'Alice Vole', false],
  ])('%s, %s: %s', (one, other, can) => {
    expect(canBeOnePerson(one, other)).toBe(can)
    expect(canBeOnePerson(other, one)).toBe(can)
  })
})

describe('P4: the same name, however it is written', () => {
  test.each([
    ['Jo Marsh', 'Marsh Jo'],
    ['Jo Marsh', 'MARSH, Jo'],
    ['Łukasz Nowak', 'lukasz nowak'],
    ['Nowak Łukasz', 'Lukasz Nowak'],
    ['Søren Kjær', 'Soren Kjaer'],
    ['Jörg Strauß', 'Jorg Strauss'],
    ['STRAUẞ', 'Strauß'],
    ['Þóra Eiðsdóttir', 'Thora Eidsdottir'],
    ['Đặng Thị', 'Dang Thi'],
    ['Zoë Œuvré', 'Zoe Oeuvre'],
    ['Işık', 'Isik'],
    ['Seán O’Brien', "Sean O'Brien"],
    ['Ｊｏ Ｍａｒｓｈ', 'jo marsh'],
  ])('%s is %s', (one, other) => {
    expect(isSameName(one, other)).toBe(true)
  })

  test.each([
    ['Jo Marsh', 'Jo Mars'],
    ['Jo Marsh', 'Jo Anne Marsh'],
    ['Jo Jo Marsh', 'Jo Marsh'],
    ['Ann Marie', 'Annmarie'],
    ['Jo Marsh', 'Jo Shram'],
  ])('%s is not %s', (one, other) => {
    expect(isSameName(one, other)).toBe(false)
  })

  test('word order and case never matter; folding twice changes nothing', () => {
    const word = fc.stringMatching(/^[A-Za-złøßéčđþæ]{1,8}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        expect(isSameName(words.join(' '), words.toReversed().join(', '))).toBe(true)
        expect(isSameName(words.join(' '), words.join(' ').toUpperCase())).toBe(true)
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(folded(folded(text))).toBe(folded(text))
      }),
    )
  })
})

const one = { customerId: 'one', points: [point('postal-address', 'YO1 7HH|12 high street'), point('number', '+441')] }
const two = { customerId: 'two', points: [point('postal-address', 'YO1 7HH|14 high street'), point('email', 'a@b.c')] }
const said = (given: Partial<Details>): Details => ({
  ...{ postcode: null, postalAddress: null, number: null, address: null, isNewAddress: false },
  ...given,
})
const home = 'YO1 7HH|12 high street ambleford'
const nextDoor = 'YO1 7HH|3 high street ambleford'

function point(kind: Namesake['points'][number]['kind'], key: string) {
  return { kind, key }
}

describe('P4, G: who is meant by a name', () => {
  test.each<[string, Namesake[], Partial<Details>, unknown]>([
    ['nobody of that name', [], { postcode: 'YO1 7HH' }, { kind: 'nobody' }],
    ['a name alone', [one], {}, { kind: 'name-alone' }],
    ['a postcode that agrees', [one], { postcode: 'YO1 7HH' }, { kind: 'one', customerId: 'one' }],
    ['a number that agrees', [one], { number: '+441' }, { kind: 'one', customerId: 'one' }],
    ['an address that agrees', [one, two], { address: 'a@b.c' }, { kind: 'one', customerId: 'two' }],
    ['another address', [two], { address: 'b@b.c' }, { kind: 'details-differ' }],
    ['an address that looks like a number', [one], { address: '+441' }, { kind: 'details-differ' }],
    ['an address that looks like a house', [one], { address: 'YO1 7HH|12 high street' }, { kind: 'details-differ' }],
    ['no detail that agrees', [one], { postcode: 'YO1 7HJ', number: '+442' }, { kind: 'details-differ' }],
    [
      'a new number with the right postcode',
      [one],
      { postcode: 'YO1 7HH', number: '+442' },
      { kind: 'one', customerId: 'one' },
    ],
    ['father and son in one house', [one, two], { postcode: 'YO1 7HH' }, { kind: 'several-fit' }],
    [
      'father and son, and a number',
      [one, two],
      { postcode: 'YO1 7HH', number: '+441' },
      { kind: 'one', customerId: 'one' },
    ],
    ['the house that agrees', [one], { postalAddress: home }, { kind: 'one', customerId: 'one' }],
    [
      'the house that agrees, of two at one postcode',
      [one, two],
      { postalAddress: home },
      { kind: 'one', customerId: 'one' },
    ],
    ['another house at the postcode', [one, two], { postalAddress: nextDoor }, { kind: 'details-differ' }],
    [
      'another house, whose postcode agrees',
      [one],
      { postcode: 'YO1 7HH', postalAddress: nextDoor },
      { kind: 'details-differ' },
    ],
    [
      'another house, and a number that agrees',
      [one],
      { postalAddress: nextDoor, number: '+441' },
      { kind: 'one', customerId: 'one' },
    ],
    [
      'the postcode, and an address that nobody has',
      [one],
      { postcode: 'YO1 7HH', address: 'b@b.c', isNewAddress: true },
      { kind: 'details-differ' },
    ],
    [
      'the house, and an address that nobody has',
      [one],
      { postalAddress: home, isNewAddress: true },
      { kind: 'details-differ' },
    ],
    [
      'the postcode, and an address that somebody else has',
      [one],
      { postcode: 'YO1 7HH', address: 'b@b.c' },
      { kind: 'one', customerId: 'one' },
    ],
    [
      'the house and the number, and an address that nobody has',
      [one],
      { postalAddress: home, number: '+441', isNewAddress: true },
      { kind: 'one', customerId: 'one' },
    ],
    ['a detail of each', [one, two], { number: '+441', address: 'a@b.c' }, { kind: 'several-fit' }],
  ])('%s', (_, namesakes, details, expected) => {
    expect(whoIsNamed(namesakes, said(details))).toEqual(expected)
  })

  test('whoever is found has a detail that agrees, and nobody else has as many', () => {
    const key = fc.constantFrom('+441', '+442', '+443')
    const person = fc.record({ customerId: fc.uuid(), points: fc.array(key.map((one) => point('number', one))) })
    fc.assert(
      fc.property(fc.array(person, { maxLength: 4 }), fc.option(key, { nil: null }), (people, number) => {
        const found = whoIsNamed(people, said({ number }))
        const fit = people.filter(({ points }) => points.some((one) => one.key === number))
        expect(found.kind === 'one').toBe(number !== null && fit.length === 1)
        if (found.kind === 'one') expect(found.customerId).toBe(fit[0]?.customerId)
      }),
    )
  })
})
