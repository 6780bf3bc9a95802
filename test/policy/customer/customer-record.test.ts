import { describe, expect, it } from 'vitest'
import { mayCorrect } from '../../../server/policy/customer/correction.ts'
import { mayMerge, mayUndoMerge } from '../../../server/policy/customer/merge.ts'
import type { Refusal } from '../../../server/policy/refusal.ts'

const today = '2026-11-03'
const known = ['Housing', 'Planning', 'Council Tax']
const refusal = (decision: Refusal | null) => decision?.refusal ?? null

const byEmail = { kind: 'email' } as const
const byName = { kind: 'name' } as const

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
    const kept = { before: [byEmail], after: [byEmail], live: true }
    const merge = { undone: false, mergedOn: false, left: [kept, kept] } as const
    expect(refusal(mayUndoMerge(merge))).toBeNull()
    expect(refusal(mayUndoMerge({ ...merge, undone: true }))).toBe('already-undone')
    expect(refusal(mayUndoMerge({ ...merge, mergedOn: true }))).toBe('later-merge-first')
    expect(refusal(mayUndoMerge({ ...merge, left: [kept, { ...kept, after: [] }] }))).toBe('contact-point-missing')
    const nothingToSee = { ...kept, live: false, after: [] }
    expect(refusal(mayUndoMerge({ ...merge, left: [nothingToSee, kept] }))).toBe('contact-point-missing')
    const unfound = { ...kept, after: [byName] }
    expect(refusal(mayUndoMerge({ ...merge, left: [unfound, kept] }))).toBe('contact-point-missing')
    expect(refusal(mayUndoMerge({ ...merge, left: [{ ...unfound, live: false }, kept] }))).toBeNull()
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
