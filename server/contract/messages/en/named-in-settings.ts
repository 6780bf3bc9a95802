/** P14: the roles in which the settings name somebody. */
export const namedInSettings = {
  contact: 'a designated contact',
  deputy: 'deputy of {name}',
  reviewer: 'the reviewer, {post}',
  ict: 'ICT',
  'register-keeper': 'the register keeper',
  auditor: 'the auditor',
  councillor: 'councillor for {ward}',
} as const
