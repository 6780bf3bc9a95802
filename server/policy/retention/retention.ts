import { type Day, monthsLater } from '../calendar.ts'
import { undecidedStates } from '../escalation/escalation.ts'
import { type VersionDays, versionsOf } from '../judging/versions.ts'
import { hasEnded } from '../restriction/restriction.ts'
import type { EscalationState, ProposalState } from '../vocabulary.ts'
import type { FormalWarningState } from '../vocabulary-outcomes.ts'
import type { RetentionRule } from '../vocabulary-retention.ts'

/** In months: how long each kind of record is kept once it is over. The council sets them. */
export type RetentionPeriods = {
  /** After a polite or a formal warning has lapsed (P9, P10). */
  warnings: number
  /**
   * After an escalation was declined, withdrawn, referred, or answered with no action; and after the answer to a request
   * about the record.
   */
  escalations: number
  /** After a restriction ended: it is deleted with all linked records. */
  restrictions: number
  /** After something was undone, taken back, refused or removed, and after the answer that a record is erased. */
  undone: number
  /** After the access-ledger entry. */
  ledger: number
  /** After mail was sent or given up. */
  mail: number
}

/** A customer's records, as far as retention needs them. Days are in the council's time zone. */
export type CustomerRecords = {
  id: string
  addedOn: Day
  /** A hold keeps all of it from deletion (hold.ts), or a request about the record waits for its answer. */
  isHeld: boolean
  warnings: { id: string; lapsesOn: Day; undoneOn: Day | null }[]
  /** `lapsesOn`: null until its letter was sent. `waits`: it has an objection to answer, or a letter to send. */
  formalWarnings: {
    id: string
    state: FormalWarningState
    lapsesOn: Day | null
    withdrawnOn: Day | null
    escalationId: string | null
    waits: boolean
  }[]
  /** `closedOn`: when it was decided or withdrawn. */
  escalations: { id: string; state: EscalationState; closedOn: Day | null }[]
  /**
   * `waits`: a letter is to be sent, or a mail arrangement to be removed; or a representation, a report, a legal
   * question or a duty has no answer yet.
   */
  restrictions: (VersionDays & { escalationId: string | null; waits: boolean })[]
  passedOn: { id: string; undoneOn: Day | null }[]
  proposals: { id: string; state: ProposalState; closedOn: Day | null }[]
  contactPoints: { id: string; removedOn: Day | null }[]
  holds: { id: string; liftedOn: Day | null }[]
  /** `waits`: it has a letter to send. */
  precautions: { id: string; endedOn: Day | null; waits: boolean }[]
  /**
   * Those that were answered. `erased`: the customer was told that all of the record is erased. `hasStatement`: their own
   * statement stays with the record.
   */
  rightsRequests: { id: string; answeredOn: Day; erased: boolean; hasStatement: boolean }[]
}

export type DueRecordKind =
  | 'warning'
  | 'formal-warning'
  | 'escalation'
  | 'restriction'
  | 'passed-on'
  | 'proposal'
  | 'contact-point'
  | 'hold'
  | 'precaution'
  | 'rights-request'
  | 'customer'

/** A record to delete, the rule, and the day it became due. */
export type DueRecord = { kind: DueRecordKind; id: string; rule: RetentionRule; due: Day }

/**
 * G: which of a customer's records to delete on a day, linked records first. What is still needed stays: warnings,
 * while a restriction is in force, an escalation is open, or something waits for an answer or a letter. A restriction
 * is deleted together with all its versions and with their escalations; a formal warning, with its escalation. An
 * answered request stays for its own period, because it shows what the council answered; with a statement, as long as
 * any other record. A customer with nothing left is deleted too. Under a hold, nothing is deleted.
 */
export const recordsToDelete = (held: CustomerRecords, periods: RetentionPeriods, today: Day): DueRecord[] =>
  held.isHeld ? [] : dueRecords(held, periods, today)

/** What a hold keeps from deletion on a day: what would be deleted without it. */
export const recordsHeldBack = (held: CustomerRecords, periods: RetentionPeriods, today: Day): DueRecord[] =>
  held.isHeld ? dueRecords(held, periods, today) : []

/** What stays on a day only because something waits for a decision, an answer, a letter or ICT. */
export function recordsWaiting(held: CustomerRecords, periods: RetentionPeriods, today: Day): DueRecord[] {
  if (held.isHeld) return []
  const due = new Set(dueRecords(held, periods, today).map(({ id }) => id))
  const without = dueRecords(withNothingWaiting(held), periods, today)
  return without.filter(({ kind, id }) => kind !== 'customer' && !due.has(id))
}

const withNothingWaiting = (held: CustomerRecords): CustomerRecords => ({
  ...held,
  escalations: held.escalations.filter(({ state }) => !undecidedStates.includes(state)),
  formalWarnings: held.formalWarnings
    .filter(({ state }) => state !== 'to-send')
    .map((one) => ({ ...one, waits: false })),
  restrictions: held.restrictions.map((one) => ({ ...one, waits: false })),
  precautions: held.precautions.map((one) => ({ ...one, waits: false })),
})

function dueRecords(held: CustomerRecords, periods: RetentionPeriods, today: Day): DueRecord[] {
  const due = (over: Day | null, months: number): Day | null => {
    const day = over && monthsLater(over, months)
    return day && day <= today ? day : null
  }
  const going = (kind: DueRecordKind, rule: RetentionRule, id: string, day: Day | null): DueRecord[] =>
    day ? [{ kind, id, rule, due: day }] : []

  const lines = linesOf(held.restrictions)
  const needed =
    held.escalations.some(({ state }) => undecidedStates.includes(state)) ||
    held.formalWarnings.some(({ state, waits }) => state === 'to-send' || waits) ||
    lines.some((line) => isLive(line) || line.some(waiting))
  const goesWithWarning = new Set(held.formalWarnings.flatMap(({ escalationId }) => escalationId ?? []))
  const gone = [
    ...held.warnings.flatMap(({ id, lapsesOn, undoneOn }) => {
      if (undoneOn) return going('warning', 'undone', id, due(undoneOn, periods.undone))
      return needed ? [] : going('warning', 'lapsed-warning', id, due(lapsesOn, periods.warnings))
    }),
    ...held.formalWarnings.flatMap(({ id, lapsesOn, withdrawnOn, escalationId }) => {
      const day = needed ? null : due(withdrawnOn ?? lapsesOn, periods.warnings)
      return [
        ...going('formal-warning', 'lapsed-warning', id, day),
        ...(escalationId ? going('escalation', 'closed-escalation', escalationId, day) : []),
      ]
    }),
    ...held.passedOn.flatMap(({ id, undoneOn }) => going('passed-on', 'undone', id, due(undoneOn, periods.undone))),
    ...lines.flatMap((line) => {
      const day = isLive(line) || line.some(waiting) ? null : due(endOf(line), periods.restrictions)
      const escalations = line.flatMap(({ escalationId }) => escalationId ?? [])
      return [
        ...line.toReversed().flatMap(({ id }) => going('restriction', 'ended-restriction', id, day)),
        ...[...new Set(escalations)].flatMap((id) => going('escalation', 'ended-restriction', id, day)),
      ]
    }),
    ...held.escalations.flatMap(({ id, state, closedOn }) =>
      state === 'approved' || undecidedStates.includes(state) || goesWithWarning.has(id)
        ? []
        : going('escalation', 'closed-escalation', id, due(closedOn, periods.escalations)),
    ),
    ...held.proposals.flatMap(({ id, state, closedOn }) =>
      state === 'withdrawn' || state === 'refused'
        ? going('proposal', 'undone', id, due(closedOn, periods.undone))
        : [],
    ),
    ...held.contactPoints.flatMap(({ id, removedOn }) =>
      going('contact-point', 'undone', id, due(removedOn, periods.undone)),
    ),
    ...held.holds.flatMap(({ id, liftedOn }) => going('hold', 'undone', id, due(liftedOn, periods.undone))),
    ...held.precautions.flatMap(({ id, endedOn, waits }) =>
      waits ? [] : going('precaution', 'ended-precaution', id, due(endedOn, periods.restrictions)),
    ),
  ]
  const staysForOthers = isAnythingLeft(held, gone)
  const requests = held.rightsRequests.flatMap(({ id, answeredOn, erased, hasStatement }) => {
    if (hasStatement && staysForOthers) return []
    return erased
      ? going('rights-request', 'undone', id, due(answeredOn, periods.undone))
      : going('rights-request', 'answered-request', id, due(answeredOn, periods.escalations))
  })
  const all = [...gone, ...requests]
  const stays = staysForOthers || requests.length < held.rightsRequests.length
  return stays ? all : [...all, ...going('customer', 'nothing-left', held.id, lastDay())]

  /** The last due day of the deleted records decides; if the customer never had any, the day the entry was added. */
  function lastDay(): Day | null {
    return (
      all
        .map((one) => one.due)
        .toSorted()
        .at(-1) ?? due(held.addedOn, periods.undone)
    )
  }
}

/** G: ledger entries made and mail sent before this day are deleted. */
export const deletedBefore = (today: Day, months: number): Day => monthsLater(today, -months)

type Restriction = CustomerRecords['restrictions'][number]

const isLive = (line: Restriction[]) => line.some(({ state }) => !hasEnded(state))
const waiting = ({ waits }: Restriction) => waits

/** The first day on which none of it was in force; null if none was ever lifted. */
const endOf = (line: Restriction[]): Day | null =>
  line
    .flatMap(({ liftedOn }) => liftedOn ?? [])
    .toSorted()
    .at(-1) ?? null

/** Every restriction in exactly one line: all its versions, in the order given, which is oldest first. */
function linesOf(restrictions: readonly Restriction[]): Restriction[][] {
  const lines: Restriction[][] = []
  for (const { id } of restrictions) {
    if (lines.some((line) => line.some((one) => one.id === id))) continue
    const versions = new Set(versionsOf(id, restrictions))
    lines.push(restrictions.filter((one) => versions.has(one)))
  }
  return lines
}

/** Whether anything but a request gives the customer a reason to stay. Refused proposals, and addresses alone, do not. */
function isAnythingLeft(
  { warnings, formalWarnings, escalations, restrictions, precautions, proposals }: CustomerRecords,
  gone: DueRecord[],
): boolean {
  const goes = new Set(gone.map(({ id }) => id))
  const proposed = proposals.filter(({ state }) => state === 'proposed')
  const all = [...warnings, ...formalWarnings, ...escalations, ...restrictions, ...precautions, ...proposed]
  return all.some(({ id }) => !goes.has(id))
}
