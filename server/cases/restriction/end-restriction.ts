import { dayInWords } from '../../letters/sentences.ts'
import { type Day, daysLater } from '../../policy/calendar.ts'
import { nextState } from '../../policy/life-cycle.ts'
import { restrictionCycle } from '../../policy/restriction/restriction.ts'
import type { RepresentationOutcome } from '../../policy/vocabulary.ts'
import { addLetter, unsentAnswerTo } from '../../register/letter/letters.ts'
import { answerOpenCircumstances, answerOpenRepresentations } from '../../register/representation/open.ts'
import { newestOpenReceivedOn } from '../../register/representation/representations.ts'
import { changeRestriction, type KeptRestriction, restrictionsIn } from '../../register/restriction/restrictions.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, today } from '../act.ts'
import { theRegister } from '../act-itself.ts'
import { type Judged, noPart } from '../judging/judge.ts'
import { unsentStayTo } from '../letter/on-its-way.ts'
import { requestRemoval } from '../mail-arrangement/request-arrangement.ts'
import { tellWhoRecorded } from '../work/notices.ts'

/** Why somebody, or a late review, lifted it, for the audit trail. What runs out is not lifted: see `expire`. */
type Cause = 'officer' | 'representation' | 'review' | 'circumstances' | 'review-late'

/**
 * Why an open representation or report was answered or closed: the restriction was lifted, ran out, or had ended before
 * this was recorded.
 */
type Closing = Cause | 'ran-out' | 'recorded-late'

/** `judged`: the part of whoever lifts it, kept with what that answers. */
type Lifting = { reasons: string; cause: Cause; judged: Judged; receivedOn?: Day | null }

/**
 * P14, P15: ends a restriction today: staff no longer see it, ICT removes the mail arrangement, open representations
 * and reports are answered with this, and a letter to the customer waits. Whatever ends it, that letter answers what
 * was open, and gives an answer that had not gone. `receivedOn`: when what it answers arrived, if that is answered
 * already. If it never came into force, the customer never heard of it: no letter, unless an answer is owed.
 */
export async function lift(
  tx: Writing,
  act: Act,
  restriction: KeptRestriction,
  { reasons, cause, judged, receivedOn = null }: Lifting,
): Promise<{ letterId: string | null }> {
  const on = today(act)
  let answers = receivedOn ?? (await answerOwed(tx, restriction.id))
  for (const variation of await restrictionsIn(tx, restriction.customerId, ['agreed'])) {
    if (variation.replacesId !== restriction.id) continue
    answers ??= await answerOwed(tx, variation.id)
    await end(tx, act, variation, on, cause)
    await answerWhatIsOpen(tx, act, variation, { reasons, cause, judged })
  }
  await end(tx, act, restriction, on, cause)
  await answerWhatIsOpen(tx, act, restriction, { reasons, cause, judged })
  if (restriction.state === 'agreed' && answers === null) return { letterId: null }
  return { letterId: await addEndLetter(tx, act, restriction, { reasons, receivedOn: answers }) }
}

/**
 * P14: when what the customer said arrived that is still to be answered, or whose answer has not gone; null: nothing.
 */
const answerOwed = async (tx: Writing, restrictionId: string): Promise<Day | null> =>
  (await newestOpenReceivedOn(tx, restrictionId)) ??
  (await unsentAnswerTo(tx, restrictionId)) ??
  (await unsentStayTo(tx, restrictionId))

/** P14: a letter that tells the customer of the end, and answers what they said on a day, if on any. */
async function addEndLetter(
  tx: Writing,
  act: Act,
  { id: restrictionId }: KeptRestriction,
  { reasons, receivedOn }: { reasons: string; receivedOn: Day | null },
): Promise<string> {
  const id = act.newId()
  const letter = { id, restrictionId, kind: 'lifting', decidedOn: today(act) } as const
  await addLetter(tx, { ...letter, reasons, receivedOn, at: act.at })
  return id
}

/**
 * Ends a restriction whose last day has passed, and closes what is open against it. The letter that confirmed it gave
 * the last day, so another waits only if a representation was open.
 */
export async function expire(tx: Writing, act: Act, restriction: KeptRestriction, lastDay: Day): Promise<void> {
  await end(tx, act, restriction, daysLater(lastDay, 1), 'ran-out')
  await closeWithEnd(tx, act, restriction, lastDay)
}

/**
 * P14: closes what is open against a restriction that ended on its last day. Customers were promised an answer to a
 * representation: a letter tells them that the restriction ended first, also if the answer was only not sent yet.
 */
export async function closeWithEnd(tx: Writing, act: Act, restriction: KeptRestriction, lastDay: Day): Promise<void> {
  const receivedOn = await answerOwed(tx, restriction.id)
  const reasons = `Its last day was ${dayInWords(lastDay)}. It ended automatically.`
  await answerWhatIsOpen(tx, act, restriction, { reasons, cause: 'ran-out', judged: noPart })
  if (receivedOn === null) return
  const why = `The last day of these arrangements was ${dayInWords(lastDay)}. They ended before we had answered you.`
  await addEndLetter(tx, act, restriction, { reasons: why, receivedOn })
}

/**
 * P14: closes a representation that arrived in time and was recorded after the restriction had ended. A letter tells
 * the customer so.
 */
export async function closeRecordedLate(
  tx: Writing,
  act: Act,
  restriction: KeptRestriction,
  receivedOn: Day,
): Promise<void> {
  const arrived =
    receivedOn === restriction.liftedOn ? 'on the day on which the restriction ended' : 'before the restriction ended'
  const reasons = `It arrived ${arrived}, and was recorded after that.`
  await answerWhatIsOpen(tx, act, restriction, { reasons, cause: 'recorded-late', judged: noPart })
  const why = 'The arrangements ended before we had dealt with what you told us.'
  await addEndLetter(tx, act, restriction, { reasons: why, receivedOn })
}

/**
 * P15: ends a restriction whose review is later than the council allows, and has a letter tell the customer: the one
 * that confirmed it gave no such day.
 */
export async function endForWantOfReview(
  tx: Writing,
  act: Act,
  restriction: KeptRestriction,
  dueOn: Day,
): Promise<void> {
  const reasons = `We did not review it by ${dayInWords(dueOn)}, so it has ended.`
  await lift(tx, act, restriction, { reasons, cause: 'review-late', judged: noPart })
}

/**
 * P14, P15: what came of the representations and reports that the end found open. Nobody upheld those that it closed by
 * itself.
 */
const outcomeFor = {
  officer: 'lifted',
  representation: 'lifted',
  review: 'lifted',
  circumstances: 'lifted',
  'review-late': 'ended',
  'ran-out': 'ended',
  'recorded-late': 'ended',
} as const satisfies Record<Closing, RepresentationOutcome>

/** What ended by itself is closed by nobody: not by whoever records it late, either. */
const byItself: readonly Closing[] = ['ran-out', 'review-late', 'recorded-late']

async function answerWhatIsOpen(
  tx: Writing,
  given: Act,
  { id, customerId }: KeptRestriction,
  { reasons, cause, judged }: { reasons: string; cause: Closing; judged: Judged },
): Promise<void> {
  const act = byItself.includes(cause) ? { ...given, by: theRegister } : given
  const answer = { reasons, ...judged, at: act.at, by: act.by }
  const outcome = outcomeFor[cause]
  const closed = {
    representation: await answerOpenRepresentations(tx, id, { ...answer, outcome }),
    circumstances: await answerOpenCircumstances(tx, id, { ...answer, outcome }),
  }
  const facts = { restrictionId: id, outcome, cause, ownPart: judged.involvement }
  for (const what of ['representation', 'circumstances'] as const) {
    for (const { id: subjectId, reporter } of closed[what]) {
      const key = `${what}-answered:${subjectId}`
      await tellWhoRecorded(tx, act, { key, of: what, restrictionId: id, outcome, reporter })
      await audit(tx, act, { what: `${what}-answered`, subjectId, customerId, facts })
    }
  }
}

/** What ends a restriction without anybody's decision. */
const endings: { [cause in Cause | 'ran-out']?: 'last-day-passes' | 'review-stays-overdue' } = {
  'ran-out': 'last-day-passes',
  'review-late': 'review-stays-overdue',
}

async function end(tx: Writing, act: Act, restriction: KeptRestriction, on: Day, cause: Cause | 'ran-out') {
  const { id, customerId, version } = restriction
  const state = nextState(restrictionCycle, restriction.state, endings[cause] ?? 'lift')
  await changeRestriction(tx, id, version, { state, liftedOn: on })
  const facts = { state, liftedOn: on, cause }
  await audit(tx, act, { what: 'restriction-lifted', subjectId: id, customerId, facts })
  await requestRemoval(tx, act, restriction)
}
