export const work = {
  overdue: 'Overdue',
  'without-due-date': 'Without a due date',
  'due-within-week': 'Due within a week',
  'due-later': 'Due later',
  'nothing-is-waiting-for':
    'Nothing is waiting for you. When something does, it appears here and in Outlook, and we send you an e-mail.',
  'there-is-more-rest': 'There is more. The rest appears once these are done.',
  'waiting-since': 'Waiting since {day}',
  'waiting-for-you': 'Waiting for you',
  'kinds-of-work': 'Kinds of work',
  'overdue-since': 'Overdue since {day}',
  due: 'Due {day}',
  'waiting-since-said': 'Waiting since {day}.',
  'overdue-said': 'Overdue.',
  'more-wait-behind-these': 'More wait behind these.',
  'record-what-came-by': 'Record what came by letter, telephone or in person',
  'opens-central-log': '(opens the central log)',
  'there-is-nothing-for': '{words} There is nothing for you to do.',
  'this-is-not-for': 'This is not for you',
  'continue-with-what': 'Continue with what was open',
  'your-work': 'Your work',
  all: 'All ({n})',
  'all-and-more': 'All ({n}+)',
  'more-than': 'More than {n} things waiting',
  'and-overdue': '{begins}, {figure} overdue',
} as const

export const waitingWork = {
  decision: '{n, plural, one {{figure} decision} other {{figure} decisions}} waiting',
  'details-wanted': '{n, plural, one {{figure} question to you} other {{figure} questions to you}} waiting',
  letter: '{n, plural, one {{figure} letter} other {{figure} letters}} waiting',
  'mail-arrangement': '{n, plural, one {{figure} mail arrangement} other {{figure} mail arrangements}} waiting',
  representation: '{n, plural, one {{figure} representation} other {{figure} representations}} waiting',
  review: '{n, plural, one {{figure} review} other {{figure} reviews}} waiting',
  'changed-circumstances':
    '{n, plural, one {{figure} report of changed circumstances} other {{figure} reports of changed circumstances}} waiting',
  'dead-letter': '{n, plural, one {{figure} unsent mail} other {{figure} unsent mails}} waiting',
  proposal: '{n, plural, one {{figure} reported contact point} other {{figure} reported contact points}} waiting',
  'passed-on': '{n, plural, one {{figure} message passed to you} other {{figure} messages passed to you}} waiting',
  hold: '{n, plural, one {{figure} hold} other {{figure} holds}} waiting',
  precaution: '{n, plural, one {{figure} visit precaution} other {{figure} visit precautions}} waiting',
  'rights-request':
    '{n, plural, one {{figure} request about a record} other {{figure} requests about records}} waiting',
  'legal-advice':
    '{n, plural, one {{figure} legal advice to record} other {{figure} pieces of legal advice to record}} waiting',
  'import-to-sign': '{n, plural, one {{figure} import to sign} other {{figure} imports to sign}} waiting',
  things: '{n, plural, one {{figure} thing} other {{figure} things}} waiting',
} as const
