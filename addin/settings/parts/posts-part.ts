import type { FieldAt, PartWords } from './part-words.ts'

const posts = (path: string, post: string, address: string): FieldAt[] => [
  { path: `${path}.post`, label: post },
  { path: `${path}.address`, label: address, kind: 'email' },
]

/** P13: who holds a post. A holder without any details does not count. */
const holder = (path: string, whose: string): FieldAt[] => [
  { path: `${path}.name`, label: `Name of ${whose}`, optional: 'object' },
  {
    path: `${path}.accounts`,
    label: `All accounts of ${whose}`,
    hint: 'One on each line: an e-mail address, or an object id and a tenant id with / between them.',
    rows: 3,
    optional: 'object',
    lines: true,
  },
  {
    path: `${path}.awayUntil`,
    label: `Last day ${whose} is away`,
    kind: 'date',
    hint: 'Fill this in only while they’re away. Others can then judge without them.',
    optional: 'value',
  },
  {
    path: `${path}.lastDay`,
    label: `Last day of ${whose} in this post`,
    kind: 'date',
    hint: 'Fill this in once they’re leaving. We remind you to name the next holder.',
    optional: 'value',
  },
]

/** The fields of an authorising officer’s row. */
export const officerFields: FieldAt[] = [
  { path: 'post', label: 'Post' },
  { path: 'address', label: 'E-mail address', kind: 'email' },
  ...holder('holder', 'the holder'),
]

/** Fields of something that may be left out as a whole. */
const leftOut = (fields: FieldAt[]): FieldAt[] => fields.map((one) => ({ optional: 'object', ...one }))

/** P13, P15: who decides, reviews and arranges. */
export const postsPart: PartWords = {
  title: 'Posts',
  intro:
    'Who decides, reviews and arranges, and where we send their notices. To decide, people need the role and one of these posts. Until a post has a holder, nobody can decide.',
  groups: [
    {
      legend: 'Reviewer',
      fields: [
        ...posts('reviewer', 'Reviewer’s post', 'Reviewer’s e-mail address'),
        ...holder('reviewer.holder', 'the reviewer'),
      ],
    },
    {
      legend: 'Independent officer',
      hint: 'Answers and reviews when everyone else was involved. They need the roles too. Leave it empty if you have none.',
      fields: leftOut([
        ...posts('independentOfficer', 'Independent officer’s post', 'Independent officer’s e-mail address'),
        ...holder('independentOfficer.holder', 'the independent officer'),
      ]),
    },
    {
      legend: 'Overdue reviews and answers',
      hint: 'Who else we tell when a review, a representation or a report is overdue: weekly for reviews, once for the others. Leave it empty if you have nobody.',
      fields: leftOut(posts('overdueReviews', 'Post to tell', 'Their e-mail address')),
    },
    {
      legend: 'Two accounts of one person',
      fields: [
        {
          path: 'personClaim',
          label: 'Claim of the sign-in that is the same for all accounts of a person',
          hint: 'For staff without a post, for example employee_id. Without one, two accounts count as two people.',
          optional: 'value',
        },
      ],
    },
    {
      legend: 'Mailboxes',
      fields: [
        { path: 'ict.address', label: 'ICT’s e-mail address', kind: 'email' },
        {
          path: 'legal.address',
          label: 'Legal services’ e-mail address',
          kind: 'email',
          hint: 'Is asked for advice when an officer refers an escalation. Leave it empty if nobody is.',
          optional: 'object',
        },
        { path: 'registerKeeper.address', label: 'Register keeper’s e-mail address', kind: 'email' },
        {
          path: 'auditor.address',
          label: 'Auditor’s e-mail address',
          kind: 'email',
          hint: 'Is told when somebody looks up more than anybody needs.',
        },
      ],
    },
  ],
}
