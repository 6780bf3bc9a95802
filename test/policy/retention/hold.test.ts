import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysLater } from '../../../server/policy/calendar.ts'
import { mayHoldUntil, mayKeepHold, mayLiftHold } from '../../../server/policy/retention/hold.ts'
import { type CustomerRecords, recordsHeldBack, recordsToDelete } from '../../../server/policy/retention/retention.ts'

const today = '2026-11-03'
const refusal = (one: { refusal: string } | null) => one?.refusal ?? null

describe('G: a hold on one customer’s records', () => {
  test.each([
    ['2026-11-02', 'in-the-past'],
    ['2026-11-03', 'in-the-past'],
    ['2026-11-04', null],
    ['2027-11-03', null],
    ['2027-11-04', 'hold-too-long'],
  ])('to be looked at again by %s: %s', (day, expected) => {
    expect(refusal(mayHoldUntil(day, today))).toBe(expected)
    expect(refusal(mayKeepHold({ lifted: false }, day, today))).toBe(expected)
    expect(refusal(mayKeepHold({ lifted: true }, day, today))).toBe('hold-lifted')
  })

  test('is lifted once', () => {
    expect(mayLiftHold({ lifted: false })).toBeNull()
    expect(refusal(mayLiftHold({ lifted: true }))).toBe('hold-lifted')
  })

  const periods = { warnings: 12, escalations: 6, restrictions: 24, undone: 3, ledger: 24, mail: 3 }
  const day = fc.integer({ min: 0, max: 4000 }).map((n) => daysLater('2016-01-01', n))
  const mayBe = fc.option(day, { nil: null })
  const customer: fc.Arbitrary<CustomerRecords> = fc.record({
    id: fc.constant('c'),
    addedOn: day,
    isHeld: fc.boolean(),
    warnings: fc.array(fc.record({ id: fc.uuid(), lapsesOn: day, undoneOn: mayBe }), { maxLength: 3 }),
    formalWarnings: fc.constant([]),
    escalations: fc.constant([]),
    restrictions: fc.constant([]),
    passedOn: fc.constant([]),
    proposals: fc.constant([]),
    contactPoints: fc.array(fc.record({ id: fc.uuid(), removedOn: mayBe }), { maxLength: 3 }),
    holds: fc.array(fc.record({ id: fc.uuid(), liftedOn: mayBe }), { maxLength: 2 }),
    precautions: fc.array(fc.record({ id: fc.uuid(), endedOn: mayBe, waits: fc.boolean() }), { maxLength: 2 }),
    rightsRequests: fc.array(
      fc.record({ id: fc.uuid(), answeredOn: day, erased: fc.boolean(), hasStatement: fc.boolean() }),
      { maxLength: 2 },
    ),
  })

  test('never deletes records of a customer under a hold, and keeps exactly what would be deleted without it', () => {
    fc.assert(
      fc.property(customer, day, (someone, on) => {
        const without = recordsToDelete({ ...someone, isHeld: false }, periods, on)
        expect(recordsToDelete({ ...someone, isHeld: true }, periods, on)).toEqual([])
        expect(recordsHeldBack({ ...someone, isHeld: true }, periods, on)).toEqual(without)
        expect(recordsHeldBack({ ...someone, isHeld: false }, periods, on)).toEqual([])
      }),
    )
  })
})
