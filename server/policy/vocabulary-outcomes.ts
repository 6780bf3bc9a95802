import { welshRefusals } from './vocabulary-languages.ts'

/** P10: `to-send` waits for its letter and counts for nothing. It lapses on its day automatically. */
export const formalWarningStates = ['to-send', 'given', 'withdrawn'] as const
export type FormalWarningState = (typeof formalWarningStates)[number]

/** P14: what an objection to a formal warning can come to. */
export const objectionOutcomes = ['stays', 'withdrawn'] as const
export type ObjectionOutcome = (typeof objectionOutcomes)[number]

/** P4, P14: letters that say how a formal warning or precautions for visits ended, or answer an objection. */
export const closingLetterKinds = ['objection-answer', 'formal-warning-withdrawal', 'precautions-ended'] as const
export type ClosingLetterKind = (typeof closingLetterKinds)[number]

/** P3, P10, P14: why an act on a formal warning, a letter's Welsh, or a question to legal services is refused. */
export const outcomeRefusals = [
  'unknown-formal-warning',
  'formal-warning-over',
  'formal-warning-not-given',
  'formal-warning-must-be-told',
  'already-formally-warned',
  'formal-warning-stands',
  'objection-recorded',
  'no-objection',
  'unknown-legal-question',
  'advice-recorded',
  ...welshRefusals,
] as const
