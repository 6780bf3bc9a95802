import type { Day } from '../../policy/calendar.ts'
import { type ConsideredAgain, consideredWith } from '../../policy/decision/considered.ts'
import { Refusal } from '../../policy/refusal.ts'
import { touchesEmailMore } from '../../policy/restriction/harder.ts'
import { mayContinue } from '../../policy/restriction/restriction.ts'
import { scopeOf } from '../../policy/restriction/scope.ts'
import type { Terms } from '../../policy/restriction/terms.ts'
import { mayChangeAsSeen, mayEndAsSeen, mayVary, type SeenBefore } from '../../policy/restriction/variation.ts'
import type { KeptRestriction } from '../../register/restriction/restrictions.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, enforce, today } from '../act.ts'
import { agreeRestriction, settled } from '../decision/agree-restriction.ts'
import { givingWayTo } from '../decision/giving-way.ts'
import { enforceKnownServices, termsFacts } from '../decision/judge-terms.ts'
import { enforceApproval } from '../judging/approval.ts'
import { partInRestriction } from '../judging/escalators.ts'
import { seenNow } from './waiting-to-replace.ts'

export type Variation = {
  reasons: string
  terms: Terms
  considered?: ConsideredAgain | null | undefined
  seen: SeenBefore
  receivedOn?: Day | null
}

/**
 * P13, P14: agrees new terms for a restriction in force; the current ones stay in force until the new letter is sent.
 * Nobody thereby ends another one that followed their own escalation. Deciding a colleague's later one may do so. P11,
 * P12, P16 are considered again where they close a channel or touch e-mail more. P15: it is no review, so the review
 * date is no later than before.
 */
export async function vary(
  tx: Writing,
  act: Act,
  restriction: KeptRestriction,
  { reasons, terms: given, considered: again = null, seen, receivedOn = null }: Variation,
): Promise<{ restrictionId: string; letterId: string }> {
  const { customerId, escalationId, considered } = restriction
  enforceApproval(act, (await partInRestriction(tx, act, restriction)).escalatedBy)
  enforce(mayContinue(restriction, today(act)))
  enforce(mayChangeAsSeen(await seenNow(tx, act, restriction), seen))
  if (reasons.trim() === '') throw new Refusal('reasons-missing')
  enforceKnownServices(act, given)
  const terms = withReasonAsBefore(settled(given), restriction.terms)
  const facts = await termsFacts(tx, act, customerId, {
    scopeStart: { varied: scopeOf(restriction.terms.services, act.council.services) },
    variedDue: restriction.reviewDue,
  })
  enforce(mayVary(restriction.terms, terms, again, facts))
  const next = { replacesId: restriction.id, services: terms.services }
  const givingWay = await givingWayTo(tx, act, customerId, next)
  enforce(mayEndAsSeen(givingWay, seen))
  for (const earlier of givingWay) enforceApproval(act, (await partInRestriction(tx, act, earlier)).escalatedBy)
  return await agreeRestriction(tx, act, {
    customerId,
    escalationId,
    replacesId: restriction.id,
    reasons,
    considered: consideredWith(considered, again, touchesEmailMore(restriction.terms, terms)),
    terms,
    receivedOn,
  })
}

/** P8: where the scope stays as it is, so does its reason. */
const withReasonAsBefore = (terms: Terms, before: Terms): Terms =>
  JSON.stringify(terms.services?.toSorted()) === JSON.stringify(before.services?.toSorted())
    ? { ...terms, scopeReason: terms.scopeReason ?? before.scopeReason }
    : terms
