/** P14: why nobody was checked while somebody writes. Each reason is named, and none means "not restricted". */
export const notCheckedDraft = {
  unreachable: 'Not checked: the contact register could not be reached. Check the recipients yourself.',
  'timed-out': 'Not checked: the contact register did not answer in time. Check the recipients yourself.',
  malformed: 'Not checked: the answer was not the contact register’s own. Check the recipients yourself.',
  'server-error': 'Not checked: the contact register has a fault. Check the recipients yourself.',
  refused: 'Not checked: the contact register refused the question. Check the recipients yourself.',
  'not-allowed': 'Not checked: you do not have access to the contact register. Check the recipients yourself.',
  'too-many': 'Not checked: you have looked up too many addresses. Wait a minute, then check again.',
  'signed-out': 'Not checked: you are not signed in to the contact register. Open its pane once and sign in.',
  'sign-in-unreachable': 'Not checked: the sign-in could not be reached. Check the recipients yourself.',
  'sign-in-silent': 'Not checked: the sign-in did not answer in time. Check the recipients yourself.',
  'no-means': 'Not checked: this Outlook cannot ask the contact register. Check the recipients yourself.',
  fault: 'Not checked: the add-in has a fault. Check the recipients yourself.',
  'recipients-unread': 'Not checked: Outlook did not say who the recipients are. Check them yourself.',
  'some-unread': 'Not all recipients could be checked. Check the others yourself.',
  'too-many-recipients': 'Not all recipients were checked: Outlook does not name them all. Check the others yourself.',
} as const
