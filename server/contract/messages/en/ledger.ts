/** G: the audit trail, as the auditor reads it. */
export const ledger = {
  'exported-rows': 'Exported {rows} of the log',
  'the-register-itself': 'The register itself',
  customers: '{n, plural, one {# customer} other {# customers}}',
  'no-customer-fits': 'Nobody among the customers fits what you typed, so nothing is shown.',
  'no-officer-fits': 'Nobody among the officers fits what you typed, so nothing is shown.',
  'matched-customers': 'Customer: {names}{more, select, yes { and others} other {}}.',
  'matched-officers': 'Officer: {names}{more, select, yes { and others} other {}}.',
  'trail-is-sound': 'The trail is sound: {entries} entries, none changed, none missing.',
  'trail-is-broken':
    'The trail is broken at entry {entry}. {why} {sound} entries before it are sound. Tell information governance and ICT, and keep the database as it is.',
  'entry-number': 'Entry {seq}',
  digests: 'Digests',
  'download-these-as-csv': 'Download these as .csv',
  later: 'Later',
  earlier: 'Earlier',
  'which-entries': 'Which entries',
  customer: 'Customer',
  'reference-such-as-c':
    'A reference such as C-1A2B-3C4D, or an address, a number or a name. Looking somebody up is itself kept in the ledger.',
  officer: 'Officer',
  'name-or-id-from': 'A name, or an id from the directory.',
  'first-day': 'First day',
  'last-day': 'Last day',
  'last-day-lies-before': 'The last day lies before the first. Change one of them.',
  all: 'All',
  show: 'Show',
  'show-everything': 'Show everything',
  when: 'When',
  'who-looked': 'Who looked',
  'at-which-customer': 'At which customer',
  'how-found': 'How found',
  'while-joined': 'This entry was joined with another at the time. It may be about either customer.',
  nobody: 'Nobody',
  'access-ledger': 'Access ledger',
  'who-looked-at-which':
    'Who looked at which customer, when, and how they found them. A list that somebody looked through is one line. Customers appear by reference alone: you need no name to judge a look.',
  'looks-newest-first': 'Looks, newest first',
  'what-they-did': 'What they did',
  'restriction-or-formal-warning': 'Restriction or formal warning',
  outcome: 'Outcome',
  who: 'Who',
  'their-own-part': 'Their own part',
  'why-it-was-them': 'Why it was them',
  'no-reason-was-needed': 'No reason was needed: lifting the restriction gave the customer what they asked for.',
  'judged-by-people-involved': 'Judged by people involved',
  'people-who-decided-restriction':
    'People who decided a restriction, or are its contact or deputy, can judge it only if nobody else is free. They must say why. So must whoever answers a complaint about a record in which they had a part.',
  'judgments-newest-first': 'Judgments, newest first',
  'these-are-newest-audit': 'These are the newest. The audit trail has all of them.',
  proof: 'Proof',
  'prove-whole-trail': 'Prove the whole trail',
  'entries-proved': 'Entries proved',
  'not-proved-to-end': 'Not proved to the end.',
  entry: 'Entry',
  'what-was-done': 'What was done',
  more: 'More',
  'audit-trail': 'Audit trail',
  'what-was-done-when':
    'What was done, when and by whom. It has no names of customers and nothing that anybody wrote. Nobody can change or delete an entry without it showing.',
  'entries-newest-first': 'Entries, newest first',
} as const

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
