import { say } from '../../../../server/contract/texts/say.ts'
import type { FieldAt, PartWords } from './part-words.ts'

const posts = (path: string, post: string, address: string): FieldAt[] => [
  { path: `${path}.post`, label: post },
  { path: `${path}.address`, label: address, kind: 'email' },
]

type Whose = 'holder' | 'reviewer' | 'other'

/** P13: who holds a post. `other`: the independent officer. A holder without any details does not count. */
const holder = (path: string, whose: Whose): FieldAt[] => [
  {
    path: `${path}.name`,
    label: say(
      '{whose, select, holder {Name of the holder} reviewer {Name of the reviewer} other {Name of the independent officer}}',
      { whose },
    ),
    optional: 'object',
  },
  {
    path: `${path}.accounts`,
    label: say(
      '{whose, select, holder {All accounts of the holder} reviewer {All accounts of the reviewer} other {All accounts of the independent officer}}',
      { whose },
    ),
    hint: say('One on each line: an e-mail address, or an object id and a tenant id with / between them.'),
    rows: 3,
    optional: 'object',
    lines: true,
  },
  {
    path: `${path}.awayUntil`,
    label: say(
      '{whose, select, holder {Last day the holder is away} reviewer {Last day the reviewer is away} other {Last day the independent officer is away}}',
      { whose },
    ),
    kind: 'date',
    hint: say('Fill this in only while they’re away. Others can then judge without them.'),
    optional: 'value',
  },
  {
    path: `${path}.lastDay`,
    label: say(
      '{whose, select, holder {Last day of the holder in this post} reviewer {Last day of the reviewer in this post} other {Last day of the independent officer in this post}}',
      { whose },
    ),
    kind: 'date',
    hint: say('Fill this in once they’re leaving. We remind you to name the next holder.'),
    optional: 'value',
  },
]

/** The fields of an authorising officer’s row. */
export const officerFields = (): FieldAt[] => [
  { path: 'post', label: say('Post') },
  { path: 'address', label: say('E-mail address'), kind: 'email' },
  ...holder('holder', 'holder'),
]

/** Fields of something that may be left out as a whole. */
const leftOut = (fields: FieldAt[]): FieldAt[] => fields.map((one) => ({ optional: 'object', ...one }))

/** P13, P15: who decides, reviews and arranges. */
export const postsPart = (): PartWords => ({
  title: say('Posts'),
  intro: say(
    'Who decides, reviews and arranges, and where we send their notices. To decide, people need the role and one of these posts. Until a post has a holder, nobody can decide.',
  ),
  groups: [
    {
      legend: 'Reviewer',
      fields: [
        ...posts('reviewer', say('Reviewer’s post'), say('Reviewer’s e-mail address')),
        ...holder('reviewer.holder', 'reviewer'),
      ],
    },
    {
      legend: say('Independent officer'),
      hint: say(
        'Answers and reviews when everyone else was involved. They need the roles too. Leave it empty if you have none.',
      ),
      fields: leftOut([
        ...posts('independentOfficer', say('Independent officer’s post'), say('Independent officer’s e-mail address')),
        ...holder('independentOfficer.holder', 'other'),
      ]),
    },
    {
      legend: say('Overdue reviews, answers and letters'),
      hint: say(
        'Who else we tell when a review, a representation, a report or a letter is overdue: weekly for reviews and letters, once for the others. Leave it empty if you have nobody.',
      ),
      fields: leftOut(posts('overdueReviews', say('Post to tell'), say('Their e-mail address'))),
    },
    {
      legend: say('Two accounts of one person'),
      fields: [
        {
          path: 'personClaim',
          label: say('Claim of the sign-in that is the same for all accounts of a person'),
          hint: say(
            'For staff without a post, for example employee_id. Without one, two accounts count as two people.',
          ),
          optional: 'value',
        },
      ],
    },
    {
      legend: say('Mailboxes'),
      fields: [
        { path: 'ict.address', label: say('ICT’s e-mail address'), kind: 'email' },
        {
          path: 'legal.address',
          label: say('Legal services’ e-mail address'),
          kind: 'email',
          hint: say('Is asked for advice when an officer refers an escalation. Leave it empty if nobody is.'),
          optional: 'object',
        },
        { path: 'registerKeeper.address', label: say('Register keeper’s e-mail address'), kind: 'email' },
        {
          path: 'auditor.address',
          label: say('Auditor’s e-mail address'),
          kind: 'email',
          hint: say('Is told when somebody looks up more than anybody needs.'),
        },
      ],
    },
  ],
})
