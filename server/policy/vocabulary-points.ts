/** P8, P12: whose a contact point is. */
export const whoseKinds = ['own', 'shared', 'representative'] as const
export type WhoseKind = (typeof whoseKinds)[number]

/** Who writes or calls for a customer, and is not restricted by the customer's restriction. */
export const representativeParts = [
  'solicitor',
  'mp',
  'councillor',
  'advocate',
  'carer',
  'support-worker',
  'relative',
] as const
export type RepresentativePart = (typeof representativeParts)[number]

/** What a warning and an escalation both refuse: the clue does not identify a customer, or the service is unknown. */
export const refusalsOfClue = [
  'nobody-named',
  'who-is-it',
  'several-fit',
  'contact-point-not-valid',
  'colleague',
  'unknown-service',
  'unknown-customer',
] as const
