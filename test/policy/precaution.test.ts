import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { postalAddressKey, readPostalAddress } from '../../server/policy/contact-point/postal-address.ts'
import { isSameAddress } from '../../server/policy/contact-point/same-address.ts'
import {
  lookAgainWith,
  mayDecidePrecautions,
  mayEndPrecaution,
  mayKeepPrecaution,
  mayRecordPrecaution,
  mayTellOfPrecaution,
  together,
} from '../../server/policy/precaution/precaution.ts'
import type { Refusal } from '../../server/policy/refusal.ts'
import { roles } from '../../server/policy/vocabulary.ts'
import { precautionSteps, tellings } from '../../server/policy/vocabulary-precautions.ts'

const refusal = (given: Refusal | null) => given?.refusal ?? null
const today = '2026-11-03'
const alone = { steps: ['not-alone'] as const, more: null }

describe('P4: precautions for visits', () => {
  test.each<[string, Parameters<typeof mayRecordPrecaution>[0], string, string | null]>([
    ['a step', alone, '2027-05-03', null],
    ['words alone', { steps: [], more: 'Use the side door.' }, '2026-11-04', null],
    ['nothing', { steps: [], more: null }, '2026-11-04', 'precaution-missing'],
    ['today', alone, '2026-11-03', 'in-the-past'],
    ['a day too late', alone, '2027-05-04', 'precaution-too-long'],
  ])('say what to do, and when to look at them again: %s', (_, what, day, name) => {
    expect(refusal(mayRecordPrecaution(what, day, today))).toBe(name)
  })

  test.each([
    ['2027-03-03', '2027-03-03'],
    ['2027-05-03', '2027-05-03'],
    ['2027-05-04', '2027-05-03'],
    ['2028-01-01', '2027-05-03'],
  ])('decided with a restriction that is reviewed on %s, they are looked at again on %s', (reviewOn, lookAgainOn) => {
    expect(lookAgainWith(reviewOn, today)).toBe(lookAgainOn)
    expect(mayRecordPrecaution(alone, lookAgainOn, today)).toBeNull()
  })

  test.each(tellings.flatMap((telling) => [true, false].map((ended) => [ended, telling] as const)))(
    'ended %s, %s: each act by the table',
    (ended, telling) => {
      const state = { ended, telling }
      const over = ended ? 'precaution-ended' : null
      expect(refusal(mayEndPrecaution(state))).toBe(over)
      expect(refusal(mayKeepPrecaution(state, '2027-05-03', today))).toBe(over)
      expect(refusal(mayKeepPrecaution(state, '2027-05-04', today))).toBe(over ?? 'precaution-too-long')
      expect(refusal(mayTellOfPrecaution(state))).toBe(over ?? (telling === 'to-tell' ? null : 'already-sent'))
    },
  )

  test('P13: are decided by whoever has the role and holds a post, and by nobody else: every set of roles', () => {
    const me = { oid: 'o', tid: 't', address: 'me@council.example' }
    const held = { name: 'Me', accounts: [me.address] }
    const posts = (holder: typeof held | null) => ({
      authorising: [{ post: 'Director', address: 'd@council.example', holder }],
      holders: holder ? [holder] : [],
      today,
    })
    for (let n = 0; n < 2 ** roles.length; n++) {
      const own = roles.filter((_, i) => n & (1 << i))
      const officer = { ...me, roles: own }
      const is = own.includes('AuthorisingOfficer')
      expect(refusal(mayDecidePrecautions(officer, posts(held)))).toBe(is ? null : 'not-authorised')
      expect(refusal(mayDecidePrecautions(officer, posts(null)))).toBe(is ? 'posts-without-holders' : 'not-authorised')
      const others = posts({ name: 'Other', accounts: ['other@council.example'] })
      expect(refusal(mayDecidePrecautions(officer, others))).toBe(is ? 'not-a-post-holder' : 'not-authorised')
    }
  })

  it('several say each thing once, in one order, and nothing is lost', () => {
    const one = fc.record({
      steps: fc.subarray([...precautionSteps]),
      more: fc.option(fc.constantFrom('Use the side door.', 'Ring first.'), { nil: null }),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 4 }), (all) => {
        const said = together(all)
        expect(new Set(said.steps)).toEqual(new Set(all.flatMap(({ steps }) => steps)))
        expect(said.steps).toEqual(precautionSteps.filter((step) => said.steps.includes(step)))
        expect(new Set(said.more)).toEqual(new Set(all.flatMap(({ more }) => more ?? [])))
        expect(together([...all, ...all])).toEqual(said)
      }),
    )
  })
})

describe('P4: the place of a visit', () => {
  const key = (text: string) => {
    const address = readPostalAddress(text)
    if (!address) throw new Error(text)
    return postalAddressKey(address)
  }
  test.each([
    ['12 High Street, Ambleford, YO1 7HH', '12 high st, yo17hh', true],
    ['12 High Street, Ambleford, YO1 7HH', 'Flat 3, 12 High Street, YO1 7HH', true],
    ['12a High Street, Ambleford, YO1 7HH', '12a High Street, YO1 7HH', true],
    ['12 High Street, Ambleford, YO1 7HH', '14 High Street, Ambleford, YO1 7HH', false],
    ['Flat 2, 12 High Street, YO1 7HH', 'Flat 3, 12 High Street, YO1 7HH', false],
    ['12 High Street, Ambleford, YO1 7HH', '12 High Street, Ambleford, YO1 7HJ', false],
    ['Rose Cottage, Ambleford, YO1 7HH', 'Rose Cottage, YO1 7HH', true],
    ['Rose Cottage, Ambleford, YO1 7HH', 'Ivy Cottage, Ambleford, YO1 7HH', false],
    ['Rose Cottage, 4 Low Lane, YO1 7HH', 'Rose Cottage, YO1 7HH', true],
    ['4 Low Lane, YO1 7HH', 'Rose Cottage, YO1 7HH', false],
    ['12a Low Lane, YO1 7HH', '12a Long Lane, YO1 7HH', true],
    ['Unit a12, Low Lane, YO1 7HH', 'Unit a12, High Street, YO1 7HH', false],
    ['12a High Street, YO1 7HH', '12 A High Street, YO1 7HH', true],
    ['12/A High Street, YO1 7HH', '12a, High Street, YO1 7HH', true],
    ['High Street 12 A, YO1 7HH', 'High Street 12a, YO1 7HH', true],
    ['12 A High Street, YO1 7HH', '12 B High Street, YO1 7HH', false],
    ['12 A High Street, YO1 7HH', '12 High Street, YO1 7HH', false],
    ['Flat 12, 12 High Street, YO1 7HH', 'Flat 12, 14 High Street, YO1 7HH', false],
    ['Flat 12, 12 High Street, YO1 7HH', '12 High Street, YO1 7HH', true],
    ['Rose Cottage, Rose Lane, YO1 7HH', 'Rose Cottage, Mill Lane, YO1 7HH', false],
    ['12th Avenue, North, YO1 7HH', '12th Avenue, South, YO1 7HH', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(isSameAddress(key(one), key(other))).toBe(same)
    expect(isSameAddress(key(other), key(one))).toBe(same)
  })
})
