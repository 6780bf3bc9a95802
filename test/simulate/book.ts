import { addMonths, daysFrom } from './days.ts'

/** The book: what was acknowledged to people. A run is judged by it, and not by the program's own rules. */
export type Warning = { id: string; by: Staff; at: Date; counts: boolean; lapsesOn: string; undoneOn: string | null }
export type Escalation = {
  id: string
  by: Staff
  service: string
  state: EscalationState
  closedOn: string | null
  /** Withdrawn under a hold: its evidence stays until retention deletes it. */
  staysInFull?: boolean
}
type EscalationState = 'pending' | 'withdrawn' | 'approved' | 'declined' | 'no-action' | 'formal-warning'
export type Restriction = {
  id: string
  escalationId: string
  decidedBy: Officer
  /** Who decided at a review, or in an answer, that it stays. */
  keptBy: Officer[]
  decidedOn: string
  state: 'agreed' | 'in-force' | 'lifted' | 'replaced'
  /** The version that it varies. */
  replacesId: string | null
  /** Whether its own letter gives the answer to a representation. */
  answers: boolean
  /** Null: all services. */
  services: string[] | null
  reviewOn: string
  until: string | null
  inForceOn: string | null
  liftedOn: string | null
  reviewDue: string | null
  letters: Letter[]
  representations: Representation[]
  /** Duties in messages that were passed on to its contact. */
  duties: Duty[]
}
/**
 * A letter that `confirms` brings it into force. Once the restriction is over, only one that `ends` it is needed.
 * `isSent`: it went, so that the customer knows; otherwise an officer may have decided that they are not told.
 */
export type Letter = {
  id: string
  kind: 'confirms' | 'answers' | 'stays' | 'ends'
  decidedOn: string
  done: boolean
  isSent?: boolean
}

/** P14: whether the customer had the letter of the restriction, so that staff may remind them of it. */
export const isTold = ({ letters }: Pick<Restriction, 'letters'>): boolean =>
  letters.some(({ kind, isSent }) => kind === 'confirms' && isSent === true)

export type Representation = {
  id: string
  acknowledgeBy: string
  answerBy: string
  acknowledged: boolean
  answered: boolean
}
export type Duty = { id: string; passedOnId: string; dueOn: string | null; dealt: boolean }
export type FormalWarning = {
  id: string
  escalationId: string
  decidedBy: Officer
  decidedOn: string
  state: 'to-send' | 'given' | 'withdrawn'
  sentOn: string | null
  lapsesOn: string | null
  withdrawnOn: string | null
  /** Who answered an objection. */
  answeredBy: Officer[]
  objection: { id: string; answerBy: string; answered: boolean } | null
  closingLetters: { id: string; decidedOn: string; done: boolean }[]
}
export type Hold = { id: string; liftedOn: string | null }
export type Precaution = {
  id: string
  recordedOn: string
  endedOn: string | null
  letter: Letter | null
  told: boolean
}

export type Staff = 'amira' | 'dan' | 'sam' | 'kit'
export type Officer = 'frances' | 'tom'

export type Customer = {
  name: string
  address: string
  number: string
  /** Null: not on the register. */
  id: string | null
  addedOn: string
  warnings: Warning[]
  escalations: Escalation[]
  restrictions: Restriction[]
  formalWarnings: FormalWarning[]
  holds: Hold[]
  precautions: Precaution[]
}

export const newCustomer = (n: number): Customer => ({
  name: `Customer ${String.fromCharCode(65 + n)}`,
  address: `customer.${String.fromCharCode(97 + n)}@example.org`,
  number: `07700 900${100 + n}`,
  ...{ id: null, addedOn: '', warnings: [], escalations: [], restrictions: [] },
  ...{ formalWarnings: [], holds: [], precautions: [], rightsRequests: [] },
})

/** In force on a day: then every server must show it, and on other days none may. */
export const isBinding = ({ state, inForceOn, until, liftedOn }: Restriction, day: string): boolean =>
  state !== 'agreed' &&
  inForceOn !== null &&
  inForceOn <= day &&
  (until === null || day <= until) &&
  (liftedOn === null || day < liftedOn)

/** Ended or replaced, as the register has recorded it. */
export const isClosed = ({ state }: Restriction): boolean => state === 'lifted' || state === 'replaced'

export const hasRunOut = ({ until }: Restriction, day: string): boolean => until !== null && until < day

export const isOver = (one: Restriction, day: string): boolean => isClosed(one) || hasRunOut(one, day)

/** P14: the answer that its own letter gives has not gone. */
export const owesAnswer = ({ answers, letters }: Restriction): boolean =>
  answers && letters.some(({ kind, done }) => kind === 'confirms' && !done)

/** P14: the customer has not been told yet that it stays, as the answer to a representation. */
export const owesStay = ({ letters }: Restriction): boolean =>
  letters.some(({ kind, done }) => kind === 'answers' && !done)

export const isOpenRepresentation = ({ answered }: Representation): boolean => !answered

export const isUndecided = ({ state }: Escalation): boolean => state === 'pending'

export const countsOn = (one: Warning, day: string): boolean =>
  one.counts && one.undoneOn === null && day < one.lapsesOn

export const standsOn = ({ state, lapsesOn }: FormalWarning, day: string): boolean =>
  state === 'given' && lapsesOn !== null && day < lapsesOn

/** The kind of standing that the policy wants staff of a service to see. */
export function rightStanding(customer: Customer, service: string, day: string): string {
  const inForce = customer.restrictions.filter((one) => isBinding(one, day))
  const concerns = ({ services }: Restriction) => services === null || services.includes(service)
  if (inForce.some(concerns)) return 'restricted'
  const waits = (one: Restriction) => one.liftedOn === null && (one.until === null || day <= one.until)
  const isAgreed = ({ state, inForceOn }: Restriction) => state === 'agreed' || (inForceOn !== null && day < inForceOn)
  if (customer.restrictions.some((one) => concerns(one) && isAgreed(one) && waits(one))) return 'agreed'
  if (customer.escalations.some(isUndecided)) return 'decision-pending'
  if (customer.formalWarnings.some((one) => standsOn(one, day))) return 'formally-warned'
  if (customer.warnings.some((one) => countsOn(one, day))) return 'warned'
  return inForce.length > 0 ? 'other-service' : 'not-on-register'
}

/** The first day of the stage that `today` is in: since then the reviewer must have been told of the review. */
export function reviewToldSince(reviewDue: string, today: string, noticeDays: number): string | null {
  const late = daysFrom(reviewDue, today)
  if (late < -noticeDays) return null
  const began = late < 0 ? -noticeDays : late === 0 ? 0 : late - ((late - 1) % 7)
  return new Date(Date.parse(reviewDue) + began * 86_400_000).toISOString().slice(0, 10)
}

/** P15: the next review; never after the last day. */
export const nextReview = (reviewedOn: string, months: number, until: string | null): string => {
  const due = addMonths(reviewedOn, months)
  return until !== null && until < due ? until : due
}

/** G: once everything that was recorded about a customer is undone, their entry goes too. */
export function forgetWithNothingLeft(customer: Customer): void {
  const { warnings, escalations, restrictions, formalWarnings, holds, precautions } = customer
  const isLeft =
    restrictions.length + formalWarnings.length + precautions.length > 0 ||
    warnings.some(({ undoneOn }) => undoneOn === null) ||
    escalations.some(({ state, staysInFull }) => state !== 'withdrawn' || staysInFull) ||
    holds.some(({ liftedOn }) => liftedOn === null)
  if (!isLeft) Object.assign(customer, { id: null, warnings: [], escalations: [], holds: [] })
}
