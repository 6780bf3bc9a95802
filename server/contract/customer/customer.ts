import * as v from 'valibot'
import { contactPointKinds } from '../../policy/vocabulary.ts'
import { correctableFields, correctableKinds } from '../../policy/vocabulary-corrections.ts'
import { formalWarningStates } from '../../policy/vocabulary-outcomes.ts'
import { waitingProposal } from '../contact-point/proposal.ts'
import { whoseSeen } from '../contact-point/whose.ts'
import { dutySeen } from '../duty/duty.ts'
import { holdSeen } from '../hold.ts'
import { colleague, day, entry, id, moment, words } from '../parts.ts'
import { precautionSeen } from '../precaution.ts'
import { rightsRequestSeen } from '../rights-request.ts'
import { ask, read } from '../route.ts'
import { atMost, object, shownWord } from '../schemas.ts'
import { languageSeen } from './language.ts'

/** What a timeline entry links to. */
const opens = object({
  kind: v.picklist(['restriction', 'formal-warning', 'escalation', 'letter', 'evidence', 'customer']),
  id,
  label: v.string(),
})

/** What a record said before the register keeper corrected it. */
const correction = object({
  field: shownWord(correctableFields),
  before: v.nullable(v.string()),
  after: v.nullable(v.string()),
  why: v.string(),
  at: moment,
  by: colleague,
})

/** What the register keeper may correct in a record, and its current value. */
const correctable = object({
  kind: shownWord(correctableKinds),
  id,
  fields: v.array(object({ field: shownWord(correctableFields), value: v.nullable(v.string()) })),
})

/** An event: one plain sentence, the text recorded with it, and its link. `by` null: the register itself. */
export const timelineEvent = object({
  eventId: v.string(),
  at: moment,
  by: v.nullable(colleague),
  words: v.pipe(v.string(), v.examples(['A polite warning was given by Housing. It lapses on 3 November 2027.'])),
  said: v.array(object({ label: v.string(), text: v.string() })),
  opens: v.array(opens),
  corrections: v.array(correction),
  /** For the register keeper. */
  correctable: v.nullable(correctable),
  /** For the register keeper: the warning they may withdraw. */
  withdrawable: v.nullable(id),
  /** With `withdrawable`: whether the customer was told of that warning. */
  customerWasTold: v.boolean(),
  /** For the register keeper: the merge they may undo. */
  undoable: v.nullable(id),
})

/** Newest first. `next` is where older events begin; null on the last page. */
export const timeline = object({ events: v.array(timelineEvent), next: v.nullable(v.string()) })
export const timelineQuestion = object({ before: v.pipe(v.string(), atMost(200)) })

/**
 * G, accuracy: a customer with every contact point they ever had and every event. `customerId` is the remaining entry,
 * even when the request names an entry merged into it.
 */
export const customerPage = object({
  customerId: id,
  reference: v.string(),
  name: v.string(),
  /** Entries merged into this one. */
  joined: v.array(entry),
  standing: v.string(),
  /** Left out where the council writes in English alone. */
  letters: v.optional(languageSeen),
  restrictions: v.array(
    object({
      restrictionId: id,
      reference: v.string(),
      state: v.string(),
      inForceOn: v.nullable(day),
      reviewDue: v.nullable(day),
    }),
  ),
  /** P14: the one that ended last: what the customer said against it before that is recorded still. */
  lastEnded: v.nullable(object({ restrictionId: id, reference: v.string(), liftedOn: day })),
  /** P10: those that count, and those whose letter is still to be sent. */
  formalWarnings: v.array(
    object({
      formalWarningId: id,
      reference: v.string(),
      state: v.picklist(formalWarningStates),
      lapsesOn: v.nullable(day),
    }),
  ),
  contactPoints: v.array(
    object({
      contactPointId: id,
      kind: v.picklist(contactPointKinds),
      value: v.string(),
      /** P8: for whom a representative acts stands here alone. */
      whose: whoseSeen,
      why: v.string(),
      addedAt: moment,
      by: colleague,
      removed: v.nullable(object({ at: moment, why: v.string(), by: colleague, correctedTo: v.nullable(v.string()) })),
    }),
  ),
  proposals: v.array(waitingProposal),
  /** Those that keep the customer's records from deletion now. */
  holds: v.array(holdSeen),
  /** P4: what staff do before a visit, while they follow it. */
  precautions: v.array(precautionSeen),
  /** G: what the customer asked about their record, oldest first. */
  rightsRequests: v.array(rightsRequestSeen),
  /** G: open subject access requests in messages passed on, for those who may mark them as dealt with. */
  subjectAccess: v.array(dutySeen),
  timeline,
})

/** G: who looked the customer up, newest first; for the register keeper. */
export const looksQuestion = object({ before: v.nullable(id) })
export const looks = object({
  looks: v.array(
    object({
      lookId: id,
      at: moment,
      by: colleague,
      foundBy: v.string(),
      /** Had while this entry was joined with somebody else's, by mistake: it may have been at either. */
      whileJoined: v.boolean(),
    }),
  ),
  next: v.nullable(id),
})

/** Finds customers by a reference, an address, a number or a whole name; at most ten. */
export const customerQuestion = object({ value: words(320) })
export const customersFound = object({
  customers: v.array(object({ ...entry.entries, name: v.string(), contactPoints: v.array(v.string()) })),
})

export const findCustomers = ask('/api/customers/find', ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper'], {
  summary: 'Customers by a reference, an address, a number or a whole name',
  body: customerQuestion,
  answer: customersFound,
  counts: 'search',
})

export const seeCustomer = read('/api/customers/:id', ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper'], {
  summary: 'G: a customer with their contact points, and everything that happened',
  answer: customerPage,
  refusals: ['unknown-entry'],
})

export const seeTimeline = ask('/api/customers/:id/timeline', ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper'], {
  summary: 'G: the older part of a long timeline',
  body: timelineQuestion,
  answer: timeline,
  refusals: ['unknown-entry'],
})

export const seeLooks = ask('/api/customers/:id/looks', ['RegisterKeeper'], {
  summary: 'G: who looked at a customer',
  body: looksQuestion,
  answer: looks,
  refusals: ['unknown-entry'],
})

export type TimelineEvent = v.InferOutput<typeof timelineEvent>
export type Timeline = v.InferOutput<typeof timeline>
export type CustomerPage = v.InferOutput<typeof customerPage>
export type Looks = v.InferOutput<typeof looks>
export type CustomersFound = v.InferOutput<typeof customersFound>
