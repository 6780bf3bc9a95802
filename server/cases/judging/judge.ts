import type { Judging } from '../../contract/judging.ts'
import { isSameMailbox } from '../../policy/contact-point/mail-address.ts'
import {
  freeJudges,
  involvementOf,
  judgeObstacle,
  mayJudge,
  type Parts,
  type Post,
  partsFor,
} from '../../policy/judging/judging.ts'
import { mayHear, mayHearAs, mayReviewFor } from '../../policy/judging/posts.ts'
import { identityOf, identityOfHolder, isIdentity } from '../../policy/judging/same-person.ts'
import { Refusal } from '../../policy/refusal.ts'
import type { Involvement, Judgment } from '../../policy/vocabulary-judging.ts'
import { isAnythingOpen } from '../../register/representation/open.ts'
import type { KeptRestriction } from '../../register/restriction/restrictions.ts'
import type { Reading } from '../../register/store.ts'
import { type Act, enforce, today } from '../act.ts'
import { partInRestriction } from './escalators.ts'
import { holdersIn, independent, postsOf } from './posts.ts'

/** P14: who may answer at all. An authorising officer, or the independent officer, who needs the role too. */
export const mayAnswerAtAll = (act: Act): Refusal | null => mayHearAs(act.by, ...hearing(act))

const hearing = (act: Act) => [postsOf(act), independent(act.council.posts.independentOfficer)] as const
const of = (involvement: Involvement[], free: Post[]) => ({ involvement, isAnotherFree: free.length > 0 })

/** The judge's own part, and the reason that they gave for judging all the same; null: none was needed. */
export type Judged = { involvement: Involvement[]; sameOfficerReason: string | null }

/** P13, P14, P15: whether this person may judge this restriction; the caller has checked the role. */
export async function enforceJudge(
  reading: Reading,
  act: Act,
  restriction: KeptRestriction,
  { judgment, sameOfficerReason }: { judgment: Judgment; sameOfficerReason: string | null },
): Promise<Judged> {
  return enforceJudgeOf(act, judgment, await partsOf(reading, act, restriction), sameOfficerReason)
}

/** P15: whether this restriction's review is theirs; the caller has checked the role. */
export async function enforceReviewer(reading: Reading, act: Act, restriction: KeptRestriction): Promise<void> {
  if (!isTheirReview(act, await partsOf(reading, act, restriction))) throw new Refusal('not-the-reviewer')
}

/** P15: the reviewer reviews; the independent officer, where the reviewer had a part, is away or has left. */
function isTheirReview(act: Act, parts: Parts): boolean {
  const { reviewer, independentOfficer } = act.council.posts
  const named = { judges: [reviewer], holders: holdersIn(act), today: today(act) }
  const isReviewerFree = freeJudges(act.by, partsFor('review', parts), named).length > 0
  return mayReviewFor(act.by, reviewer, postsOf(act), isReviewerFree ? [] : independent(independentOfficer))
}

/** P15: whether this person may have reviews to do, as the reviewer or as the independent officer. */
export const isReviewersWork = (act: Act): boolean => {
  const { reviewer, independentOfficer } = act.council.posts
  const also = independent(independentOfficer)
  return act.by.roles.includes('Reviewer') && mayReviewFor(act.by, reviewer, postsOf(act), also)
}

/** The same for anything that these people had a part in. */
export function enforceJudgeOf(act: Act, judgment: Judgment, parts: Parts, sameOfficerReason: string | null): Judged {
  const { involvement, free } = judgingOf(act, judgment, parts)
  enforce(mayJudge(of(involvement, free), sameOfficerReason))
  return { involvement, sameOfficerReason: involvement.length > 0 ? sameOfficerReason : null }
}

/** The register itself answered, so nobody had a part. */
export const noPart: Judged = { involvement: [], sameOfficerReason: null }

/**
 * P14: an officer's own decision to lift answers everything open against the restriction. It grants what the customer
 * asked for, so having had a part is no obstacle and needs no reason; only whoever escalated may not do it.
 */
export async function enforceLiftingJudge(reading: Reading, act: Act, restriction: KeptRestriction): Promise<Judged> {
  if (!(await isAnythingOpen(reading, restriction.id))) return noPart
  const { involvement } = judgingOf(act, 'representation', await partsOf(reading, act, restriction))
  if (involvement.includes('escalated')) throw new Refusal('escalator-may-not-judge')
  return { involvement, sameOfficerReason: null }
}

/** Who had a part in a restriction, in any version. */
export async function partsOf(reading: Reading, act: Act, restriction: KeptRestriction): Promise<Parts> {
  const { contact, deputy } = restriction.terms
  const { named, ...had } = await partInRestriction(reading, act, restriction)
  const now = [contact, ...(deputy ? [deputy] : [])].map(({ address }) => address)
  const others = named.filter((one) => !now.some((each) => isSameMailbox(one, each)))
  return { ...had, contact: contact.address, deputy: deputy?.address ?? null, named: others }
}

/** The person's own part, and who else is free, the first of whom is proposed. */
function judgingOf(act: Act, judgment: Judgment, all: Parts) {
  const holders = holdersIn(act)
  const parts = partsFor(judgment, all)
  const named = { judges: judgesFor(act, judgment), holders, today: today(act) }
  return { involvement: involvementOf(act.by, parts, holders), free: freeJudges(act.by, parts, named) }
}

/** P14: the two posts answer. P15: the reviewer reviews. The independent officer comes first. */
function judgesFor({ council: { posts } }: Act, judgment: Judgment): Post[] {
  const usual = judgment === 'review' ? [posts.reviewer] : posts.authorisingOfficers
  return [...independent(posts.independentOfficer), ...usual]
}

/** What the form needs to know before somebody begins to judge. Null: they lack the role. */
export function judgingSeen(act: Act, judgment: Judgment, parts: Parts): Judging | null {
  if (!act.by.roles.includes(judgment === 'review' ? 'Reviewer' : 'AuthorisingOfficer')) return null
  const { involvement, free } = judgingOf(act, judgment, parts)
  const [proposed] = free
  return {
    obstacle: roleObstacle(act, judgment, parts) ?? judgeObstacle(of(involvement, free)),
    involvement,
    proposed: proposed && involvement.length > 0 ? { name: proposed.holder.name, post: proposed.post } : null,
    isNamedByP15: judgment === 'review' && isReviewer(act),
  }
}

/** P14, P15: whether the role alone is what they have. */
function roleObstacle(act: Act, judgment: Judgment, parts: Parts): 'no-post' | 'not-the-reviewer' | null {
  if (judgment === 'review') return isTheirReview(act, parts) ? null : 'not-the-reviewer'
  return mayHear(act.by, ...hearing(act)) ? null : 'no-post'
}

/** P15: whether the settings name this person as the one who reviews. */
function isReviewer(act: Act): boolean {
  const { holder } = act.council.posts.reviewer
  const holders = holdersIn(act)
  return holder !== null && isIdentity(identityOf(act.by, holders), identityOfHolder(holder, holders))
}
