/** P15, G: what councils are asked under the Freedom of Information Act: the question, and below it what counts. */
export const question = {
  'how-many': 'How many people’s contact is restricted?',
  'how-long': 'For how long have they been restricted?',
  'register-since': 'Since when has the council had this register?',
  criteria: 'What are the criteria?',
  grounds: 'On what grounds are they restricted?',
  measures: 'How are they restricted?',
  services: 'Which services asked for this?',
  'came-and-went': 'How many restrictions began, changed or ended?',
  lasted: 'How long do restrictions last?',
  reviewed: 'Are restrictions reviewed on time, and with what result?',
  appeals: 'How many people challenged a restriction, and with what outcome?',
  warnings: 'How many warnings were given?',
  requests: 'How many requests for a restriction were made and refused?',
  precautions: 'For how many people do staff take precautions when they visit?',
  'can-look': 'How many staff can look at the register?',
  'did-look': 'How many staff did look?',
  adjustments: 'For how many of them are reasonable adjustments recorded?',
  characteristics:
    'How many of them are of a certain age, sex, ethnicity, disability or other protected characteristic?',
} as const

/** What counts, under each answer. */
export const whatCounts = {
  'how-many':
    'A restriction limits how a customer can contact the council. It counts if it was in force on the last day of the period. One that was decided but had not started does not.',
  'how-long': 'Restrictions in force on the last day of the period, from their first day until then.',
  'register-since':
    'The day of the first entry in the register’s audit trail. Older records may have been entered then.',
  criteria: 'The council’s published policy.',
  grounds: 'The grounds recorded for each restriction in force on the last day of the period.',
  measures: 'The measures of each restriction in force on the last day of the period.',
  services: 'The service that asked for each restriction in force on the last day. A restriction may cover others too.',
  'came-and-went':
    'A restriction begins on its first day in force. Lifted means that the council ended it. Others end on their last day.',
  lasted: 'Restrictions that ended in the period, from their first day until they ended.',
  reviewed:
    'A review is on time if it was held by the day that it was due. Overdue means not held, and that day has passed.',
  appeals:
    'Representations against a restriction. Those received and those answered are counted in the period in which that happened. Complaints to an ombudsman are not in the register.',
  warnings: 'Warnings that were sent to a customer. One that was withdrawn before it was sent does not count.',
  requests: 'Requests by staff for a decision by a senior officer. Refused means “Declined” or “No action”.',
  precautions: 'What staff do before or during a visit. It needs no restriction, and limits nobody’s contact.',
  'can-look': 'An account of the council’s. The register does not know which accounts are councillors’.',
  'did-look':
    'Accounts that were shown anything about a customer on the register, and each time. A check that found nobody is not kept, and does not count.',
  adjustments: 'Restrictions in force on the last day of the period.',
  characteristics: 'Messages and notes on a record may mention one. Somebody would have to read them one by one.',
} as const

export const answerInWords = {
  'register-since': 'Since {day}.',
  'register-since-unknown': 'Nothing was recorded yet.',
  criteria: 'They are in the council’s {policy}, published at {url}.',
  'criteria-unknown': 'They are in the council’s policy. The register’s settings do not say where it is published.',
  'can-look':
    'Everybody with an account of {council} can see whether a customer’s contact is restricted, and what to do. Only people with a role that the council assigned can see more. The register does not hold how many accounts and roles there are.',
  characteristics:
    'This is not recorded. The register has no field for age, sex, ethnicity, disability or any other protected characteristic, so it cannot count them.',
  'not-counted':
    'The report of this period was made before the register counted this. Reports made since then have it.',
} as const

/** What stands above and beside the answers in a file. */
export const questionLabels = {
  title: '{council}: answers to questions about restrictions on contact',
  meaning: 'What counts: {words}',
  question: 'Question',
  table: 'Table',
  line: 'Count of',
  column: 'Period or day',
  answer: 'Answer',
  'what-counts': 'What counts',
} as const
