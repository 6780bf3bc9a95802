import { dayInWords } from '../../letters/sentences.ts'
import { type Day, daysLater } from '../../policy/calendar.ts'
import { nextState } from '../../policy/life-cycle.ts'
import { restrictionCycle } from '../../policy/restriction/restriction.ts'
import { addLetter } from '../../register/letter/letters.ts'
import { answerableTables, answerOpen } from '../../register/representation/open.ts'
import { changeRestriction, type KeptRestriction, restrictionsIn } from '../../register/restriction/restrictions.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, today } from '../act.ts'
import { type Judged, noPart } from '../judging/judge.ts'
import { requestRemoval } from '../mail-arrangement/request-arrangement.ts'
import { tellWhoRecorded } from '../work/notices.ts'

/** What ended it, for the audit trail. */
type Cause = 'officer' | 'representation' | 'review' | 'circumstances' | 'review-late'

/** `judged`: the part of whoever lifts it, kept with what that answers. */
type Lifting = { reasons: string; cause: Cause; judged: Judged; receivedOn?: Day | null }

/**
 * P14, P15: ends a restriction today: staff no longer see it, ICT removes the mail arrangement, open representations
 * and reports are answered with this, and a letter to the customer waits. If it never came into force, the customer
 * never heard of it: no letter.
 */
export async function lift(
  tx: Writing,
  act: Act,
  restriction: KeptRestriction,
  { reasons, cause, judged, receivedOn = null }: Lifting,
): Promise<{ letterId: string | null }> {
  const on = today(act)
  for (const variation of await restrictionsIn(tx, restriction.customerId, ['agreed'])) {
    if (variation.replacesId === restriction.id) await end(tx, act, variation, on, cause)
  }
  await end(tx, act, restriction, on, cause)
  await answerWhatIsOpen(tx, act, restriction, { reasons, cause, judged })
  if (restriction.state === 'agreed') return { letterId: null }

  const letterId = act.newId()
  const letter = { id: letterId, restrictionId: restriction.id, kind: 'lifting', decidedOn: on } as const
  await addLetter(tx, { ...letter, reasons, receivedOn, at: act.at })
  return { letterId }
}

/**
 * Ends a restriction whose last day has passed, which answers open representations and reports. No letter: the one that
 * confirmed it gave the last day.
 */
export async function expire(tx: Writing, act: Act, restriction: KeptRestriction, lastDay: Day): Promise<void> {
  await end(tx, act, restriction, daysLater(lastDay, 1), 'ran-out')
  await answerWithEnd(tx, act, restriction, lastDay)
}

/** Answers what is open against a restriction that ended on its last day. */
export async function answerWithEnd(tx: Writing, act: Act, restriction: KeptRestriction, lastDay: Day): Promise<void> {
  const reasons = `Its last day was ${dayInWords(lastDay)}. It ended automatically.`
  await answerWhatIsOpen(tx, act, restriction, { reasons, cause: 'ran-out', judged: noPart })
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

async function answerWhatIsOpen(
  tx: Writing,
  act: Act,
  { id, customerId }: KeptRestriction,
  { reasons, cause, judged }: { reasons: string; cause: Cause | 'ran-out'; judged: Judged },
): Promise<void> {
  const answer = { outcome: 'lifted', reasons, ...judged, at: act.at, by: act.by } as const
  const facts = { restrictionId: id, outcome: 'lifted', cause, ownPart: judged.involvement }
  for (const table of answerableTables) {
    const of = table === 'representations' ? 'representation' : table
    for (const { id: subjectId, reporter } of await answerOpen(tx, table, id, answer)) {
      const key = `${of}-answered:${subjectId}`
      await tellWhoRecorded(tx, act, { key, of, restrictionId: id, outcome: 'lifted', reporter })
      await audit(tx, act, { what: `${of}-answered`, subjectId, customerId, facts })
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
