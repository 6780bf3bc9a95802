import type { Customer, FormalWarning, Precaution, Restriction } from './book.ts'
import { isClosed, isUndecided } from './book.ts'
import { addMonths } from './days.ts'
import { versionsOf } from './versions.ts'

export type Periods = {
  warnings: number
  escalations: number
  restrictions: number
  undone: number
  ledger: number
  mail: number
}

/** The id of each record that is due, with the day since which it is; the customer's own if nothing else is left. */
export type Due = Map<string, string>

/**
 * G: what retention must delete of a customer by a day, computed only from what was acknowledged. It is an independent
 * short version of `docs/decisions/retention.md`.
 */
export function dueOn(customer: Customer, periods: Periods, day: string): Due {
  const due: Due = new Map()
  if (customer.id === null || customer.holds.some(({ liftedOn }) => liftedOn === null)) return due
  const goes = (id: string, over: string | null, months: number) => {
    const from = over === null ? null : addMonths(over, months)
    if (from !== null && from <= day) due.set(id, from)
  }
  const { warnings, escalations, restrictions, formalWarnings, precautions, holds } = customer
  const isNeeded =
    escalations.some(isUndecided) ||
    restrictions.some((one) => !isClosed(one) || isOpen(one)) ||
    formalWarnings.some((one) => one.state === 'to-send' || isWaiting(one))
  for (const { id, undoneOn, lapsesOn } of warnings) {
    if (undoneOn !== null) goes(id, undoneOn, periods.undone)
    else if (!isNeeded) goes(id, lapsesOn, periods.warnings)
  }
  for (const { id, escalationId, withdrawnOn, lapsesOn } of isNeeded ? [] : formalWarnings) {
    goes(id, withdrawnOn ?? lapsesOn, periods.warnings)
    goes(escalationId, withdrawnOn ?? lapsesOn, periods.warnings)
  }
  for (const one of restrictions) {
    const versions = versionsOf(one, customer)
    if (!versions.every((each) => isClosed(each) && !isOpen(each))) continue
    const last = versions.map(({ liftedOn }) => liftedOn ?? '').toSorted()
    for (const id of [one.id, one.escalationId]) goes(id, last.at(-1) ?? null, periods.restrictions)
  }
  for (const { id, state, closedOn } of escalations)
    if (state !== 'approved' && state !== 'formal-warning') goes(id, closedOn, periods.escalations)
  for (const { id, liftedOn } of holds) goes(id, liftedOn, periods.undone)
  for (const one of precautions) if (!letterWaits(one)) goes(one.id, one.endedOn, periods.restrictions)

  const reasons = [...warnings, ...escalations, ...restrictions, ...formalWarnings, ...precautions]
  if (reasons.every(({ id }) => due.has(id))) {
    const last = [...due.values()].toSorted().at(-1)
    if (last !== undefined) due.set(customer.id, last)
    else goes(customer.id, customer.addedOn, periods.undone)
    // A lifted hold alone does not keep an entry.
    const entry = due.get(customer.id)
    for (const { id } of entry === undefined ? [] : holds) due.set(id, due.get(id) ?? entry ?? day)
  }
  return due
}

/** Whether a representation or a duty with a due date is open, or the letter that ends it has not gone. */
const isOpen = ({ letters, representations, duties }: Restriction): boolean =>
  letters.some(({ kind, done }) => kind === 'ends' && !done) ||
  representations.some(({ answered }) => !answered) ||
  duties.some(({ dealt, dueOn }) => !dealt && dueOn !== null)

const isWaiting = ({ objection, closingLetters }: FormalWarning): boolean =>
  (objection !== null && !objection.answered) || closingLetters.some(({ done }) => !done)

const letterWaits = ({ letter }: Precaution): boolean => letter !== null && !letter.done
