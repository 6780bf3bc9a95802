import type { Day } from '../calendar.ts'
import { Refusal } from '../refusal.ts'
import type { ApprovalObstacle, PostObstacle } from '../vocabulary-judging.ts'
import { mayAs, type Officer } from '../who-may.ts'
import { hasLeft, type Post } from './judging.ts'
import { type Account, type Holder, identityOf, identityOfHolder, isIdentity, isSamePerson } from './same-person.ts'

/**
 * P13: the posts that may decide, and everybody whom the settings name with their accounts. Whoever's last day in a post
 * is before `today` holds it no longer.
 */
export type Posts = { authorising: readonly Post[]; holders: readonly Holder[]; today: Day }

/** Who holds a post on that day; null: nobody, or somebody who has left it. */
export const holderOn = ({ holder }: Post, today: Day): Holder | null =>
  holder === null || hasLeft(holder, today) ? null : holder

/** Whether anybody whom the settings name holds a post of paragraph 13. While nobody does, nobody can decide. */
export const haveHolders = ({ authorising, today }: Pick<Posts, 'authorising' | 'today'>): boolean =>
  authorising.some((post) => holderOn(post, today) !== null)

const holds = (account: Account, posts: readonly Post[], { holders, today }: Omit<Posts, 'authorising'>): boolean => {
  const own = identityOf(account, holders)
  return posts.some((post) => {
    const holder = holderOn(post, today)
    return holder !== null && isIdentity(own, identityOfHolder(holder, holders))
  })
}

/** P13: what prevents somebody with the role from deciding; null: nothing. */
export function postObstacle(account: Account, posts: Posts): PostObstacle | null {
  if (!haveHolders(posts)) return 'no-holders'
  return holds(account, posts.authorising, posts) ? null : 'no-post'
}

/** P13: deciding needs the role and one of the two posts. */
export function mayDecideAs(officer: Officer & Account, posts: Posts): Refusal | null {
  const unauthorised = mayAs(officer, 'AuthorisingOfficer')
  if (unauthorised) return unauthorised
  const obstacle = postObstacle(officer, posts)
  if (obstacle === null) return null
  return obstacle === 'no-holders' ? new Refusal('posts-without-holders') : new Refusal('not-a-post-holder')
}

/** P13: what prevents somebody with the role from approving or changing; `escalatedBy`: see judging/escalators.ts. */
export function approvalObstacle(
  account: Account,
  escalatedBy: readonly Account[],
  posts: Posts,
): ApprovalObstacle | null {
  const obstacle = postObstacle(account, posts)
  if (obstacle !== null) return obstacle
  return escalatedBy.some((one) => isSamePerson(one, account, posts.holders)) ? 'escalated' : null
}

/** P13: decides, and is nobody who escalated, whichever account they used. */
export function mayApproveAs(
  officer: Officer & Account,
  escalatedBy: readonly Account[],
  posts: Posts,
): Refusal | null {
  const notTheirs = mayDecideAs(officer, posts)
  if (notTheirs) return notTheirs
  return approvalObstacle(officer, escalatedBy, posts) === null ? null : new Refusal('own-escalation')
}

/**
 * P15: whether somebody with the role may review: the holder of the reviewer's post, once the settings name one. Until
 * then the role is enough, so that no review is missed because a setting is missing.
 * @param also who may, too: the independent officer, while the reviewer is not free.
 */
export const mayReviewFor = (
  account: Account,
  reviewer: Post,
  posts: Omit<Posts, 'authorising'>,
  also: readonly Post[] = [],
): boolean => reviewer.holder === null || holds(account, [reviewer, ...also], posts)

/**
 * P14: whether somebody with the role may hear representations and lift restrictions. Once the settings name holders,
 * only they may. Until then the role is enough, so that nobody stays restricted because a setting is missing.
 * @param also who may, too: the independent officer, for whatever can be heard. They lift by an answer or a review; for
 *   lifting without one, this is left out.
 */
export const mayHear = (account: Account, posts: Posts, also: readonly Post[] = []): boolean =>
  !haveHolders(posts) || holds(account, [...posts.authorising, ...also], posts)

/** The same with the role. */
export function mayHearAs(officer: Officer & Account, posts: Posts, also: readonly Post[] = []): Refusal | null {
  const unauthorised = mayAs(officer, 'AuthorisingOfficer')
  if (unauthorised) return unauthorised
  return mayHear(officer, posts, also) ? null : new Refusal('not-a-post-holder')
}
