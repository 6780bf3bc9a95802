import type { Day } from '../calendar.ts'
import { type ClockSettings, dueOn } from '../duty/clock.ts'
import { type Account, type Holder, isSamePerson } from '../judging/same-person.ts'
import { Refusal } from '../refusal.ts'
import type { RightsRequestKind } from '../vocabulary-rights.ts'
import { mayAs, type Officer } from '../who-may.ts'

/** G: who records and answers what a customer asks about their record. Refuses: not-authorised. */
export const mayHandleRights = (officer: Officer): Refusal | null =>
  mayAs(officer, 'AuthorisingOfficer', 'RegisterKeeper')

/**
 * G: one month from receipt for the answer (UK GDPR Art. 12), or 30 days to acknowledge a complaint (DPA 2018 s.164A):
 * the same clocks as for a message that was passed on.
 */
export function requestDueOn(kind: RightsRequestKind, receivedOn: Day, clock: ClockSettings): Day {
  const duty = kind === 'complaint' ? 'data-protection-complaint' : 'subject-access'
  return dueOn(duty, receivedOn, clock) ?? receivedOn
}

/** What the rule needs to know of a request and of the person who answers it. */
type Facts = {
  kind: RightsRequestKind
  answered: boolean
  by: Account
  /** Who had a part in what is recorded on this customer. */
  actors: readonly Account[]
  holders: readonly Holder[]
}

/**
 * G: a request is answered once. An objection or a complaint is not answered by somebody who escalated, warned or
 * decided about this customer; who recorded, kept or ended precautions; who answered a representation or changed
 * circumstances; or who reviewed, varied or lifted a restriction. Refuses: already-answered, had-a-part.
 */
export function mayAnswerRequest({ kind, answered, by, actors, holders }: Facts): Refusal | null {
  if (answered) return new Refusal('already-answered')
  const isJudged = kind === 'objection' || kind === 'complaint'
  return isJudged && actors.some((actor) => isSamePerson(actor, by, holders)) ? new Refusal('had-a-part') : null
}
