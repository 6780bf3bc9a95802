/** P15: importing the council’s own log, and exporting it. */
export const importPage = {
  'customers-added': 'Customers added',
  'customers-to-add': 'Customers to add',
  'customers-added-to': 'Customers added to',
  'customers-to-add-to': 'Customers to add to',
  records: 'Records',
  'already-on-register': 'Already on the register',
  'left-as-they-are': 'Left as they are',
  errors:
    '{n, plural, =0 {No errors} one {# error} other {# errors}}{notes, plural, =0 {} one {, # note} other {, # notes}}.',
  'first-shown': 'The first {n} are shown.',
  'row-number': 'Row {row}',
  'officer-did-not-sign': 'An authorising officer didn’t sign it: {why}',
  'you-can-import': '{state}. You can import it.',
  'state-alone': '{state}.',
  'needs-signature':
    'No errors. {n, plural, one {# record comes} other {# records come}} into force with it, so an authorising officer must sign first.',
  'errors-first': '{n, plural, one {# error} other {# errors}} to correct or answer before you can import.',
  entries: '{n, plural, one {# entry} other {# entries}}',
  'stays-open': 'Stays open: {ways}',
  'services-named': 'Services: {services}',
  'until-day': 'Until {day}',
  'sent-on': 'Sent on {day}',
  'signed-by': 'Signed by {name}. The register keeper can import it now.',
  'does-not-wait': 'This import doesn’t wait for a signature. {state}.',
  'not-given': 'Not given',
  'export-log': 'Export the log',
  'everything-recorded-about-each':
    'Everything recorded about each customer, as one spreadsheet: warnings, formal warnings, escalations, restrictions with all that belongs to them, precautions for visits, and requests about the record. Any register of this kind can import it again.',
  'file-names-people-and':
    'The file names people and says why contact with them is restricted. Keep it where only people who may read the log can open it, and delete it when you are done. That you exported it is recorded, with everybody who is in it.',
  'originals-of-messages-are':
    'Original messages are not in it: a subject access file has them. It does not say who looked. Of messages passed on, it says only what they ask for and by when.',
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
    'The log that the council has kept so far, as .xlsx or .csv. The register checks it first and asks what it does not understand. You decide when to import.',
  'download-template-xlsx': 'Download a template (.xlsx)',
  'previous-imports': 'Previous imports',
  uploaded: 'Uploaded',
  by: 'By',
  state: 'State',
  rows: 'Rows',
  'checking-file-nothing-is': 'Checking the file. Nothing is imported yet.',
  importing: 'Importing',
  'spreadsheet-to-import': 'Spreadsheet to import',
  'another-spreadsheet': 'Another spreadsheet',
  'you-can-leave-this': 'You can leave this page and come back.',
  'go-to-log': 'Go to the log',
  'what-was-imported': 'What was imported',
  'what-will-be-imported': 'What will be imported',
  'what-is-in-order': 'What is in order so far',
  'server-stopped-while-it': 'A server stopped while it checked the file. Nothing was imported. Check it again.',
  'server-stopped-in-middle': 'A server stopped in the middle. Nothing was imported. Import it again.',
  'no-errors-you-can': 'No errors. You can import it.',
  'no-errors-and-nothing': 'No errors, and nothing in it is new.',
  'ask-for-signature': 'Ask for a signature',
  discard: 'Discard',
  'nobody-was-asked': 'Nobody was asked.',
  'nothing-was-imported': 'Nothing was imported.',
  'sign-import': 'Sign an import',
  'register-keeper-has-checked':
    'The register keeper has checked this file. These restrictions, formal warnings and precautions for visits come into force when it is imported.',
  'earlier-rows': 'Earlier rows',
  'further-rows': 'Further rows',
  'what-comes-into-force': 'What comes into force',
  customer: 'Customer',
  measures: 'Measures',
  contact: 'Contact',
  none: 'None',
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
  'xlsx-or-csv-file': 'An .xlsx or .csv file of at most 32 MB and 100,000 rows. Its name is not kept.',
  'check-file': 'Check the file',
  'sending-file': 'Sending the file…',
  'file-was-not-sent': 'The file was not sent.',
  'this-is-neither-xlsx': 'This is neither .xlsx nor .csv. Save the log as one of them.',
  'this-file-is-larger': 'This file is larger than 32 MB. Split it and import one part after the other.',
  'this-file-is-empty': 'This file is empty.',
} as const

/** How far an import is. */
export const importStates = {
  checking: 'Being checked',
  checked: 'Checked, not imported yet',
  'to-sign': 'Waiting for an authorising officer’s signature',
  signed: 'Signed, not imported yet',
  running: 'Being imported',
  done: 'Imported',
  unreadable: 'Could not be read',
  stopped: 'Stopped in the middle: nothing was imported',
  discarded: 'Discarded',
} as const

/** What the register is doing with a file. */
export const importPhases = {
  reading: 'Reading the file',
  preparing: 'Getting everything ready',
  moving: 'Importing',
} as const

/** How many records of a kind a file has. */
export const importCounts = {
  warnings: '{n, plural, one {# warning} other {# warnings}}',
  formalWarnings: '{n, plural, one {# formal warning} other {# formal warnings}}',
  letters: '{n, plural, one {# further letter} other {# further letters}}',
  representations: '{n, plural, one {# representation} other {# representations}}',
  circumstances: '{n, plural, one {# report of changed circumstances} other {# reports of changed circumstances}}',
  reviews: '{n, plural, one {# review} other {# reviews}}',
  legalQuestions: '{n, plural, one {# question to legal services} other {# questions to legal services}}',
  objections: '{n, plural, one {# objection} other {# objections}}',
  precautions: '{n, plural, one {# record of precautions for visits} other {# records of precautions for visits}}',
} as const

export const importMail = {
  forward: 'E-mail is forwarded',
  block: 'E-mail is blocked',
} as const

/** Colours of rows. */
export const colours = {
  black: 'black',
  grey: 'grey',
  red: 'red',
  orange: 'orange',
  yellow: 'yellow',
  green: 'green',
  turquoise: 'turquoise',
  blue: 'blue',
  purple: 'purple',
  pink: 'pink',
} as const

export const shades = {
  light: 'light {colour}',
  dark: 'dark {colour}',
} as const
