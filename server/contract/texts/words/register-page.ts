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
