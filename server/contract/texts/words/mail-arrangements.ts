export const arrangementMarks = {
  tag: 'a tag in the subject',
  line: 'a line above the text',
  notice: 'an e-mail of its own',
} as const

export const arrangementStates = {
  'to-make': 'to be put in place',
  'in-place': 'in place',
  'to-remove': 'to be removed',
  removed: 'removed',
} as const

/** What ICT confirms. */
export const arrangementDone = {
  'to-make': 'It is in place',
  'to-remove': 'It is removed',
} as const
