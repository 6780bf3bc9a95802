import { describe, expect, it } from 'vitest'
import {
  formalWarningLapsesOn,
  isStanding,
  mayAnswerObjection,
  mayObject,
  maySendFormalWarning,
  mayWarnAgain,
  mayWithdraw,
  requireObjectionAccount,
  stateAfterObjection,
} from '../../server/policy/formal-warning/formal-warning.ts'
import { involvementOf } from '../../server/policy/judging/judging.ts'
import { isAnswerOvertaken } from '../../server/policy/letter/confirmation.ts'
import { answerDue } from '../../server/policy/representation/due.ts'
import { recordsToDelete } from '../../server/policy/retention/retention.ts'
import { formalWarningStates, objectionOutcomes } from '../../server/policy/vocabulary-outcomes.ts'

const given = { state: 'given', lapsesOn: '2027-11-03' } as const

describe('P10, G: a formal warning', () => {
  it('counts from the day on its letter until the day on which it lapses, exclusive', () => {
    expect(formalWarningLapsesOn('2026-11-03', 12)).toBe('2027-11-03')
    expect(isStanding(given, '2027-11-02')).toBe(true)
    expect(isStanding(given, '2027-11-03')).toBe(false)
  })

  it('counts for nothing before its letter was sent, or once it was withdrawn', () => {
    for (const state of formalWarningStates)
      expect(isStanding({ ...given, state }, '2026-12-01')).toBe(state === 'given')
    expect(isStanding({ state: 'given', lapsesOn: null }, '2026-12-01')).toBe(false)
  })

  it('its letter is sent once, and not after the warning was withdrawn', () => {
    expect(maySendFormalWarning({ state: 'to-send' })).toBeNull()
    expect(maySendFormalWarning({ state: 'given' })?.refusal).toBe('already-sent')
    expect(maySendFormalWarning({ state: 'withdrawn' })?.refusal).toBe('formal-warning-over')
  })

  it('can be withdrawn while it waits or counts', () => {
    expect(mayWithdraw({ state: 'to-send', lapsesOn: null }, '2026-12-01')).toBeNull()
    expect(mayWithdraw(given, '2027-11-02')).toBeNull()
    expect(mayWithdraw(given, '2027-11-03')?.refusal).toBe('formal-warning-over')
    expect(mayWithdraw({ ...given, state: 'withdrawn' }, '2026-12-01')?.refusal).toBe('formal-warning-over')
  })

  it('P14: an objection is recorded while the warning counts, and another once the one before it was answered', () => {
    const warning = { ...given, sentOn: '2026-11-03', objecting: 'none' as const }
    const asked = (more: Partial<typeof warning> | object, on = '2026-11-10') =>
      mayObject({ ...warning, ...more }, on, '2026-11-20')?.refusal
    expect(asked({})).toBeUndefined()
    expect(asked({ state: 'to-send', sentOn: null, lapsesOn: null })).toBe('formal-warning-not-given')
    expect(asked({ state: 'withdrawn' })).toBe('formal-warning-over')
    // The day of receipt decides, also when it is recorded after the warning has lapsed.
    expect(asked({ lapsesOn: '2026-11-11' })).toBeUndefined()
    expect(asked({ lapsesOn: '2026-11-10' })).toBe('formal-warning-over')
    expect(asked({ objecting: 'open' })).toBe('objection-recorded')
    expect(asked({ objecting: 'answered' })).toBeUndefined()
    for (const account of [null, '', ' '])
      expect(requireObjectionAccount({ account, hasMessage: false })?.refusal).toBe('account-missing')
    expect(requireObjectionAccount({ account: null, hasMessage: true })).toBeNull()
    expect(requireObjectionAccount({ account: 'It was not me.', hasMessage: false })).toBeNull()
    expect(asked({}, '2026-11-20')).toBeUndefined()
    expect(asked({}, '2026-11-21')).toBe('in-the-future')
    expect(asked({}, '2026-11-03')).toBeUndefined()
    expect(asked({}, '2026-11-02')).toBe('in-the-past')
    expect(asked({ state: 'to-send' })).toBe('formal-warning-not-given')
    expect(asked({ sentOn: null })).toBe('formal-warning-not-given')
  })

  it('P14: an objection is due as a representation is, and is answered once, even after the warning lapsed', () => {
    expect(answerDue('2026-11-10', { answerWithinDays: 28 })).toBe('2026-12-08')
    const [may, june] = [
      { id: 'may', answer: null },
      { id: 'june', answer: null },
    ]
    const answered = { ...may, answer: {} }
    const refused = (...given: Parameters<typeof mayAnswerObjection>) => mayAnswerObjection(...given)?.refusal
    expect(refused([], 'may')).toBe('no-objection')
    expect(refused([may], 'may')).toBeUndefined()
    expect(refused([answered], 'may')).toBe('already-answered')
    expect(refused([answered, june], 'may'), 'answered meanwhile, and another came').toBe('already-answered')
    expect(refused([answered, june], 'june')).toBeUndefined()
    expect(refused([may, june], 'june'), 'several open ones from a file').toBeUndefined()
    expect(refused([june], 'may'), 'the one that was read has gone').toBe('changed-meanwhile')
    expect(refused([may], undefined), 'a page of an earlier version, and there was only ever one').toBeUndefined()
    expect(refused([answered], undefined)).toBe('already-answered')
    expect(refused([answered, june], undefined)).toBe('changed-meanwhile')
    const both = [answered, { ...june, answer: {} }]
    expect(refused(both, 'another'), 'the one that was read has gone, and the others are answered').toBe(
      'already-answered',
    )
    expect(refused(both, undefined)).toBe('already-answered')
    expect(objectionOutcomes.map((outcome) => stateAfterObjection('given', outcome))).toEqual(['given', 'withdrawn'])
    expect(objectionOutcomes.map((outcome) => stateAfterObjection('withdrawn', outcome))).toEqual([
      'withdrawn',
      'withdrawn',
    ])
  })

  it('P14: an answer that the warning stays is not sent once the warning was withdrawn', () => {
    const answer = { kind: 'objection-answer', outcome: 'stays' } as const
    expect(isAnswerOvertaken(answer, true)).toBe(true)
    expect(isAnswerOvertaken(answer, false)).toBe(false)
    expect(isAnswerOvertaken({ ...answer, outcome: 'withdrawn' }, true)).toBe(false)
    expect(isAnswerOvertaken({ kind: 'formal-warning-withdrawal', outcome: null }, true)).toBe(false)
  })

  it('P14: nobody without an address is taken for the contact that a formal warning does not have', () => {
    const parts = { escalatedBy: [], decidedBy: [], keptBy: [], contact: null, deputy: null, named: [] }
    expect(involvementOf({ oid: 'o', tid: 't', address: null }, parts, [])).toEqual([])
  })
})

describe('P10, G: how long a formal warning is kept', () => {
  const periods = { warnings: 12, escalations: 6, restrictions: 24, undone: 3, ledger: 24, mail: 3 }
  const given = { id: 'f', state: 'given', lapsesOn: '2026-01-10', withdrawnOn: null } as const
  const warning = { ...given, escalationId: 'e', waits: false }
  const nothing = {
    restrictions: [],
    passedOn: [],
    proposals: [],
    contactPoints: [],
    holds: [],
    precautions: [],
    rightsRequests: [],
    warnings: [],
  }
  const going = (more: object, today: string) =>
    recordsToDelete(
      {
        ...{ id: 'c', addedOn: '2025-01-01', isHeld: false, ...nothing },
        formalWarnings: [{ ...warning, ...more }],
        escalations: [{ id: 'e', state: 'formal-warning', closedOn: '2025-01-10' }],
      },
      periods,
      today,
    ).map(({ id }) => id)

  it('its escalation stays as long as it does, and goes with it', () => {
    expect(going({}, '2027-01-09')).toEqual([])
    expect(going({}, '2027-01-10')).toEqual(['f', 'e', 'c'])
  })

  it('a withdrawn one counts from that day; one whose letter waits is never deleted', () => {
    expect(going({ state: 'withdrawn', withdrawnOn: '2025-06-01' }, '2026-06-01')).toEqual(['f', 'e', 'c'])
    expect(going({ state: 'to-send', lapsesOn: null }, '2040-01-01')).toEqual([])
    expect(going({ waits: true }, '2040-01-01')).toEqual([])
  })
})

it.each([
  ['none was given', null, null],
  ['its letter waits', { state: 'to-send', lapsesOn: null }, 'formal-warning-stands'],
  ['it counts', { state: 'given', lapsesOn: '2026-11-04' }, 'formal-warning-stands'],
  ['it has lapsed', { state: 'given', lapsesOn: '2026-11-03' }, null],
  ['it was withdrawn', { state: 'withdrawn', lapsesOn: '2027-11-03' }, null],
] as const)('G (LGSCO): another formal warning, where %s', (_, before, refusal) => {
  expect(mayWarnAgain(before ? [before] : [], '2026-11-03')?.refusal ?? null).toBe(refusal)
})
