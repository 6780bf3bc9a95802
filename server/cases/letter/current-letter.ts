import type { Day } from '../../policy/calendar.ts'
import { bringsIntoForce, confirmsBeginning, type RestrictionLetterFacts } from '../../policy/letter/confirmation.ts'
import { termsInLetter } from '../../policy/letter/former-contacts.ts'
import { referenceOf } from '../../policy/reference.ts'
import { firstReviewDue, reviewDueInLetter } from '../../policy/review/review.ts'
import { answeredDays } from '../../register/letter/answered-days.ts'
import { findLetter, type KeptLetter } from '../../register/letter/letters.ts'
import { whoDecided } from '../../register/letter/who-decided.ts'
import { findRestriction, type KeptRestriction } from '../../register/restriction/restrictions.ts'
import type { Reading } from '../../register/store.ts'
import { type Act, found, foundForCustomer, today } from '../act.ts'
import { replacedDueOf } from '../restriction/replaced-due.ts'
import { addresseeOf } from './addressee.ts'
import { endedRestrictions, isTold, otherRestrictions } from './other-restrictions.ts'
import { welshWords } from './welsh-words.ts'

export type CurrentLetter = {
  letter: KeptLetter
  restriction: KeptRestriction
  facts: RestrictionLetterFacts
}

/**
 * A letter and the facts it is written from, as they are now. `on`: the day on which it is sent; null: today. The
 * letter bears this day, counts its review date from it, and names the contact of that day.
 */
export async function readCurrentLetter(
  reading: Reading,
  act: Act,
  letterId: string,
  on: Day | null = null,
): Promise<CurrentLetter> {
  const letter = found(await findLetter(reading, letterId), 'unknown-letter')
  const restriction = foundForCustomer(act, await findRestriction(reading, letter.restrictionId), 'unknown-restriction')
  const sendingDay = letter.sentOn ?? on ?? today(act)
  const begins = bringsIntoForce(letter.kind)
  const isFirst = begins && confirmsBeginning(letter.decidedOn, restriction.inForceOn)
  return {
    letter,
    restriction,
    facts: {
      kind: letter.kind,
      to: await addresseeOf(reading, restriction.customerId),
      reference: referenceOf('restriction', restriction.id),
      on: sendingDay,
      decidedOn: letter.decidedOn,
      reasons: letter.reasons,
      decidedBy: await whoDecided(reading, letter),
      receivedOn: letter.receivedOn,
      answers: await answeredDays(reading, letter),
      terms: termsInLetter(restriction.terms, letter.formerContacts, sendingDay),
      liftedOn: restriction.liftedOn,
      isChange: restriction.replacesId !== null,
      isTold: await isTold(reading, act, restriction),
      councillors: restriction.considered?.councillors ?? null,
      others: await otherRestrictions(reading, act, restriction.customerId, {
        on: sendingDay,
        about: restriction,
        begins,
      }),
      ends: isFirst ? await endedRestrictions(reading, act, restriction, sendingDay) : [],
      ...(await welshWords(reading, act, restriction.id)),
      ...datesFrom(letter, restriction, {
        sendingDay,
        replacedDue: begins ? await replacedDueOf(reading, act, restriction, sendingDay) : null,
      }),
    },
  }
}

/** P14, P15: a letter that brings its restriction into force does so on the day it is sent. */
function datesFrom(
  { kind }: KeptLetter,
  { inForceOn, reviewDue, reviewWithinMonths, terms }: KeptRestriction,
  { sendingDay, replacedDue }: { sendingDay: Day; replacedDue: Day | null },
): Pick<RestrictionLetterFacts, 'inForceOn' | 'reviewDue'> {
  if (!bringsIntoForce(kind) || (inForceOn !== null && reviewDue === null)) return { inForceOn, reviewDue }
  const { reviewOn } = terms
  const due = reviewDue ?? firstReviewDue(sendingDay, reviewOn, reviewWithinMonths, replacedDue)
  return {
    inForceOn: inForceOn ?? sendingDay,
    reviewDue: reviewDueInLetter(due, sendingDay, reviewOn, reviewWithinMonths),
  }
}
