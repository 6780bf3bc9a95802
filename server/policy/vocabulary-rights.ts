/**
 * G: what a customer asks about their own record (UK GDPR Arts 15 to 18 and 21), or complains of (DPA 2018 s.164A). The
 * copy that they ask for is made as a subject access file.
 */
export const rightsRequestKinds = [
  'rectification',
  'objection',
  'erasure',
  'complaint',
  'subject-access',
  'restrict-processing',
] as const
export type RightsRequestKind = (typeof rightsRequestKinds)[number]

export const rightsOutcomes = ['granted', 'in-part', 'refused'] as const
export type RightsOutcome = (typeof rightsOutcomes)[number]

/** Refusals about them. */
export const rightsRefusals = [
  'unknown-rights-request',
  'had-a-part',
  'request-not-extendable',
  'already-extended',
  'extension-too-late',
  'not-a-complaint',
] as const
