/** P14: on labels, where an officer gives their own version of a letter before it is recorded as sent. */
export const ownVersionLabels = {
  changed: 'I changed the wording before I sent it',
  text: 'The letter as you sent it',
} as const

/** P14: the same, in sentences. */
export const ownVersion = {
  hint: 'Paste your version. We keep this text as the letter.',
  needed: 'Paste the letter as you sent it.',
} as const
