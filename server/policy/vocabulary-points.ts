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
