import { settingsPosts as texts } from '../../../../server/contract/messages/en/settings-posts.ts'
import { say } from '../../../../server/contract/messages/say.ts'
import type { FieldAt, PartWords } from './part-words.ts'

const posts = (path: string, post: string, address: string): FieldAt[] => [
  { path: `${path}.post`, label: post },
  { path: `${path}.address`, label: address, kind: 'email' },
]

type Whose = 'holder' | 'reviewer' | 'other'

/** P13: who holds a post. `other`: the independent officer. A holder without any details does not count. */
const holder = (path: string, whose: Whose): FieldAt[] => [
  { path: `${path}.name`, label: say(texts, 'name-of', { whose }), optional: 'object' },
  {
    path: `${path}.accounts`,
    label: say(texts, 'accounts-of', { whose }),
    hint: say(texts, 'one-on-each-line'),
    rows: 3,
    optional: 'object',
    lines: true,
  },
  {
    path: `${path}.awayUntil`,
    label: say(texts, 'away-until', { whose }),
    kind: 'date',
    hint: say(texts, 'fill-this-in-only'),
    optional: 'value',
  },
  {
    path: `${path}.lastDay`,
    label: say(texts, 'last-day', { whose }),
    kind: 'date',
    hint: say(texts, 'fill-this-in-once'),
    optional: 'value',
  },
]

/** The fields of an authorising officer’s row. */
export const officerFields = (): FieldAt[] => [
  { path: 'post', label: say(texts, 'post') },
  { path: 'address', label: say(texts, 'e-mail-address'), kind: 'email' },
  ...holder('holder', 'holder'),
]

/** Fields of something that may be left out as a whole. */
const leftOut = (fields: FieldAt[]): FieldAt[] => fields.map((one) => ({ optional: 'object', ...one }))

/** P13, P15: who decides, reviews and arranges. */
export const postsPart = (): PartWords => ({
  title: say(texts, 'posts'),
  intro: say(texts, 'who-decides-reviews-and'),
  groups: [
    {
      legend: 'Reviewer',
      fields: [
        ...posts('reviewer', say(texts, 'reviewers-post'), say(texts, 'reviewers-e-mail-address')),
        ...holder('reviewer.holder', 'reviewer'),
      ],
    },
    {
      legend: say(texts, 'independent-officer'),
      hint: say(texts, 'answers-and-reviews-when'),
      fields: leftOut([
        ...posts(
          'independentOfficer',
          say(texts, 'independent-officers-post'),
          say(texts, 'independent-officers-e-mail'),
        ),
        ...holder('independentOfficer.holder', 'other'),
      ]),
    },
    {
      legend: say(texts, 'overdue-reviews-and-answers'),
      hint: say(texts, 'who-else-we-tell'),
      fields: leftOut(posts('overdueReviews', say(texts, 'post-to-tell'), say(texts, 'their-e-mail-address'))),
    },
    {
      legend: say(texts, 'two-accounts-of-one'),
      fields: [
        {
          path: 'personClaim',
          label: say(texts, 'claim-of-sign-in'),
          hint: say(texts, 'for-staff-without-post'),
          optional: 'value',
        },
      ],
    },
    {
      legend: say(texts, 'mailboxes'),
      fields: [
        { path: 'ict.address', label: say(texts, 'icts-e-mail-address'), kind: 'email' },
        {
          path: 'legal.address',
          label: say(texts, 'legal-services-e-mail'),
          kind: 'email',
          hint: say(texts, 'is-asked-for-advice'),
          optional: 'object',
        },
        { path: 'registerKeeper.address', label: say(texts, 'register-keepers-e-mail'), kind: 'email' },
        {
          path: 'auditor.address',
          label: say(texts, 'auditors-e-mail-address'),
          kind: 'email',
          hint: say(texts, 'is-told-when-somebody'),
        },
      ],
    },
  ],
})
