import type { EscalationState } from './vocabulary.ts'

/** P15: the central log shows every escalation except withdrawn ones. */
export const loggedEscalationStates = [
  'pending',
  'more-wanted',
  'approved',
  'declined',
  'no-action',
  'referred',
  'warning-instead',
  'complaint',
  'formal-warning',
] as const satisfies readonly EscalationState[]
