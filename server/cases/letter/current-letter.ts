import { type Composed, compose } from '../../letters/compose.ts'
import type { LetterFacts } from '../../policy/letter/confirmation.ts'
import { pointsOf } from '../../register/customer/dossier.ts'
import { findLetter, type KeptLetter } from '../../register/letter/letters.ts'
import { findRestriction, type KeptRestriction } from '../../register/restriction/restrictions.ts'
import type { Reading } from '../../register/store.ts'
import { type Act, found, foundForCustomer, today } from '../act.ts'

export type CurrentLetter = {
  letter: KeptLetter
  restriction: KeptRestriction
  to: { name: string; address: string | null }
  facts: LetterFacts
}

/** A letter and the facts it is written from, as they are now. Refuses: unknown-letter, unknown-restriction. */
export async function readCurrentLetter(reading: Reading, act: Act, letterId: string): Promise<CurrentLetter> {
  const letter = found(await findLetter(reading, letterId), 'unknown-letter')
  const restriction = foundForCustomer(act, await findRestriction(reading, letter.restrictionId), 'unknown-restriction')
  const points = (await pointsOf(reading, [restriction.customerId])).get(restriction.customerId)
  const name = points?.name ?? null
  const address = points?.emails[0]?.value ?? null
  return {
    letter,
    restriction,
    to: { name: name ?? address ?? '', address },
    facts: {
      kind: letter.kind,
      name,
      on: letter.sentOn ?? today(act),
      decidedOn: letter.decidedOn,
      reasons: letter.reasons,
      receivedOn: letter.receivedOn,
      terms: restriction.terms,
      inForceOn: restriction.inForceOn,
      liftedOn: restriction.liftedOn,
      reviewDue: restriction.reviewDue,
    },
  }
}

/** In the council's wording, signed by the person acting. */
export const composeCurrentLetter = (act: Act, { facts }: CurrentLetter): Composed =>
  compose(facts, act.by, act.council)
