/** P14: an officer's own version of a letter, before it is recorded as sent. */
export const ownVersion = {
  changed: 'I changed the wording before I sent it',
  text: 'The letter as you sent it',
  hint: 'Paste your version. We keep this text as the letter.',
  needed: 'Paste the letter as you sent it.',
} as const
