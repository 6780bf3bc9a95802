import { describe, expect, it } from 'vitest'
import { mayCorrect } from '../../../server/policy/customer/correction.ts'
import { firstPoints, readClue } from '../../../server/policy/customer/customer-clue.ts'
import { mayMerge, mayUndoMerge } from '../../../server/policy/customer/merge.ts'
import { Refusal } from '../../../server/policy/refusal.ts'
import {
  areCouncilAddresses,
  mayRemoveContacts,
  mayRemoveServices,
  maySeeSettings,
  maySet,
} from '../../../server/policy/settings/council-settings.ts'

const today = '2026-11-03'
const known = ['Housing', 'Planning', 'Council Tax']
const refusal = (decision: Refusal | null) => decision?.refusal ?? null

type OfEntry = Parameters<typeof mayMerge>[0]['one'][number]
const inForce = (services: string[] | null, more: Partial<OfEntry> = {}): OfEntry => ({
  ...{ services, state: 'in-force', inForceOn: '2026-10-01', until: null, liftedOn: null },
  ...more,
})
const agreed = (services: string[] | null, more: Partial<OfEntry> = {}) =>
  inForce(services, { state: 'agreed', inForceOn: null, ...more })

describe('G, accuracy: two entries that prove to be one person', () => {
  const merged = (one: OfEntry[], other: OfEntry[]) => refusal(mayMerge({ same: false, one, other }, today, known))

  it('are not merged with themselves', () => {
    expect(refusal(mayMerge({ same: true, one: [], other: [] }, today, known))).toBe('same-customer')
  })

  it.each<[string, OfEntry[], OfEntry[], string | null]>([
    ['without restrictions', [], [], null],
    ['with a restriction on one side', [inForce(null)], [], null],
    ['in force for one service each', [inForce(['Housing'])], [inForce(['Planning'])], null],
    ['in force for the same service', [inForce(['Housing'])], [inForce(['Planning', 'Housing'])], 'both-in-force'],
    ['one of them for the whole council', [inForce(null)], [inForce(['Planning'])], 'both-in-force'],
    ['agreed, and in force', [agreed(['Housing'])], [inForce(['Housing'])], 'both-in-force'],
    [
      'the second of several',
      [inForce(['Planning']), inForce(['Housing'])],
      [inForce(['Council Tax']), agreed(['Housing'])],
      'both-in-force',
    ],
    ['lifted', [inForce(['Housing'], { state: 'lifted', liftedOn: '2026-10-20' })], [inForce(['Housing'])], null],
    ['past its last day', [inForce(['Housing'], { until: '2026-11-02' })], [inForce(['Housing'])], null],
    ['agreed, but its last day is past', [agreed(['Housing'], { until: '2026-11-02' })], [inForce(['Housing'])], null],
  ])('%s', (_, one, other, expected) => {
    expect(merged(one, other)).toBe(expected)
    expect(merged(other, one)).toBe(expected)
  })

  it('are taken apart again, newest first, if each keeps a contact point', () => {
    const merge = { undone: false, mergedOn: false, left: [1, 1] } as const
    expect(refusal(mayUndoMerge(merge))).toBeNull()
    expect(refusal(mayUndoMerge({ ...merge, undone: true }))).toBe('already-undone')
    expect(refusal(mayUndoMerge({ ...merge, mergedOn: true }))).toBe('later-merge-first')
    expect(refusal(mayUndoMerge({ ...merge, left: [2, 0] }))).toBe('contact-point-missing')
  })
})

describe('G, accuracy: what was recorded wrongly', () => {
  const change = { kind: 'warning', field: 'service', before: 'Housing', after: 'Planning' } as const
  const facts = { told: false, today }

  it('is corrected if the field can be, the value is another, and no letter told the customer', () => {
    expect(refusal(mayCorrect(change, facts))).toBeNull()
    expect(refusal(mayCorrect({ ...change, after: null }, facts))).toBeNull()
    expect(refusal(mayCorrect({ ...change, field: 'account' }, facts))).toBe('not-correctable')
    expect(refusal(mayCorrect({ ...change, after: 'Housing' }, facts))).toBe('not-changed')
    expect(refusal(mayCorrect(change, { ...facts, told: true }))).toBe('customer-was-told')
  })

  it('has a date from today back to twenty years', () => {
    const dated = (after: string) =>
      refusal(mayCorrect({ ...change, field: 'date', before: '2026-11-01', after }, facts))
    expect(dated(today)).toBeNull()
    expect(dated('2026-11-04')).toBe('in-the-future')
    expect(dated('2006-11-03')).toBeNull()
    expect(dated('2006-11-02')).toBe('too-early')
    // A text that sorts after today is no date.
    expect(refusal(mayCorrect({ ...change, after: 'Zoning' }, facts))).toBeNull()
  })
})

describe('P4: who is described', () => {
  const reach = { domains: ['ambleford.example'], countryCallingCode: '44' }
  const said = (given: Partial<Parameters<typeof readClue>[0]>) =>
    readClue({ addresses: [], numbers: [], names: [], ...given }, reach)
  const house = '12 High Street, Ambleford, YO1 7HH'

  it('by a postal address alone, or a name alone; a wrong one is refused', () => {
    expect(said({ postalAddresses: [house] })).toMatchObject({ postalAddresses: [{ kind: 'postal-address' }] })
    expect(said({ names: ['Jo Marsh'] })).toMatchObject({ names: [{ key: 'jo marsh' }] })
    expect(said({ names: ['Jo Marsh'], postalAddresses: ['Ambleford'] })).toMatchObject({
      refusal: 'contact-point-not-valid',
    })
    expect(said({ names: ['Jo Marsh'], postalAddresses: [house] })).not.toBeInstanceOf(Refusal)
    expect(said({})).toMatchObject({ refusal: 'nobody-named' })
  })

  it('a new entry starts with each contact point once, a name and a number of the same text both', () => {
    const number = { kind: 'number', value: 'x', key: 'x' } as const
    const name = { kind: 'name', value: 'x', key: 'x' } as const
    const points = { addresses: [], numbers: [number, number], names: [name], postalAddresses: [] }
    expect(firstPoints(points)).toEqual([number, name])
  })
})

describe('P13 to P15: the council’s settings', () => {
  const holding = (...roles: ('RegisterKeeper' | 'AuthorisingOfficer' | 'Auditor')[]) => ({ oid: 'o', tid: 't', roles })

  it('are seen by the register keeper and authorising officers, and set by the register keeper', () => {
    expect([maySeeSettings, maySet].map((may) => refusal(may(holding('RegisterKeeper'))))).toEqual([null, null])
    expect([maySeeSettings, maySet].map((may) => refusal(may(holding('AuthorisingOfficer'))))).toEqual([
      null,
      'not-authorised',
    ])
    expect(refusal(maySeeSettings(holding('Auditor')))).toBe('not-authorised')
  })

  it('name people at the council’s own addresses alone', () => {
    const domains = ['ambleford.example']
    expect(refusal(areCouncilAddresses([], domains))).toBeNull()
    expect(refusal(areCouncilAddresses(['sam@ambleford.example', 'kit@housing.ambleford.example'], domains))).toBeNull()
    expect(refusal(areCouncilAddresses(['sam@ambleford.example', 'kit@example.org'], domains))).toBe(
      'address-not-councils',
    )
  })

  it('lose no contact whom a restriction still names, and a service in use only knowingly', () => {
    expect([mayRemoveContacts(0), mayRemoveContacts(1)].map(refusal)).toEqual([null, 'contact-still-named'])
    expect([mayRemoveServices(0, false), mayRemoveServices(1, true), mayRemoveServices(1, false)].map(refusal)).toEqual(
      [null, null, 'service-in-use'],
    )
  })
})
