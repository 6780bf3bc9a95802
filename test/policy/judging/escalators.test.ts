import { describe, expect, it } from 'vitest'
import { undecidedStates } from '../../../server/policy/escalation/escalation.ts'
import { type EscalationMade, escalatorsOf } from '../../../server/policy/judging/escalators.ts'
import { escalationStates } from '../../../server/policy/vocabulary.ts'

const today = '2026-11-10'
const frances = { oid: 'frances', tid: 't' }

/** Frances escalated on 1 November. */
const made = (given: Partial<EscalationMade> = {}): EscalationMade => ({
  id: 'e1',
  by: frances,
  at: '2026-11-01T09:00:00.000Z',
  state: 'declined',
  closedOn: '2026-11-04',
  ...given,
})
/** A colleague's escalation led to the restriction of 3 November. */
const restriction = { escalationId: 'e2', madeAt: '2026-11-03T12:00:00.000Z', madeOn: '2026-11-03' }
const counts = (given: Partial<EscalationMade>, decisions = [restriction]) =>
  escalatorsOf([made(given)], decisions, today).length === 1

describe('P13, P14, P15: who counts as having escalated', () => {
  it.each(undecidedStates)('everybody whose escalation is undecided ("%s"), whatever it is beside', (state) => {
    expect(counts({ state, closedOn: null, at: '2026-11-09T09:00:00.000Z' })).toBe(true)
    expect(counts({ state, closedOn: null }, [])).toBe(true)
  })

  it('everybody whose escalation led to a version of the restriction', () => {
    expect(counts({ id: 'e2', state: 'approved', closedOn: '2026-11-03' })).toBe(true)
    expect(counts({ id: 'e2', state: 'approved', closedOn: null }), 'closed on no known day').toBe(true)
  })

  it('each by their account, in the order of their escalations', () => {
    const amira = { oid: 'amira', tid: 't' }
    const all = [made({ by: amira, id: 'e2' }), made({ state: 'withdrawn' }), made()]
    expect(escalatorsOf(all, [restriction], today)).toEqual([amira, frances])
  })

  it('whoever had a part in one of several decisions', () => {
    const other = { escalationId: 'e3', madeAt: '2026-11-06T12:00:00.000Z', madeOn: '2026-11-06' }
    expect(counts({}, [other, restriction])).toBe(true)
    expect(counts({}, [other])).toBe(false)
  })

  it.each<[string, Partial<EscalationMade>, boolean]>([
    ['waited when the restriction was decided, and was closed later', {}, true],
    ['was closed on the same day, even an hour before', { closedOn: '2026-11-03' }, true],
    ['was closed the day before, in another matter', { closedOn: '2026-11-02' }, false],
    ['came after the restriction, and was closed', { at: '2026-11-03T13:00:00.000Z' }, false],
    ['came at the moment of the restriction, and was closed', { at: '2026-11-03T12:00:00.000Z' }, true],
    ['was closed on no known day, in another matter', { closedOn: null }, false],
    ['was closed today', { at: '2026-11-09T09:00:00.000Z', closedOn: today }, true],
    ['was withdrawn', { state: 'withdrawn', closedOn: null }, false],
  ])('an escalation that %s', (_, given, expected) => {
    expect(counts(given)).toBe(expected)
  })

  it('nobody whose escalation was withdrawn, and in every other state whoever waited then', () => {
    for (const state of escalationStates) expect(counts({ state })).toBe(state !== 'withdrawn')
  })
})
