/** P15: importing the council’s own log, and exporting it. */
export const importPage = {
  'customers-to-add': 'Customers to add',
  'customers-to-add-to': 'Customers to add to',
  records: 'Records',
  'already-on-register': 'Already on the register',
  'left-as-they-are': 'Left as they are',
  errors:
    '{n, plural, =0 {No errors} one {# error} other {# errors}}{notes, plural, =0 {} one {, # note} other {, # notes}}.',
  'first-shown': 'The first {n} are shown.',
  'row-number': 'Row {row}',
  'officer-did-not-sign': 'An authorising officer didn’t sign it: {why}',
  'state-alone': '{state}.',
  'needs-signature':
    'No errors. {n, plural, one {# record comes} other {# records come}} into force with it, so an authorising officer must sign first.',
  'errors-first': '{n, plural, one {# error} other {# errors}} to correct or answer before you can import.',
  entries: '{n, plural, one {# entry} other {# entries}}',
  'stays-open': 'Stays open: {ways}',
  'services-named': 'Services: {services}',
  'until-day': 'Until {day}',
  'sent-on': 'Sent on {day}',
  'signed-by': 'Signed by {name}. It is imported.',
  'does-not-wait': 'This import doesn’t wait for a signature. {state}.',
  'not-given': 'Not given',
  'export-log': 'Export the log',
  'everything-recorded-about-each':
    'The log as one spreadsheet to read: restrictions, warnings, formal warnings, escalations and precautions for visits. To move or keep a register, use a backup.',
  'file-names-people-and':
    'The file names people and says why contact with them is restricted. Keep it where only people who may read the log can open it, and delete it when you are done. That you exported it is recorded, with everybody who is in it.',
  'originals-of-messages-are':
    'Original messages, letters, reviews and representations are not in it: a subject access file has them. It does not say who looked.',
  'download-as-xlsx': 'Download as .xlsx',
  'download-as-csv': 'Download as .csv',
  'errors-and-notes': 'Errors and notes',
  'errors-and-notes-in': 'Errors and notes in the spreadsheet',
  row: 'Row',
  file: 'The file',
  column: 'Column',
  kind: 'Kind',
  error: 'Error',
  note: 'Note',
  'what-it-is-and': 'What it is and what to do',
  'not-imported': 'Not imported',
  'how-it-is-read': 'How it is read',
  'what-each-column-is': 'What each column is',
  'customers-who-are-on': 'Customers who are on the register already',
  'leave-as-they-are': 'Leave as they are',
  'add-what-is-new': 'Add what is new',
  'nothing-that-is-there': 'Nothing that is there is changed.',
  'check-again': 'Check again',
  'not-checked-again': 'Not checked again.',
  import: 'Import',
  'log-that-council-has':
    'The log that the council has kept so far, as .xlsx or .csv. The register checks it first and asks what it does not understand. Nothing is imported before you say so.',
  'download-template-xlsx': 'Download a template (.xlsx)',
  'previous-imports': 'Previous imports',
  uploaded: 'Uploaded',
  by: 'By',
  state: 'State',
  rows: 'Rows',
  'go-to-log': 'Go to the log',
  'what-will-be-imported': 'What will be imported',
  'what-is-in-order': 'What is in order so far',
  'no-errors-you-can': 'No errors. You can import it.',
  'no-errors-and-nothing': 'No errors, and nothing in it is new.',
  'ask-for-signature': 'Ask an officer to sign',
  discard: 'Discard',
  'nothing-was-imported': 'Nothing was imported.',
  'sign-import': 'Sign an import',
  'register-keeper-has-checked':
    'The register keeper has checked this file. These restrictions come into force when you sign: the whole file is imported then.',
  'earlier-rows': 'Earlier rows',
  'further-rows': 'Further rows',
  'what-comes-into-force': 'What comes into force',
  customer: 'Customer',
  measures: 'Measures',
  contact: 'Contact',
  'in-force-since': 'In force since',
  letter: 'Letter',
  'approved-by': 'Approved by',
  reasons: 'Reasons',
  'whole-council': 'The whole council',
  'your-signature': 'Your signature',
  'you-take-responsibility-for':
    'You take responsibility for everything in this list. The audit trail keeps which list you signed.',
  'sign-this-list': 'Sign this list',
  'or-say-why-you': 'Or say why you don’t sign it',
  'this-is-needed': 'This is needed.',
  'dont-sign': 'Don’t sign',
  'nothing-was-signed': 'Nothing was signed.',
  'you-cant-sign-this':
    'You can’t sign this. It needs an authorising officer who holds one of the posts and didn’t upload the file.',
  'nothing-in-this-file':
    'Nothing in this file comes into force with the import, so it needs no signature. What comes in as agreed is approved by the officer who records its letter.',
  'choose-file-first': 'Choose a file first.',
  'councils-log': 'The council’s log',
  'xlsx-or-csv-file': 'An .xlsx or .csv file of at most 4 MB and 2,000 rows. Its name is not kept.',
  'check-file': 'Check the file',
  'sending-file': 'Sending the file…',
  'this-is-neither-xlsx': 'This is neither .xlsx nor .csv. Save the log as one of them.',
  'this-file-is-larger': 'This file is larger than 4 MB. Split it and import one part after the other.',
  'this-file-is-empty': 'This file is empty.',
} as const

/** How far an import is. */
export const importStates = {
  'to-sign': 'Waiting for an authorising officer’s signature',
  done: 'Imported',
  discarded: 'Discarded',
} as const

/** How many records of a kind a file has. */
export const importCounts = {
  warnings: '{n, plural, one {# warning} other {# warnings}}',
} as const

export const importMail = {
  forward: 'E-mail is forwarded',
  block: 'E-mail is blocked',
} as const
