import { allows, isFinal, type LifeCycle, statesOf } from '../life-cycle.ts'
import { Refusal } from '../refusal.ts'
import type { EscalationState } from '../vocabulary.ts'
import { mayChange, type Person } from '../who-may.ts'

/** What the one who escalated does, and what an officer decides. */
type OwnAct = 'add-details' | 'withdraw'
type OfficersAct = 'ask-for-more' | 'approve' | 'decline' | 'no-action' | 'refer-to-legal'

/** P3, P5, P10: allowed by whom, `mayChangeEscalation` and `mayDecide` say. */
const whileOpen = {
  'add-details': 'pending',
  'ask-for-more': 'more-wanted',
  withdraw: 'withdrawn',
  approve: 'approved',
  decline: 'declined',
  'no-action': 'no-action',
  'refer-to-legal': 'referred',
} as const

export const escalationCycle: LifeCycle<EscalationState, 'escalate', OwnAct | OfficersAct> = {
  begins: { escalate: 'pending' },
  states: {
    pending: whileOpen,
    'more-wanted': whileOpen,
    withdrawn: {},
    approved: {},
    declined: {},
    'no-action': {},
    referred: {},
  },
}

export const isOpen = (state: EscalationState): boolean => !isFinal(escalationCycle, state)

/** P10: while nobody has decided: waiting for an officer, or for what the officer asked. */
export const openStates = statesOf(escalationCycle).filter(isOpen)

/** Refuses: already-withdrawn, already-decided. */
export function mayStill(state: EscalationState, act: OwnAct | OfficersAct): Refusal | null {
  if (allows(escalationCycle, state, act)) return null
  return new Refusal(state === 'withdrawn' ? 'already-withdrawn' : 'already-decided')
}

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
  act: OwnAct,
): Refusal | null {
  return mayChange(escalation.by, person) ?? mayStill(escalation.state, act)
}
