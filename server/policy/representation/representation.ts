import type { Day } from '../calendar.ts'
import { allows, type LifeCycle } from '../life-cycle.ts'
import { Refusal } from '../refusal.ts'
import type { Channel } from '../vocabulary.ts'
import type { RepresentationState } from '../vocabulary-states.ts'
import { mayAs, type Officer } from '../who-may.ts'

/**
 * P14: a decision that ends the restriction answers it; an end by itself closes it without an answer. A second
 * acknowledgement changes nothing.
 */
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

/**
 * P14: a representation that came without a message needs an account in words. `channel`: how it came, if not with the
 * open message.
 */
export const requireAccount = (given: {
  channel: Channel | null
  account: string | null
  hasMessage: boolean
}): Refusal | null =>
  given.channel === null || given.hasMessage || given.account?.trim() ? null : new Refusal('account-missing')

/** P14: it is answered once. Who may: judging/judging.ts. */
export const mayAnswerRepresentation = (progress: Progress): Refusal | null => allowed(progress, 'answer')

/** P14: an authorising officer acknowledges it before it is answered. */
export const mayAcknowledge = (progress: Progress, officer: Officer): Refusal | null =>
  mayAs(officer, 'AuthorisingOfficer') ?? allowed(progress, 'acknowledge')

const allowed = (progress: Progress, act: 'acknowledge' | 'answer'): Refusal | null =>
  allows(representationCycle, representationState(progress), act) ? null : new Refusal('already-answered')

/** P15: a report of changed circumstances is answered once. */
export const mayAnswer = ({ answered }: { answered: boolean }): Refusal | null =>
  answered ? new Refusal('already-answered') : null
