/** How far an import is. */
export const importStates = {
  'to-sign': 'Waiting for an authorising officer’s signature',
  done: 'Imported',
  discarded: 'Discarded',
} as const

export const importMail = {
  forward: 'E-mail is forwarded',
  block: 'E-mail is blocked',
} as const
