import type { Day } from '../../policy/calendar.ts'
import { canTakeBackAnswer, involvementOf, mayTakeBackAnswer } from '../../policy/judging/judging.ts'
import { isSamePerson } from '../../policy/judging/same-person.ts'
import { unsentAnswerTo } from '../../register/letter/letters.ts'
import type { KeptRestriction } from '../../register/restriction/restrictions.ts'
import type { Reading } from '../../register/store.ts'
import { type Act, enforce } from '../act.ts'
import { partsOf } from './judge.ts'
import { holdersIn } from './posts.ts'

/**
 * P14, G: before this restriction gives way, or is lifted before it began. If it answers a representation and its letter
 * has not gone, the customer would never get that answer. Returns when that representation arrived; null: it answers
 * none, or the answer has gone. Refuses: answer-not-sent.
 */
export async function enforceAnswerGiven(
  reading: Reading,
  act: Act,
  restriction: KeptRestriction,
): Promise<Day | null> {
  const receivedOn = await unsentAnswerTo(reading, restriction.id)
  if (receivedOn !== null) enforce(mayTakeBackAnswer(await takingBack(reading, act, restriction)))
  return receivedOn
}

/** Whether that would be refused, for the page that offers it. */
export async function isAnswerHeld(reading: Reading, act: Act, restriction: KeptRestriction): Promise<boolean> {
  const receivedOn = await unsentAnswerTo(reading, restriction.id)
  return receivedOn !== null && !canTakeBackAnswer(await takingBack(reading, act, restriction))
}

async function takingBack(reading: Reading, act: Act, restriction: KeptRestriction) {
  const holders = holdersIn(act)
  return {
    isOwn: isSamePerson(act.by, restriction.by, holders),
    involvement: involvementOf(act.by, await partsOf(reading, act, restriction), holders),
  }
}
