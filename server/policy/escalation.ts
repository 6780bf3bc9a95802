import { Refusal } from './refusal.ts'
import type { EscalationState } from './vocabulary.ts'
import { mayChange, type Person } from './who-may.ts'

/** P10: while nobody has decided: waiting for an officer, or for what the officer asked. */
export const openStates = ['pending', 'more-wanted'] as const satisfies EscalationState[]

export const isOpen = (state: EscalationState): boolean => openStates.some((open) => open === state)

/**
 * P10: the same customer may be escalated again, also while restricted, since behaviour may go on. Only an escalation
 * in which nothing is new is refused: every message of it already lies before the authorising officer.
 * A contact without a message id cannot be recognised and counts as new. Refuses: message-already-escalated.
 */
export function mayEscalate(messageIds: (string | null)[], pendingMessageIds: ReadonlySet<string>): Refusal | null {
  const nothingNew = messageIds.every((id) => id !== null && pendingMessageIds.has(id))
  return nothingNew ? new Refusal('message-already-escalated') : null
}

/** P10: details follow, and it is withdrawn, only while nobody has decided. Refuses: not-yours, already-withdrawn, already-decided. */
export function mayChangeEscalation(
  escalation: { by: Person; state: EscalationState },
  person: Person,
): Refusal | null {
  const notYours = mayChange(escalation.by, person)
  if (notYours) return notYours
  if (escalation.state === 'withdrawn') return new Refusal('already-withdrawn')
  return isOpen(escalation.state) ? null : new Refusal('already-decided')
}
