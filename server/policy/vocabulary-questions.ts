/** P15, G: what councils are asked about their registers under the Freedom of Information Act, in the order shown. */
export const questionIds = [
  'how-many',
  'how-long',
  'register-since',
  'criteria',
  'grounds',
  'measures',
  'services',
  'came-and-went',
  'lasted',
  'reviewed',
  'appeals',
  'warnings',
  'requests',
  'precautions',
  'can-look',
  'did-look',
  'adjustments',
  'characteristics',
] as const
export type QuestionId = (typeof questionIds)[number]
