import { describe, expect, test } from 'vitest'
import { type MarkFacts, type Marking, markDrift } from '../../server/policy/mail-arrangement/mark-drift.ts'
import { mailArrangementStates } from '../../server/policy/vocabulary.ts'

const at = (text: string) => new Date(`2026-11-${text}Z`)
const mine: Marking = { id: 'mine', state: 'in-place', confirmedAt: at('10T09:00'), forAll: true }
const found = (given: Partial<MarkFacts>) => {
  const ofSender = given.ofSender ?? [mine]
  return markDrift({ mark: null, receivedAt: at('20T09:00'), ofSender, all: ofSender, ...given })?.kind ?? null
}

describe('P13: a message’s mark against the register', () => {
  test('no mark on mail that was to be marked; not before an hour after ICT confirmed, nor for some services alone', () => {
    expect(found({})).toBe('mark-missing')
    expect(found({ receivedAt: at('10T10:00') })).toBe('mark-missing')
    for (const time of ['10T09:59', '10T09:00', '09T09:00']) expect(found({ receivedAt: at(time) })).toBeNull()
    expect(found({ ofSender: [{ ...mine, forAll: false }] })).toBeNull()
    expect(found({ ofSender: [{ ...mine, confirmedAt: null }] })).toBeNull()
    expect(found({ ofSender: [] })).toBeNull()
  })

  test('a mark after its arrangement was removed; old mail keeps it', () => {
    const gone = { mark: 'mine', ofSender: [{ ...mine, state: 'removed' as const }] }
    expect(found(gone)).toBe('mark-left')
    for (const time of ['10T09:59', '05T09:00']) expect(found({ ...gone, receivedAt: at(time) })).toBeNull()
  })

  test('a mark that the register does not know, while the rule that removes forged ones is in place', () => {
    expect(found({ mark: 'forged' })).toBe('mark-unknown')
    expect(found({ mark: 'forged', ofSender: [], all: [mine] })).toBe('mark-unknown')
    expect(found({ mark: 'forged', receivedAt: at('10T09:30') })).toBeNull()
    expect(found({ mark: 'forged', ofSender: [{ ...mine, state: 'to-make' }] })).toBeNull()
    expect(found({ mark: 'forged', ofSender: [] })).toBeNull()
  })

  test('in every state, a mark of the sender’s own is right unless it was removed; none is missed unless it is in place', () => {
    for (const state of mailArrangementStates) {
      expect(found({ mark: 'mine', ofSender: [{ ...mine, state }] })).toBe(state === 'removed' ? 'mark-left' : null)
      expect(found({ ofSender: [{ ...mine, state }] })).toBe(state === 'in-place' ? 'mark-missing' : null)
    }
    // Another customer's: the envelope may have another sender than the message.
    expect(found({ mark: 'mine', ofSender: [], all: [mine] })).toBeNull()
  })
})
