import type { Day } from '../calendar.ts'
import { allows, type LifeCycle } from '../life-cycle.ts'
import { Refusal } from '../refusal.ts'
import type { RepresentationState } from '../vocabulary-states.ts'
import { isSamePerson, mayAs, type Officer, type Person } from '../who-may.ts'

/** P14: the end of the restriction answers it. A second acknowledgement changes nothing. */
export const representationCycle: LifeCycle<
  RepresentationState,
  'record',
  'acknowledge' | 'answer' | 'restriction-ends'
> = {
  begins: { record: 'received' },
  states: {
    received: { acknowledge: 'acknowledged', answer: 'answered', 'restriction-ends': 'answered' },
    acknowledged: { acknowledge: 'acknowledged', answer: 'answered', 'restriction-ends': 'answered' },
    answered: {},
  },
}

type Progress = { acknowledgedOn: Day | null; answered: boolean }

/** The state; the register stores only the days and answers. */
export function representationState({ acknowledgedOn, answered }: Progress): RepresentationState {
  if (answered) return 'answered'
  return acknowledgedOn === null ? 'received' : 'acknowledged'
}

/** P14: it arrived before it was recorded. Refuses: in-the-future. */
export const mayHaveArrived = (receivedOn: Day, today: Day): Refusal | null =>
  receivedOn > today ? new Refusal('in-the-future') : null

/**
 * P14: an authorising officer answers it, once. G: somebody other than the first decision-maker, or a recorded reason
 * why not. Refuses: not-authorised, already-answered, same-officer-reason-missing.
 */
export function mayAnswerRepresentation(
  facts: Progress & { decidedBy: Person; sameOfficerReason: string | null },
  officer: Officer,
): Refusal | null {
  const refused = allowed(facts, officer, 'answer')
  if (refused) return refused
  const isSame = isSamePerson(facts.decidedBy, officer)
  return isSame && !facts.sameOfficerReason?.trim() ? new Refusal('same-officer-reason-missing') : null
}

/** P14: an authorising officer acknowledges it before it is answered. Refuses: not-authorised, already-answered. */
export const mayAcknowledge = (progress: Progress, officer: Officer): Refusal | null =>
  allowed(progress, officer, 'acknowledge')

function allowed(progress: Progress, officer: Officer, act: 'acknowledge' | 'answer'): Refusal | null {
  const unauthorised = mayAs(officer, 'AuthorisingOfficer')
  if (unauthorised) return unauthorised
  return allows(representationCycle, representationState(progress), act) ? null : new Refusal('already-answered')
}

/** P15: a report of changed circumstances is answered once. Refuses: not-authorised, already-answered. */
export function mayAnswer({ answered }: { answered: boolean }, officer: Officer): Refusal | null {
  const unauthorised = mayAs(officer, 'AuthorisingOfficer')
  if (unauthorised) return unauthorised
  return answered ? new Refusal('already-answered') : null
}
