import * as v from 'valibot'
import { expect, test } from 'vitest'
import { posts } from '../../server/contract/settings/council.ts'
import { council as councilShape } from '../../server/council/council.ts'
import { readPart } from '../../server/council/council-parts.ts'
import { haveHolders } from '../../server/policy/judging/posts.ts'
import { council } from '../support/acts.ts'

/** The part without what is optional. */
const earlierPosts = {
  authorisingOfficers: council.posts.authorisingOfficers.map(({ post, address }) => ({ post, address })),
  reviewer: { post: council.posts.reviewer.post, address: council.posts.reviewer.address },
  ict: council.posts.ict,
  registerKeeper: council.posts.registerKeeper,
  auditor: council.posts.auditor,
}
const { endsWhenReviewLateMonths, longestMonths, acknowledgeWithinDays, answerWithinDays, ...earlierPeriods } =
  council.periods

test('a council file may leave these out: no holder, no independent officer, and periods that close nothing', () => {
  const earlier = { ...council, posts: earlierPosts, periods: earlierPeriods }
  const read = v.parse(councilShape, earlier)
  expect(haveHolders({ authorising: read.posts.authorisingOfficers, today: '2026-11-03' })).toBe(false)
  expect(read.posts).toMatchObject({ independentOfficer: null, overdueReviews: null, personClaim: null })
  expect(read.periods).toMatchObject({ endsWhenReviewLateMonths: null, longestMonths: 24 })
})

test('stored settings may lack holders: they are read, and nobody holds a post by it', () => {
  const kept = readPart('posts', JSON.stringify(earlierPosts), council)
  expect(kept?.authorisingOfficers.map(({ holder }) => holder)).toEqual([null, null])
  expect(readPart('periods', JSON.stringify(earlierPeriods), council)).toEqual(council.periods)
})

const holder = { name: 'Frances Lane', accounts: ['frances.lane@ambleford.example'] }
const [first, second] = council.posts.authorisingOfficers
const refused = (given: object): string =>
  v
    .safeParse(posts, { ...council.posts, ...given })
    .issues?.map(({ message }) => message)
    .join() ?? 'accepted'

test.each<[string, object, RegExp]>([
  ['a holder with several posts', { reviewer: { ...council.posts.reviewer, holder } }, /^accepted$/],
  [
    'an account by its ids',
    { reviewer: { ...council.posts.reviewer, holder: { name: 'X', accounts: ['o-1/t-1'] } } },
    /^accepted$/,
  ],
  [
    'one account for two people',
    { authorisingOfficers: [first, { ...second, holder: { ...holder, name: 'Tom' } }] },
    /two people/,
  ],
  [
    'a holder without an account',
    { reviewer: { ...council.posts.reviewer, holder: { name: 'X', accounts: [] } } },
    /at least one account/,
  ],
  [
    'an account that is neither',
    { reviewer: { ...council.posts.reviewer, holder: { name: 'X', accounts: ['frances'] } } },
    /an e-mail address, or an object id/,
  ],
  ['an independent officer without accounts', { independentOfficer: { post: 'P', address: 'a@b.uk' } }, /holder/],
  ['a claim that is the same for everybody', { personClaim: 'tid' }, /differs for each person/],
  ['a claim with a space', { personClaim: 'employee id' }, /name of a claim/],
  [
    'no such day',
    { reviewer: { ...council.posts.reviewer, holder: { ...holder, awayUntil: 'May' } } },
    /must be a date/,
  ],
])('P13: %s', (_, given, words) => {
  expect(refused(given)).toMatch(words)
})
