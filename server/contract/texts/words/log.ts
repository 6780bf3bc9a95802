/** The order of the rows. */
export const orderWords = {
  'names-ascending': 'A to Z',
  'names-descending': 'Z to A',
  'states-ascending': 'first to last',
  'states-descending': 'last to first',
  'days-ascending': 'earliest first',
  'days-descending': 'latest first',
} as const

/** What is still to do about a restriction. */
export const logMarks = {
  'letter-outstanding': 'Letter outstanding',
  'mail-outstanding': 'Mail arrangement outstanding',
  'review-due': 'Review due',
  overdue: 'Review overdue',
} as const
