import type { Day } from '../calendar.ts'
import { comparableAddress } from '../contact-point/mail-address.ts'
import { Refusal } from '../refusal.ts'
import type { Involvement, Judgment } from '../vocabulary-judging.ts'
import {
  type Account,
  type Holder,
  hasAddress,
  type Identity,
  identityOf,
  identityOfHolder,
  isIdentity,
  isSamePerson,
} from './same-person.ts'

/**
 * Who had a part in a restriction, in any of its versions; `contact` and `deputy` as it is now. A formal warning has
 * neither. `keptBy`: who decided that it stays. `named`: the addresses of the other people whom a version names, or
 * named until they were replaced.
 */
export type Parts = {
  escalatedBy: readonly Account[]
  decidedBy: readonly Account[]
  keptBy: readonly Account[]
  contact: string | null
  deputy: string | null
  named: readonly string[]
}

/**
 * P14, P15: the parts that count for a judgment. The customer disagrees with whoever kept the restriction, too. But the
 * same reviewer reviews it every six months, so having kept it does not prevent the next review.
 */
export const partsFor = (judgment: Judgment, parts: Parts): Parts =>
  judgment === 'review' ? { ...parts, keptBy: [] } : parts

/** A post with its holder; `holder` null: the settings do not name one. */
export type Post = { post: string; holder: Holder | null }

/** Whom the settings name. `judges`: the posts whose holders may judge, the independent officer among them. */
export type Named = { judges: readonly Post[]; holders: readonly Holder[]; today: Day }

/** P13, P14: what part somebody had in the restriction that they judge. Empty: none. */
export function involvementOf(account: Account, parts: Parts, holders: readonly Holder[]): Involvement[] {
  const isOneOf = (others: readonly Account[]) => others.some((other) => isSamePerson(account, other, holders))
  return [
    ...(isOneOf(parts.escalatedBy) ? (['escalated'] as const) : []),
    ...(isOneOf(parts.decidedBy) ? (['decided'] as const) : []),
    ...(isOneOf(parts.keptBy) ? (['kept'] as const) : []),
    ...(parts.contact !== null && hasAddress(account, parts.contact, holders) ? (['contact'] as const) : []),
    ...(parts.deputy !== null && hasAddress(account, parts.deputy, holders) ? (['deputy'] as const) : []),
    ...(parts.named.some((one) => hasAddress(account, one, holders)) ? (['named'] as const) : []),
  ]
}

/** The same for a holder, who has several accounts and may not have signed in yet. */
function isInvolved(holder: Holder, parts: Parts, holders: readonly Holder[]): boolean {
  const person = identityOfHolder(holder, holders)
  const isOneOf = (others: readonly Account[]) => others.some((one) => isIdentity(person, identityOf(one, holders)))
  const addresses = [parts.contact, parts.deputy, ...parts.named].flatMap((address) => address ?? [])
  return (
    isOneOf([...parts.escalatedBy, ...parts.decidedBy, ...parts.keptBy]) ||
    addresses.some((address) => person.names.has(comparableAddress(address)))
  )
}

/**
 * G: the holders other than this person who are free to judge: they had no part in the restriction and are not away.
 * The first is the one that the form proposes.
 */
export function freeJudges(
  account: Account,
  parts: Parts,
  { judges, holders, today }: Named,
): (Post & { holder: Holder })[] {
  const own: Identity = identityOf(account, holders)
  return judges.filter(
    (one): one is Post & { holder: Holder } =>
      one.holder !== null &&
      !isIdentity(own, identityOfHolder(one.holder, holders)) &&
      !isInvolved(one.holder, parts, holders) &&
      !isAway(one.holder, today),
  )
}

/** Whether their last day in the post has passed. */
export const hasLeft = ({ lastDay }: Pick<Holder, 'lastDay'>, today: Day): boolean => !!lastDay && lastDay < today

/** `awayUntil` is the last day away. */
const isAway = (holder: Holder, today: Day): boolean =>
  (!!holder.awayUntil && today <= holder.awayUntil) || hasLeft(holder, today)

/** What the rule needs of somebody who wants to judge. */
type Judge = { involvement: readonly Involvement[]; isAnotherFree: boolean }

/** G: what prevents somebody with the role, whatever reason they give; null: nothing. */
export function judgeObstacle({ involvement, isAnotherFree }: Judge): 'escalated' | 'another-is-free' | null {
  if (involvement.includes('escalated')) return 'escalated'
  return involvement.length > 0 && isAnotherFree ? 'another-is-free' : null
}

/** Who wants to decide something else. `isOwn`: they gave the answer themselves. */
type TakingBack = { isOwn: boolean; involvement: readonly Involvement[] }

/**
 * P14, G: who can decide something else before the letter has gone that gives an answer to a representation: whoever
 * gave it, and whoever had no part in the restriction.
 */
export const canTakeBackAnswer = ({ isOwn, involvement }: TakingBack): boolean => isOwn || involvement.length === 0

/** P14, G: the same. */
export const mayTakeBackAnswer = (by: TakingBack): Refusal | null =>
  canTakeBackAnswer(by) ? null : new Refusal('answer-not-sent')

/**
 * P13, P14, P15, G: who may answer a representation or a report of changed circumstances, or review. Whoever escalated
 * never does. Whoever had another part does so only if nobody else is free, with a reason.
 */
export function mayJudge(judge: Judge, reason: string | null): Refusal | null {
  const obstacle = judgeObstacle(judge)
  if (obstacle === 'escalated') return new Refusal('escalator-may-not-judge')
  if (obstacle === 'another-is-free') return new Refusal('another-judge-is-free')
  return judge.involvement.length === 0 || reason?.trim() ? null : new Refusal('same-officer-reason-missing')
}
