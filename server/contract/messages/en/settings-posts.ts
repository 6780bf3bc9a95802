/** P13, P15: the settings’ posts. */
export const settingsPosts = {
  'name-of':
    '{whose, select, holder {Name of the holder} reviewer {Name of the reviewer} other {Name of the independent officer}}',
  'accounts-of':
    '{whose, select, holder {All accounts of the holder} reviewer {All accounts of the reviewer} other {All accounts of the independent officer}}',
  'away-until':
    '{whose, select, holder {Last day the holder is away} reviewer {Last day the reviewer is away} other {Last day the independent officer is away}}',
  'last-day':
    '{whose, select, holder {Last day of the holder in this post} reviewer {Last day of the reviewer in this post} other {Last day of the independent officer in this post}}',
  'one-on-each-line': 'One on each line: an e-mail address, or an object id and a tenant id with / between them.',
  'fill-this-in-only': 'Fill this in only while they’re away. Others can then judge without them.',
  'fill-this-in-once': 'Fill this in once they’re leaving. We remind you to name the next holder.',
  post: 'Post',
  'e-mail-address': 'E-mail address',
  posts: 'Posts',
  'who-decides-reviews-and':
    'Who decides, reviews and arranges, and where we send their notices. To decide, people need the role and one of these posts. Until a post has a holder, nobody can decide.',
  'reviewers-post': 'Reviewer’s post',
  'reviewers-e-mail-address': 'Reviewer’s e-mail address',
  'independent-officer': 'Independent officer',
  'answers-and-reviews-when':
    'Answers and reviews when everyone else was involved. They need the roles too. Leave it empty if you have none.',
  'independent-officers-post': 'Independent officer’s post',
  'independent-officers-e-mail': 'Independent officer’s e-mail address',
  'overdue-reviews-and-answers': 'Overdue reviews, answers and letters',
  'who-else-we-tell':
    'Who else we tell when a review, a representation, a report or a letter is overdue: weekly for reviews and letters, once for the others. Leave it empty if you have nobody.',
  'post-to-tell': 'Post to tell',
  'their-e-mail-address': 'Their e-mail address',
  'two-accounts-of-one': 'Two accounts of one person',
  'claim-of-sign-in': 'Claim of the sign-in that is the same for all accounts of a person',
  'for-staff-without-post':
    'For staff without a post, for example employee_id. Without one, two accounts count as two people.',
  mailboxes: 'Mailboxes',
  'icts-e-mail-address': 'ICT’s e-mail address',
  'legal-services-e-mail': 'Legal services’ e-mail address',
  'is-asked-for-advice': 'Is asked for advice when an officer refers an escalation. Leave it empty if nobody is.',
  'register-keepers-e-mail': 'Register keeper’s e-mail address',
  'auditors-e-mail-address': 'Auditor’s e-mail address',
  'is-told-when-somebody': 'Is told when somebody looks up more than anybody needs.',
} as const
