export const timeline = {
  of: '(of: {words})',
  nothing: 'nothing',
  'corrected-on-by': '{field} corrected on {day} by {name}: {why} It was: {was}',
  'not-saved': 'Not saved. {failed}',
  'take-apart-again': 'Take apart again: {words}',
  correct: 'Correct',
  withdraw: 'Withdraw',
  'withdraw-warning': 'Withdraw this warning',
  'withdraw-it': 'Withdraw it',
  'no-longer-counts-you': 'It no longer counts. You can still see here that it was given.',
  'customer-was-told': 'The customer was told of this warning. Tell them that it is withdrawn: the register does not.',
  'take-apart-again-2': 'Take apart again',
  'not-undone': 'Not undone.',
  stayed: 'Separated. This was recorded since, and stays with this entry: check whom it is about. {records}.',
  'held-for-requests':
    '{count, plural, one {An open request about the record may be the other person’s, so a hold keeps} other {# open requests about the record may be the other person’s, so holds keep}} that person’s records, too. Lift {count, plural, one {it} other {them}} on their page once you know whose {count, plural, one {it is} other {they are}}.',
  'apply-again':
    '{count, plural, one {A restriction applies} other {# restrictions apply}} again: the {count, plural, one {restriction that replaced it belongs} other {restrictions that replaced them belong}} to the other person. The authorising officers are asked to check.',
  'words-in-what-happened': 'Words in what happened',
  'filter-by-words': 'Filter by words',
  'what-happened': 'What happened',
  'no-results-so-far': 'No results so far. Show what happened before to look further back.',
  'no-results': 'No results.',
  'not-read': 'Not read.',
  'show-what-happened-before': 'Show what happened before',
  'nothing-earlier-recorded': 'Nothing earlier is recorded.',
} as const

export const eventKinds = {
  restriction: 'Restrictions',
  escalation: 'Escalations',
  'formal-warning': 'Formal warnings',
  letter: 'Letters',
  evidence: 'Messages',
  customer: 'Joined entries',
} as const
