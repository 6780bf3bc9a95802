/** P11: the days on which somebody can come in person. */
export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
export type Weekday = (typeof weekdays)[number]

/** P5 to P12, P16: why a decision is refused. */
export const decisionRefusals = [
  'reasons-missing',
  'behaviour-missing',
  'warnings-not-considered',
  'support-not-considered',
  'lesser-measures-not-considered',
  'no-other-way-open',
  'no-measures',
  'contact-is-customer',
  'contact-not-councils',
  'person-without-address',
  'unknown-councillor',
  'scope-reason-missing',
  'scope-overlaps',
  'no-mail-group',
  'councillors-not-considered',
  'not-last-resort',
  'review-too-late',
  'in-the-past',
  'until-before-review',
  'support-not-offered',
  'mediation-not-considered',
  'advice-awaited',
  'no-advice-awaited',
  'own-import',
  'nothing-to-sign',
  'not-to-sign',
  'signature-missing',
  'closing-not-last-resort',
  'councillors-unaffected-unexplained',
  'until-too-late',
  'way-closed',
  'way-details-missing',
] as const
