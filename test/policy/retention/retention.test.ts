import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CustomerRecords,
  type DueRecord,
  deletedBefore,
  recordsToDelete,
} from '../../../server/policy/retention/retention.ts'
import { escalationStates, proposalStates, restrictionStates } from '../../../server/policy/vocabulary.ts'
import { formalWarningStates } from '../../../server/policy/vocabulary-outcomes.ts'
import { approved, goes, periods, restriction } from './held.ts'

const warning = (given: Partial<CustomerRecords['warnings'][number]> = {}) => ({
  id: 'w',
  lapsesOn: '2026-03-03',
  undoneOn: null,
  ...given,
})

describe('G: what retention deletes', () => {
  test('a lapsed warning is deleted on the day its retention period ends; then the customer', () => {
    expect(goes({ warnings: [warning()] }, '2027-03-02')).toEqual([])
    expect(goes({ warnings: [warning()] }, '2027-03-03')).toEqual([
      'warning w: lapsed-warning since 2027-03-03',
      'customer c: nothing-left since 2027-03-03',
    ])
  })

  test('a period that would end on a day the month lacks ends on its last day', () => {
    expect(goes({ warnings: [warning({ lapsesOn: '2027-02-28', undoneOn: '2026-11-30' })] }, '2027-02-28')).toContain(
      'warning w: undone since 2027-02-28',
    )
    expect(goes({ warnings: [warning({ undoneOn: '2026-11-30' })] }, '2027-02-27')).toEqual([])
  })

  test('a warning stays while a restriction applies, an escalation is open or an answer is awaited', () => {
    const warnings = [warning()]
    const later = '2036-01-01'
    for (const state of ['agreed', 'in-force'] as const) {
      const holding = restriction({ state, liftedOn: null })
      expect(goes({ warnings, restrictions: [holding], escalations: [approved] }, later)).toEqual([])
    }
    for (const state of ['pending', 'more-wanted'] as const) {
      expect(goes({ warnings, escalations: [{ id: 'e', state, closedOn: null }] }, later)).toEqual([])
    }
    const waiting = restriction({ waits: true })
    expect(goes({ warnings, restrictions: [waiting], escalations: [approved] }, later)).toEqual([])
  })

  test('anything undone is deleted early, even while a restriction applies', () => {
    const all = {
      warnings: [warning({ undoneOn: '2026-01-10' })],
      passedOn: [{ id: 'p', undoneOn: '2026-01-11' }],
      proposals: [
        { id: 'x', state: 'refused' as const, closedOn: '2026-01-12' },
        { id: 'y', state: 'withdrawn' as const, closedOn: '2026-01-12' },
        { id: 'z', state: 'accepted' as const, closedOn: '2026-01-12' },
      ],
      contactPoints: [
        { id: 'gone', removedOn: '2026-01-13' },
        { id: 'kept', removedOn: null },
      ],
      restrictions: [restriction({ state: 'in-force', liftedOn: null })],
      escalations: [approved],
    }
    expect(goes(all, '2026-04-09')).toEqual([])
    expect(goes(all, '2026-04-13')).toEqual([
      'warning w: undone since 2026-04-10',
      'passed-on p: undone since 2026-04-11',
      'proposal x: undone since 2026-04-12',
      'proposal y: undone since 2026-04-12',
      'contact-point gone: undone since 2026-04-13',
    ])
  })

  test('P3: an escalation that awaits legal advice stays', () => {
    expect(goes({ escalations: [{ id: 'e', state: 'referred', closedOn: '2020-01-31' }] }, '2026-07-31')).toEqual([])
  })

  test.each(['declined', 'no-action', 'withdrawn', 'warning-instead', 'complaint'] as const)(
    'a closed escalation is deleted: %s',
    (state) => {
      const escalations = [{ id: 'e', state, closedOn: '2026-01-31' }]
      expect(goes({ escalations }, '2026-07-30')).toEqual([])
      expect(goes({ escalations }, '2026-07-31')[0]).toBe('escalation e: closed-escalation since 2026-07-31')
    },
  )

  test('a restriction is deleted with those it replaced and its escalation, newest first, counted from the end', () => {
    const line = [
      restriction({ id: 'first', state: 'replaced', liftedOn: null }),
      restriction({ id: 'second', state: 'replaced', liftedOn: null, replacesId: 'first' }),
      restriction({ id: 'third', replacesId: 'second' }),
    ]
    expect(goes({ restrictions: line, escalations: [approved] }, '2028-03-02')).toEqual([])
    expect(goes({ restrictions: line, escalations: [approved] }, '2028-03-03')).toEqual([
      'restriction third: ended-restriction since 2028-03-03',
      'restriction second: ended-restriction since 2028-03-03',
      'restriction first: ended-restriction since 2028-03-03',
      'escalation e: ended-restriction since 2028-03-03',
      'customer c: nothing-left since 2028-03-03',
    ])
  })

  test('a replaced restriction stays while its replacement is in force; so does one whose agreed change was dropped', () => {
    const line = [
      restriction({ id: 'first', state: 'in-force', liftedOn: null }),
      restriction({ id: 'dropped', replacesId: 'first', liftedOn: '2020-01-01' }),
    ]
    expect(goes({ restrictions: line, escalations: [approved] }, '2040-01-01')).toEqual([])
    const replaced = [
      restriction({ id: 'first', state: 'replaced', liftedOn: null }),
      restriction({ id: 'now', state: 'in-force', liftedOn: null, replacesId: 'first' }),
    ]
    expect(goes({ restrictions: replaced, escalations: [approved] }, '2040-01-01')).toEqual([])
  })

  test('an earlier restriction is deleted even while a later, unrelated one is in force', () => {
    const both = [
      restriction({ id: 'old' }),
      restriction({ id: 'new', state: 'in-force', liftedOn: null, escalationId: 'f' }),
    ]
    const escalations = [approved, { ...approved, id: 'f' }]
    expect(goes({ restrictions: both, escalations }, '2030-01-01')).toEqual([
      'restriction old: ended-restriction since 2028-03-03',
      'escalation e: ended-restriction since 2028-03-03',
    ])
  })

  test('a customer stays while a report awaits the keeper; one with only a name does not', () => {
    const reported = { warnings: [warning()], proposals: [{ id: 'p', state: 'proposed' as const, closedOn: null }] }
    expect(goes(reported, '2027-03-03')).toEqual(['warning w: lapsed-warning since 2027-03-03'])
    expect(goes({}, '2026-03-31')).toEqual([])
    expect(goes({}, '2026-04-01')).toEqual(['customer c: nothing-left since 2026-04-01'])
  })

  test('P4: precautions stay while staff follow them, and as long after as a restriction', () => {
    expect(goes({ precautions: [{ id: 'p', endedOn: null, waits: false }] }, '2040-01-01')).toEqual([])
    const ended = { precautions: [{ id: 'p', endedOn: '2026-03-03', waits: false }] }
    expect(goes({ precautions: [{ id: 'p', endedOn: '2026-03-03', waits: true }] }, '2040-01-01')).toEqual([])
    expect(goes(ended, '2028-03-02')).toEqual([])
    expect(goes(ended, '2028-03-03')).toEqual([
      'precaution p: ended-precaution since 2028-03-03',
      'customer c: nothing-left since 2028-03-03',
    ])
  })

  const answered = { id: 'q', answeredOn: '2026-11-21', erased: false, hasStatement: false }

  test('an answered request stays for its own period, and the customer with it, though nothing else is left', () => {
    const all = { warnings: [warning({ lapsesOn: '2025-01-05' })], rightsRequests: [answered] }
    expect(goes(all, '2026-11-21')).toEqual(['warning w: lapsed-warning since 2026-01-05'])
    expect(goes({ rightsRequests: [answered] }, '2027-05-20')).toEqual([])
    expect(goes({ rightsRequests: [answered] }, '2027-05-21')).toEqual([
      'rights-request q: answered-request since 2027-05-21',
      'customer c: nothing-left since 2027-05-21',
    ])
  })

  test('an answered request goes while other records stay; with the customer’s statement, not before the last of them', () => {
    const precautions = [{ id: 'p', endedOn: '2027-01-01', waits: false }]
    const going = (hasStatement: boolean, today: string) =>
      goes({ precautions, rightsRequests: [{ ...answered, hasStatement }] }, today)
    expect(going(false, '2028-12-31')).toEqual(['rights-request q: answered-request since 2027-05-21'])
    expect(going(true, '2028-12-31')).toEqual([])
    expect(going(true, '2029-01-01')).toEqual([
      'precaution p: ended-precaution since 2029-01-01',
      'rights-request q: answered-request since 2027-05-21',
      'customer c: nothing-left since 2029-01-01',
    ])
  })

  test('the answer that all was erased stays as long as what was undone', () => {
    const erased = { rightsRequests: [{ ...answered, erased: true }] }
    expect(goes(erased, '2027-02-20')).toEqual([])
    expect(goes(erased, '2027-02-21')).toEqual([
      'rights-request q: undone since 2027-02-21',
      'customer c: nothing-left since 2027-02-21',
    ])
  })

  test('ledger entries and mail are deleted by the day they were recorded', () => {
    expect(deletedBefore('2026-11-03', 24)).toBe('2024-11-03')
    expect(deletedBefore('2026-05-31', 3)).toBe('2026-02-28')
  })
})

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const mayBe = fc.option(day)
const id = fc.uuid()
const anybody: fc.Arbitrary<CustomerRecords> = fc.record({
  id: fc.constant('c'),
  addedOn: day,
  warnings: fc.array(fc.record({ id, lapsesOn: day, undoneOn: mayBe }), { maxLength: 3 }),
  formalWarnings: fc.array(
    fc.record({
      id,
      state: fc.constantFrom(...formalWarningStates),
      lapsesOn: mayBe,
      withdrawnOn: mayBe,
      escalationId: fc.constant(null),
      waits: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  escalations: fc.array(fc.record({ id, state: fc.constantFrom(...escalationStates), closedOn: mayBe }), {
    maxLength: 3,
  }),
  restrictions: fc
    .array(
      fc.record({
        id,
        state: fc.constantFrom(...restrictionStates),
        madeAt: day.map((on) => `${on}T09:00:00.000Z`),
        inForceOn: mayBe,
        liftedOn: mayBe,
        escalationId: fc.constant(null),
        waits: fc.boolean(),
        follows: fc.boolean(),
      }),
      { maxLength: 4 },
    )
    .map((all) =>
      all.map(({ follows, ...one }, i) => ({
        ...one,
        madeOn: one.madeAt.slice(0, 10),
        liftedOn:
          one.state === 'lifted' ? (one.liftedOn ?? '2022-02-02') : one.state === 'replaced' ? one.liftedOn : null,
        replacesId: follows ? (all[i - 1]?.id ?? null) : null,
      })),
    ),
  passedOn: fc.array(fc.record({ id, undoneOn: mayBe }), { maxLength: 2 }),
  proposals: fc.array(fc.record({ id, state: fc.constantFrom(...proposalStates), closedOn: mayBe }), { maxLength: 3 }),
  contactPoints: fc.array(fc.record({ id, removedOn: mayBe }), { maxLength: 2 }),
  isHeld: fc.boolean(),
  holds: fc.array(fc.record({ id, liftedOn: mayBe }), { maxLength: 2 }),
  precautions: fc.array(fc.record({ id, endedOn: mayBe, waits: fc.boolean() }), { maxLength: 2 }),
  rightsRequests: fc.array(fc.record({ id, answeredOn: day, erased: fc.boolean(), hasStatement: fc.boolean() }), {
    maxLength: 2,
  }),
})

describe('G: any customer, on any day', () => {
  test('nothing in force, open or waiting is deleted; nothing twice or early; the customer last', () => {
    fc.assert(
      fc.property(anybody, day, (someone, today) => {
        const going = recordsToDelete(someone, periods, today)
        const ids = going.map((one) => one.id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const { due } of going) expect(due <= today).toBe(true)
        const stays = [
          ...someone.restrictions.filter(({ state, waits }) => state === 'agreed' || state === 'in-force' || waits),
          ...someone.escalations.filter(({ state }) => state === 'pending' || state === 'more-wanted'),
          ...someone.formalWarnings.filter(({ state }) => state === 'to-send'),
          ...someone.proposals.filter(({ state }) => state === 'proposed'),
          ...someone.precautions.filter(({ endedOn }) => endedOn === null),
        ]
        for (const one of stays) expect(ids).not.toContain(one.id)
        if (ids.includes('c')) expect([ids.at(-1), stays]).toEqual(['c', []])
      }),
    )
  })

  test('what is due stays due on every later day, and what a deletion releases was due already', () => {
    fc.assert(
      fc.property(anybody, day, day, (someone, one, other) => {
        const [first, second] = [one, other].toSorted() as [string, string]
        const later = recordsToDelete(someone, periods, second).map(({ id }) => id)
        for (const { id } of recordsToDelete(someone, periods, first)) expect(later).toContain(id)
        const left = without(someone, recordsToDelete(someone, periods, first))
        const again = recordsToDelete(left, periods, first).filter(({ kind }) => kind !== 'customer')
        // A line or an answer that was in the way may be gone now; but then it was due that day.
        for (const { due } of again) expect(due <= first).toBe(true)
      }),
    )
  })
})

function without(someone: CustomerRecords, going: DueRecord[]): CustomerRecords {
  const gone = new Set(going.map(({ id }) => id))
  const kept = <T extends { id: string }>(all: T[]) => all.filter((one) => !gone.has(one.id))
  return {
    ...someone,
    warnings: kept(someone.warnings),
    formalWarnings: kept(someone.formalWarnings),
    escalations: kept(someone.escalations),
    restrictions: kept(someone.restrictions),
    passedOn: kept(someone.passedOn),
    proposals: kept(someone.proposals),
    contactPoints: kept(someone.contactPoints),
    precautions: kept(someone.precautions),
    rightsRequests: kept(someone.rightsRequests),
  }
}
