import type { Day } from './calendar.ts'
import { Refusal } from './refusal.ts'
import { isSamePerson, mayAs, type Officer, type Person } from './who-may.ts'

/** P14: it came before it was recorded. Refuses: in-the-future. */
export const mayHaveCome = (receivedOn: Day, today: Day): Refusal | null =>
  receivedOn > today ? new Refusal('in-the-future') : null

/**
 * P14: an authorising officer answers, once. G: somebody else than the first decision-maker, or a recorded reason why
 * not. Refuses: not-authorised, already-answered, same-officer-reason-missing.
 */
export function mayAnswerRepresentation(
  facts: { answered: boolean; decidedBy: Person; sameOfficerReason: string | null },
  officer: Officer,
): Refusal | null {
  const refused = mayAnswer(facts, officer)
  if (refused) return refused
  const isSame = isSamePerson(facts.decidedBy, officer)
  return isSame && !facts.sameOfficerReason?.trim() ? new Refusal('same-officer-reason-missing') : null
}

/** P14, P15: what was said against a restriction, or of changed circumstances, is answered once. Refuses: not-authorised, already-answered. */
export function mayAnswer({ answered }: { answered: boolean }, officer: Officer): Refusal | null {
  const unauthorised = mayAs(officer, 'AuthorisingOfficer')
  if (unauthorised) return unauthorised
  return answered ? new Refusal('already-answered') : null
}
