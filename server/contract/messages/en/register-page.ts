/** The register's page itself: what stands around its sections. */
export const registerPage = {
  'this-page-is-for': 'This page is for {people}.',
  'it-is-for-authorising': 'It is for authorising officers, the reviewer, the register keeper, the auditor and ICT.',
  'to-see-what-you': 'To see what you can do with a message, open the message in Outlook and choose Contact register.',
  'it-is-for': 'It is for {people}.',
  everybody: 'everybody',
  waiting:
    '({more, select, yes {more than {waiting} waiting} other {{waiting} waiting}}{late, select, yes {, {overdue} overdue} other {}})',
  'could-not-start':
    'The contact register could not start. Nothing was lost. Load the page again; if it goes on, tell ICT.',
  loading: 'Loading…',
  'this-page-could-not': 'This page could not be shown',
  'register-itself-is-well':
    'The register itself is well, and nothing was lost. Load the page again; if it goes on, tell ICT.',
  sections: 'Sections',
  'contact-register': 'Contact register',
  'you-dont-have-access': 'You don’t have access to the central log',
  'you-dont-have-access-to': 'You don’t have access to this part of the register',
  'if-e-mail-brought':
    'If an e-mail brought you here, forward it to one of them. If you need access for your work, ask the register keeper.',
  'there-is-no-such': 'There is no such page',
  'link-may-be-old': 'The link may be old, or a part of it may be missing. Choose a section from the list.',
  'sign-in': 'Sign in',
  'try-again': 'Try again',
  'signing-in': 'Signing in…',
  'sign-in-service-could': 'The sign-in service could not be reached',
  'nothing-was-lost-try': 'Nothing was lost. Try again in a moment.',
  'you-are-signed-out': 'You are signed out',
  'sign-in-with-your': 'Sign in with your council account to see the central log.',
  'your-sign-in-has': 'Your sign-in has expired.',
  'what-you-were-doing': '{words} What you were doing is kept, and comes back when you sign in.',
  'skip-to-main-content': 'Skip to main content',
  'register-did-not-answer': 'The register did not answer',
  'asking-register': 'Asking the register…',
  menu: 'Menu',
  'help-and-shortcuts': 'Help and shortcuts',
  help: 'Help',
  'sign-out': 'Sign out',
  back: 'Back',
  'where-you-are': 'Where you are',
} as const

/** The names of the sections, by path. */
export const sectionTitles = {
  work: 'Waiting for you',
  'passed-to-you': 'Passed to you',
  reviews: 'Reviews',
  log: 'The log',
  restrictions: 'A restriction',
  escalations: 'An escalation',
  'formal-warnings': 'A formal warning',
  letters: 'A letter',
  customers: 'Customers',
  'subject-access': 'Subject access',
  report: 'Anonymous report',
  import: 'Import',
  'sign-import': 'Sign an import',
  export: 'Export',
  retention: 'Retention',
  arrangements: 'Mail arrangements',
  'unsent-mail': 'Mail not sent',
  'mail-flow': 'Mail rules',
  settings: 'Settings',
  ledger: 'Access ledger',
  'own-parts': 'Judged by people involved',
  audit: 'Audit trail',
  help: 'Help',
} as const

/** The headings of their groups. */
export const sectionGroups = {
  'to-do': 'To do',
  register: 'The register',
  figures: 'Figures',
  records: 'Records',
  'set-up': 'Set-up',
  audit: 'Audit',
} as const

/** What a page below a section's own is called. */
export const sectionRecords = {
  reviews: 'One after another',
  customers: 'A customer',
} as const

/** Who has a role, within a sentence. */
export const roleWords = {
  AuthorisingOfficer: 'authorising officers',
  Reviewer: 'the reviewer',
  RegisterKeeper: 'the register keeper',
  Auditor: 'the auditor',
  ICT: 'ICT',
} as const
