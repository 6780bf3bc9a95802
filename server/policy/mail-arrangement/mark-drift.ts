import { minutesLater } from '../calendar.ts'
import type { MailArrangementState } from '../vocabulary.ts'

/** A mark that differs from the register: missing, left behind by a removed arrangement, or without any arrangement. */
export type MarkDrift = { kind: 'mark-missing' | 'mark-left' | 'mark-unknown'; arrangementId: string | null }

/** A mail arrangement that marks, as far as it matters here. `forAll`: it marks mail to everybody at the council. */
export type Marking = { id: string; state: MailArrangementState; confirmedAt: Date | null; forAll: boolean }

export type MarkFacts = {
  /** What the message's header says; null: it has none. */
  mark: string | null
  /** When the council's mail system received it. */
  receivedAt: Date
  /** The arrangements of the sender. */
  ofSender: readonly Marking[]
  /** All arrangements of the register. */
  all: readonly Marking[]
}

/** Exchange takes half an hour to apply a change, and a message some time to arrive. */
const graceMinutes = 60

/**
 * P13: how a message's mark differs from the register; null if it does not. It is compared only with what ICT had
 * confirmed an hour before the message was received: old mail keeps its mark when the restriction is lifted. If only mail
 * to some services is marked, a message does not show whether it should have been.
 */
export function markDrift({ mark, receivedAt, ofSender, all }: MarkFacts): MarkDrift | null {
  const wasConfirmed = ({ confirmedAt }: Marking) =>
    confirmedAt !== null && minutesLater(confirmedAt, graceMinutes) <= receivedAt
  const inPlace = (one: Marking) => one.state === 'in-place' && wasConfirmed(one)
  if (mark === null) {
    const missing = ofSender.find((one) => one.forAll && inPlace(one))
    return missing ? { kind: 'mark-missing', arrangementId: missing.id } : null
  }
  const known = all.find(({ id }) => id === mark)
  if (known?.state === 'removed' && wasConfirmed(known)) return { kind: 'mark-left', arrangementId: mark }
  // Before the first mark is in place, the rule that removes forged headers may not be there yet.
  return known === undefined && all.some(inPlace) ? { kind: 'mark-unknown', arrangementId: null } : null
}
