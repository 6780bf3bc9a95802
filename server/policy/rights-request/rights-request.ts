import { type Day, monthsLater } from '../calendar.ts'
import { type ClockSettings, dueOn } from '../duty/clock.ts'
import { workingDayFrom } from '../duty/working-days.ts'
import { type Account, type Holder, isSamePerson } from '../judging/same-person.ts'
import { Refusal } from '../refusal.ts'
import type { RightsOutcome, RightsRequestKind } from '../vocabulary-rights.ts'
import { mayAs, type Officer } from '../who-may.ts'

/** G: who records and answers what a customer asks about their record. */
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

/**
 * G: two further months where a request is complex or there are many (UK GDPR Art. 12(3)): three from receipt, ending as
 * the month does.
 */
export const extendedDueOn = (receivedOn: Day, { bankHolidays }: Pick<ClockSettings, 'bankHolidays'>): Day =>
  workingDayFrom(monthsLater(receivedOn, 3), new Set(bankHolidays))

/** What extending a request depends on. `extended`: its time was extended already. */
type Extending = { kind: RightsRequestKind; receivedOn: Day; dueOn: Day; answered: boolean; extended: boolean }

/**
 * G: a request's time is extended once, before it is answered, and only if the customer was told within the month. The
 * 30 days to acknowledge a complaint cannot be extended.
 */
export function mayExtend(request: Extending, toldOn: Day, today: Day): Refusal | null {
  if (request.answered) return new Refusal('already-answered')
  if (request.kind === 'complaint') return new Refusal('request-not-extendable')
  if (request.extended) return new Refusal('already-extended')
  if (toldOn > today) return new Refusal('in-the-future')
  if (toldOn < request.receivedOn) return new Refusal('in-the-past')
  return toldOn > request.dueOn ? new Refusal('extension-too-late') : null
}

/** What the next day of an open request depends on. */
type Open = { receivedOn: Day; dueOn: Day; acknowledgedOn: Day | null }

/**
 * G: by when something is due for an open request. A complaint has two duties (DPA 2018 s.164A). Once it is acknowledged,
 * its outcome is told without undue delay, for which the law has no day: it is pressed for after three months.
 */
export const openRequestDueOn = ({ receivedOn, dueOn, acknowledgedOn }: Open): Day =>
  acknowledgedOn === null ? dueOn : monthsLater(receivedOn, monthsUntilPressed)

const monthsUntilPressed = 3

/**
 * G: the latest day that was missed; null: none. People are told once about each. The outcome of an acknowledged
 * complaint has such a day every three months.
 */
export function lastMissed({ receivedOn, dueOn, acknowledgedOn }: Open, today: Day): Day | null {
  if (acknowledgedOn === null) return dueOn < today ? dueOn : null
  const dayAfter = (times: number) => monthsLater(receivedOn, times * monthsUntilPressed)
  let missed = 0
  while (dayAfter(missed + 1) < today) missed += 1
  return missed === 0 ? null : dayAfter(missed)
}

/** What the rule needs to know of a request and of the person who answers it. `part`: see OwnPart; null: none. */
type Facts = { kind: RightsRequestKind; answered: boolean; part: OwnPart | null }

/** Of somebody who had a part in what is recorded. `isAnotherFree`: somebody who had none can answer. */
export type OwnPart = { isAnotherFree: boolean }

/** Who answers. `actors`: who had a part in what is recorded about this customer. */
export type Judging = { by: Account; actors: readonly Account[]; holders: readonly Holder[] }

/**
 * G: a request is answered once. An objection or a complaint is not answered by somebody who escalated, warned or
 * decided about this customer; who withdrew a warning; who moved one from or to them, or joined entries with theirs;
 * who recorded, kept or ended precautions; who answered a representation, an objection or changed circumstances; who
 * judged the record in the answer to an earlier request; who reviewed, varied or lifted a restriction; or who decided
 * what came with a file. They answer it only if nobody else is free, with a reason: without any answer, nothing of the
 * customer could ever be deleted.
 */
export function mayAnswerRequest({ kind, answered, part }: Facts, reason: string | null): Refusal | null {
  if (answered) return new Refusal('already-answered')
  if (part === null || !isJudged(kind)) return null
  if (part.isAnotherFree) return new Refusal('had-a-part')
  return reason?.trim() ? null : new Refusal('same-officer-reason-missing')
}

/** What the rule needs to know of a complaint that is acknowledged. */
type Acknowledged = { kind: RightsRequestKind; answered: boolean; receivedOn: Day }

/**
 * G: a complaint is acknowledged before it is answered, on a day from its receipt to today (DPA 2018 s.164A). Whoever
 * had a part in the record may do so, too: it judges nothing, and may not wait.
 */
export function mayAcknowledgeComplaint(request: Acknowledged, sentOn: Day, today: Day): Refusal | null {
  if (request.kind !== 'complaint') return new Refusal('not-a-complaint')
  if (request.answered) return new Refusal('already-answered')
  if (sentOn > today) return new Refusal('in-the-future')
  return sentOn < request.receivedOn ? new Refusal('in-the-past') : null
}

/**
 * G: whoever answered another request had a part in the record if a complaint can be about that answer: to an objection,
 * to a complaint, or one that did not grant everything. To do what was asked judges nothing.
 */
export const isJudgedAsPart = ({
  kind,
  outcome,
}: {
  kind: RightsRequestKind
  outcome: RightsOutcome | null
}): boolean => isJudged(kind) || outcome !== 'granted'

/** G: what is answered by somebody who had no part in the record. */
export const isJudged = (kind: RightsRequestKind): boolean => kind === 'objection' || kind === 'complaint'

/** G: nobody judges a record in which they had a part. */
export const mayJudge = ({ by, actors, holders }: Judging): Refusal | null =>
  actors.some((actor) => isSamePerson(actor, by, holders)) ? new Refusal('had-a-part') : null
