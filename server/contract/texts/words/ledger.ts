/** How somebody came to look. */
export const foundBy = {
  address: 'By an address',
  number: 'By a number',
  name: 'By a name',
  case: 'Opened',
  log: 'Shown in the log',
  'subject-access': 'For a subject access request',
  stopped: 'Stopped: too many look-ups',
  'many-at-once': 'Unusually many look-ups at once',
  'many-in-a-day': 'Unusually many look-ups in one day',
} as const

/** What somebody who had a part did. */
export const judgmentWords = {
  representation: 'Answered a representation',
  circumstances: 'Answered changed circumstances',
  review: 'Reviewed',
  objection: 'Answered an objection to a formal warning',
  request: 'Answered an objection to, or a complaint about, the record',
} as const

/** The part that they had. */
export const ownPartWords = {
  escalated: 'escalated the customer',
  decided: 'decided it, or an earlier version',
  kept: 'decided earlier that it stays',
  contact: 'is the customer’s contact',
  deputy: 'is the deputy of the customer’s contact',
  named: 'is or was one of the people whom the customer may contact',
  record: 'had a part in what is recorded on the customer',
} as const
