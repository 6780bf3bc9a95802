import type { Day } from '../../policy/calendar.ts'
import { canTakeBackAnswer, involvementOf, mayTakeBackAnswer } from '../../policy/judging/judging.ts'
import { isSamePerson } from '../../policy/judging/same-person.ts'
import { Refusal } from '../../policy/refusal.ts'
import { hasRunOut } from '../../policy/restriction/restriction.ts'
import { givesWay } from '../../policy/restriction/scope.ts'
import { unsentAnswerTo } from '../../register/letter/letters.ts'
import { type KeptRestriction, restrictionsIn } from '../../register/restriction/restrictions.ts'
import type { Reading } from '../../register/store.ts'
import { type Act, enforce, today } from '../act.ts'
import { unsentStayTo } from '../letter/on-its-way.ts'
import { partsOf } from './judge.ts'
import { holdersIn } from './posts.ts'

/**
 * P14, G: before this restriction gives way. If it answers a representation and its letter has not gone, the customer
 * would never get that answer. That it stays as it is goes first, whoever decides anew: a letter that was sent after
 * the change would no longer be true. Returns when the representation arrived that it answers; null: it answers none,
 * or the answer has gone.
 */
export async function enforceAnswerGiven(
  reading: Reading,
  act: Act,
  restriction: KeptRestriction,
): Promise<Day | null> {
  if ((await unsentStayTo(reading, restriction.id)) !== null) throw new Refusal('answer-not-sent')
  const receivedOn = await unsentAnswerTo(reading, restriction.id)
  if (receivedOn !== null) enforce(mayTakeBackAnswer(await takingBack(reading, act, restriction)))
  return receivedOn
}

/**
 * P14, G: whether an agreed restriction cannot be lifted, because its letter gives an answer that has not gone. If what
 * it replaces stays in force, the customer would have no answer, whoever lifts it. Where nothing stays, the letter about
 * the end is the answer.
 */
export async function isLiftingHeld(reading: Reading, act: Act, restriction: KeptRestriction): Promise<boolean> {
  if (restriction.state !== 'agreed' || (await unsentAnswerTo(reading, restriction.id)) === null) return false
  if (!canTakeBackAnswer(await takingBack(reading, act, restriction))) return true
  const { replacesId, terms, customerId } = restriction
  const next = { replacesId, services: terms.services }
  return (await restrictionsIn(reading, customerId, ['in-force'])).some(
    (one) =>
      !hasRunOut(one, today(act)) && givesWay({ ...one, services: one.terms.services }, next, act.council.services),
  )
}

/** Whether replacing it would be refused, for the page that offers it. */
export async function isAnswerHeld(reading: Reading, act: Act, restriction: KeptRestriction): Promise<boolean> {
  if ((await unsentStayTo(reading, restriction.id)) !== null) return true
  const receivedOn = await unsentAnswerTo(reading, restriction.id)
  return receivedOn !== null && !canTakeBackAnswer(await takingBack(reading, act, restriction))
}

/** Whoever gave the answer may have kept the restriction by it, so that is no part here. */
async function takingBack(reading: Reading, act: Act, restriction: KeptRestriction) {
  const holders = holdersIn(act)
  const parts = { ...(await partsOf(reading, act, restriction)), keptBy: [] }
  return {
    isOwn: isSamePerson(act.by, restriction.by, holders),
    involvement: involvementOf(act.by, parts, holders),
  }
}
