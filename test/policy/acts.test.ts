import { describe, expect, it } from 'vitest'
import { mayPropose, mayWithdrawProposal } from '../../server/policy/contact-point/proposal.ts'
import { mayAddDetails, mayEscalate, mayWithdrawEscalation } from '../../server/policy/escalation/escalation.ts'
import { mayHaveHappened } from '../../server/policy/escalation/recorded-interaction.ts'
import { mayPassOn } from '../../server/policy/restriction/passed-on.ts'
import { isInForce } from '../../server/policy/restriction/restriction.ts'
import { escalationStates, proposalStates } from '../../server/policy/vocabulary.ts'
import type { ReplyState } from '../../server/policy/vocabulary-states.ts'
import { mayUndo, mayUndoUnlessSent, undoUntil } from '../../server/policy/warning/undo.ts'
import { isLive, lapseMoved, lapsesOn, mayWarn } from '../../server/policy/warning/warning.ts'
import { isSameAccount } from '../../server/policy/who-may.ts'

const amira = { oid: 'amira', tid: 'council' }
const dan = { oid: 'dan', tid: 'council' }
const at = new Date('2026-11-03T09:00:00.000Z')
const later = (ms: number) => new Date(at.getTime() + ms)
const minutes = 60_000
const named = (refusal: string) => expect.objectContaining({ refusal })

describe('P9: the polite warning', () => {
  it('lapses after the council’s months, counted in its time zone', () => {
    expect(lapsesOn(at, 12, 'Europe/London')).toBe('2027-11-03')
    // Half past midnight of the 16th in London.
    expect(lapsesOn(new Date('2026-07-15T23:30:00.000Z'), 12, 'Europe/London')).toBe('2027-07-16')
    expect(lapsesOn(new Date('2028-02-29T12:00:00.000Z'), 12, 'Europe/London')).toBe('2029-02-28')
  })

  it.each([
    ['whole months', '2027-11-03', '2026-11-03', '2026-10-01', '2027-10-01'],
    ['to a shorter month', '2027-01-31', '2026-07-31', '2026-08-31', '2027-02-28'],
    ['a leap day', '2029-02-28', '2028-02-29', '2028-03-01', '2029-03-01'],
    ['the day that a file gave', '2027-05-15', '2026-11-03', '2026-11-10', '2027-05-22'],
  ])('G: given on another day than recorded, it counts as long as before: %s', (_, lapses, before, after, moved) => {
    expect(lapseMoved(lapses, before, after)).toBe(moved)
  })

  it('counts until the day before it lapses, and not at all once undone', () => {
    const warning = { lapsesOn: '2027-11-03', undone: false, reply: null }
    expect(isLive(warning, '2026-11-03')).toBe(true)
    expect(isLive(warning, '2027-11-02')).toBe(true)
    expect(isLive(warning, '2027-11-03')).toBe(false)
    expect(isLive({ ...warning, undone: true }, '2026-11-03')).toBe(false)
  })

  it.each([
    [null, { restricted: false, formallyWarned: false, messageWarned: false }],
    ['message-already-warned', { restricted: false, formallyWarned: false, messageWarned: true }],
    ['already-formally-warned', { restricted: false, formallyWarned: true, messageWarned: true }],
    ['already-restricted', { restricted: true, formallyWarned: true, messageWarned: false }],
    ['already-restricted', { restricted: true, formallyWarned: false, messageWarned: true }],
  ])('%s when %j', (refusal, facts) => {
    expect(mayWarn(facts)).toEqual(refusal && named(refusal))
  })
})

describe('undo', () => {
  const done = { by: amira, at, undone: false }

  it('is open only to the person who did it, until the council’s undo period ends', () => {
    expect(undoUntil(at, 10)).toEqual(later(10 * minutes))
    expect(mayUndo(done, amira, at, 10)).toBeNull()
    expect(mayUndo(done, { ...amira }, later(10 * minutes), 10)).toBeNull()
    expect(mayUndo(done, amira, later(10 * minutes + 1), 10)).toEqual(named('undo-too-late'))
    expect(mayUndo(done, dan, at, 10)).toEqual(named('not-yours'))
    expect(mayUndo({ ...done, undone: true }, amira, at, 10)).toEqual(named('already-undone'))
  })

  it('P9, P14: leaves on the record what was sent, also where something else was not', () => {
    const undo = (replies: (ReplyState | null)[], person = amira) =>
      mayUndoUnlessSent({ ...done, replies }, person, at, 10)?.refusal ?? null
    expect(undo(['opened', 'not-sent'])).toBeNull()
    expect(undo([null, null]), 'A call counts at once, and may be a mistake.').toBeNull()
    expect(undo(['sent'])).toBe('reply-already-sent')
    expect(undo(['opened', 'sent'])).toBe('reply-already-sent')
    expect(undo(['sent'], dan)).toBe('not-yours')
  })

  it('tells nobody else whether it was undone', () => {
    expect(mayUndo({ ...done, undone: true }, dan, later(60 * minutes), 10)).toEqual(named('not-yours'))
  })

  it('knows a person by directory and id together', () => {
    expect(isSameAccount(amira, { oid: 'amira', tid: 'another' })).toBe(false)
  })
})

describe('P10: an escalation', () => {
  const pending = new Set(['<a@x>', '<b@x>'])

  it.each([
    [null, ['<c@x>']],
    [null, [null]],
    [null, ['<a@x>', '<c@x>']],
    [null, ['<a@x>', null]],
    ['message-already-escalated', ['<a@x>']],
    ['message-already-escalated', ['<a@x>', '<b@x>']],
  ])('%s for %j while a and b await a decision', (refusal, messageIds) => {
    expect(mayEscalate(messageIds, pending)).toEqual(refusal && named(refusal))
  })

  it.each(escalationStates)(
    '%s: only the person who filed it can add details, and only until it is decided',
    (state) => {
      const known: Record<string, string | null> = {
        pending: null,
        'more-wanted': null,
        referred: 'advice-awaited',
        withdrawn: 'already-withdrawn',
      }
      const refusal = known[state] === undefined ? 'already-decided' : known[state]
      expect(mayAddDetails({ by: amira, state }, amira)).toEqual(refusal && named(refusal))
      expect(mayAddDetails({ by: amira, state }, dan)).toEqual(named('not-yours'))
    },
  )

  it.each(escalationStates)(
    '%s: only the person who filed it withdraws it, while no officer has acted on it',
    (state) => {
      const acted = 'officer-has-acted'
      const expected = { pending: null, 'more-wanted': acted, referred: acted, withdrawn: 'already-withdrawn' }
      const known: Record<string, string | null> = expected
      const refusal = known[state] === undefined ? 'already-decided' : known[state]
      const withdraw = (by: typeof amira, isActedOn: boolean) =>
        mayWithdrawEscalation({ by: amira, state, isActedOn }, by)
      expect(withdraw(amira, false)).toEqual(refusal && named(refusal))
      expect(withdraw(amira, true)).toEqual(named(refusal ?? acted))
      expect(withdraw(dan, false)).toEqual(named('not-yours'))
    },
  )
})

describe('P14: a restriction', () => {
  const holds = { inForceOn: '2026-09-03', until: '2027-03-03', liftedOn: null }

  it.each([
    [false, '2026-09-02', holds],
    [true, '2026-09-03', holds],
    [true, '2027-03-03', holds],
    [false, '2027-03-04', holds],
    [true, '2099-01-01', { ...holds, until: null }],
    [false, '2026-11-03', { ...holds, inForceOn: null }],
    [true, '2026-11-02', { ...holds, liftedOn: '2026-11-03' }],
    [false, '2026-11-03', { ...holds, liftedOn: '2026-11-03' }],
    [false, '2026-09-03', { ...holds, liftedOn: '2026-09-03' }],
  ])('is in force: %s, on %s, for %j', (inForce, day, restriction) => {
    expect(isInForce(restriction, day)).toBe(inForce)
  })

  it('contact outside it gets a reminder, is passed on, or both, while it is in force', () => {
    const told = { ...holds, isTold: true }
    const pass = (reminded: boolean, forwarded: boolean, day: string) => mayPassOn({ reminded, forwarded }, told, day)
    expect(pass(true, true, '2026-11-03')).toBeNull()
    expect(pass(true, false, '2026-11-03')).toBeNull()
    expect(pass(false, true, '2026-11-03')).toBeNull()
    expect(pass(false, false, '2026-11-03')).toEqual(named('nothing-passed-on'))
    expect(pass(true, true, '2027-03-04')).toEqual(named('not-in-force'))
  })
})

describe('P4: a call or a visit', () => {
  it('cannot be in the future, beyond five minutes for a fast clock', () => {
    expect(mayHaveHappened(at, at, 'Europe/London')).toBeNull()
    expect(mayHaveHappened(later(5 * minutes), at, 'Europe/London')).toBeNull()
    expect(mayHaveHappened(later(5 * minutes + 1), at, 'Europe/London')).toEqual(named('in-the-future'))
  })

  it.each([
    ['in 1900', '1900-01-01T00:00:00.000Z', '2026-11-03T09:00:00.000Z', 'too-early'],
    ['two years ago in winter, as the day begins', '2024-11-03T00:00:00.000Z', '2026-11-03T09:00:00.000Z', undefined],
    ['just before', '2024-11-02T23:59:59.999Z', '2026-11-03T09:00:00.000Z', 'too-early'],
    // London's day begins an hour before that of UTC.
    ['two years ago in summer, as the day begins', '2024-07-15T23:00:00.000Z', '2026-07-16T09:00:00.000Z', undefined],
    ['just before', '2024-07-15T22:59:59.999Z', '2026-07-16T09:00:00.000Z', 'too-early'],
    ['the day before, said half past midnight', '2024-07-15T12:00:00.000Z', '2026-07-15T23:30:00.000Z', 'too-early'],
  ])('was not more than two years ago by the council’s days: %s', (_, then, now, refusal) => {
    expect(mayHaveHappened(new Date(then), new Date(now), 'Europe/London')?.refusal).toBe(refusal)
  })
})

describe('G: reporting another address', () => {
  const address = { kind: 'email', whose: { kind: 'own' } } as const

  it('must be new: neither known nor already reported', () => {
    expect(mayPropose({ ...address, known: false, proposed: false })).toBeNull()
    expect(mayPropose({ ...address, known: true, proposed: true })).toEqual(named('already-known'))
    expect(mayPropose({ ...address, known: false, proposed: true })).toEqual(named('already-proposed'))
  })

  it.each(proposalStates)('%s: only the person who reported it can withdraw it, and only while it is open', (state) => {
    const expected = { proposed: null, withdrawn: 'already-withdrawn' }[state as string]
    const refusal = expected === undefined ? 'already-decided' : expected
    expect(mayWithdrawProposal({ by: amira, state }, amira)).toEqual(refusal && named(refusal))
    expect(mayWithdrawProposal({ by: amira, state }, dan)).toEqual(named('not-yours'))
  })
})
