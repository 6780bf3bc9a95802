/** G: the file for somebody who asks what is held on them. */
export const subjectAccess = {
  'names-no-customer':
    'This address names no customer. Find the customer in {log}, and open subject access from their page.',
  'the-log': 'the log',
  'subject-access': 'Subject access',
  'somebody-has-asked-what':
    'Somebody has asked what the council holds on them. This gathers everything that the register holds on this customer in one file.',
  'what-is-in-it': 'What is in it',
  'word-document-to-read': 'A Word document to read, and the same as plain text.',
  'all-of-it-as': 'All of it as JSON, for whoever wants it in a form that a program can read.',
  'evidence-as-it-came': 'The evidence as it came, with a list that says whether each message is still as it was.',
  'before-you-give-it': 'Before you give it out',
  'names-addresses-and-statements':
    'Names, addresses and statements of other people are marked “REDACT?” where a rule can tell. Decide on each mark.',
  'what-people-wrote-in':
    'What people wrote in their own words is marked “READ”. No rule can tell whom it speaks of. Read all of it.',
  'nothing-in-original-messages': 'Nothing in the original messages is marked. Read each of them.',
  'make-file': 'Make the file',
  'that-file-was-made':
    'That the file was made, when and by whom, is kept in the audit trail and in the access ledger, each time.',
  'back-to-customer': 'Back to the customer',
} as const
