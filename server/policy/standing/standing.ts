import { type Day, dayAt } from '../calendar.ts'
import { isOpen } from '../escalation/escalation.ts'
import {
  type Contact,
  type Deputy,
  type Instruction,
  instructionFor,
  type Telephones,
  type Wording,
} from '../restriction/instruction.ts'
import type { Measure } from '../restriction/measures.ts'
import { isAwaitingForce, isInForce, type Restriction } from '../restriction/restriction.ts'
import { type EscalationState, gravity, type RestrictionState } from '../vocabulary.ts'
import { isLive } from '../warning/warning.ts'
import { isSamePerson, type Person } from '../who-may.ts'

/** Everything about a customer that a standing may depend on; `at` in ISO 8601 UTC. */
export type CustomerFacts = {
  customerId: string
  restrictions: (Restriction & {
    id: string
    state: RestrictionState
    measures: Measure[]
    contact: Contact
    deputy: Deputy | null
  })[]
  /** Only undecided ones; also those on which the officer waits for legal advice. */
  pendingEscalations: { id: string; state: EscalationState; at: string; service: string | null; by: Person }[]
  warnings: { id: string; at: string; service: string | null; lapsesOn: Day; undone: boolean }[]
}

export type CustomerStanding =
  | { kind: 'not-on-register' }
  | { kind: 'warned'; customerId: string; warningId: string; warnedAt: string; service: string | null; lapsesOn: Day }
  | {
      kind: 'decision-pending'
      customerId: string
      escalationId: string
      escalatedAt: string
      service: string | null
      mine: boolean
    }
  | { kind: 'agreed'; customerId: string }
  | {
      kind: 'restricted'
      customerId: string
      restrictionId: string
      since: Day
      until: Day | null
      instruction: Instruction
    }

/** Who asks, when, and the council's time zone, wording and telephone numbers. */
export type Asked = { person: Person; at: Date; timeZone: string; wording: Wording; telephones?: Telephones }

const newest = <T>(records: T[], when: (record: T) => string): T | undefined =>
  records.reduce<T | undefined>((best, one) => (best && when(best) >= when(one) ? best : one), undefined)

/**
 * What staff see of a customer: a restriction in force, then one decided, then a pending decision, then a warning.
 * P14: staff answer as usual until the restriction is in force. Lapsed warnings are not shown.
 */
export function standingOf(facts: CustomerFacts, asked: Asked): CustomerStanding {
  const { customerId } = facts
  const today = dayAt(asked.at, asked.timeZone)

  const inForce = facts.restrictions.filter((restriction) => isInForce(restriction, today))
  const restriction = newest(inForce, ({ inForceOn }) => inForceOn ?? '')
  if (restriction) {
    const { id: restrictionId, inForceOn, until } = restriction
    const instruction = instructionFor(restriction, asked.wording, asked.telephones)
    return { kind: 'restricted', customerId, restrictionId, since: inForceOn ?? today, until, instruction }
  }

  if (facts.restrictions.some((one) => isAwaitingForce(one, today))) return { kind: 'agreed', customerId }

  const mine = newest(
    facts.pendingEscalations.filter(({ by, state }) => isOpen(state) && isSamePerson(by, asked.person)),
    ({ at }) => at,
  )
  // The person's own first: that is the one they can still change.
  const pending = mine ?? newest(facts.pendingEscalations, ({ at }) => at)
  if (pending) {
    const { id: escalationId, at: escalatedAt, service } = pending
    return { kind: 'decision-pending', customerId, escalationId, escalatedAt, service, mine: pending === mine }
  }

  const live = facts.warnings.filter((warning) => isLive(warning, today))
  const warning = newest(live, ({ at }) => at)
  if (warning) {
    const { id: warningId, at: warnedAt, service, lapsesOn } = warning
    return { kind: 'warned', customerId, warningId, warnedAt, service, lapsesOn }
  }
  return { kind: 'not-on-register' }
}

/** A household may share a number: of several customers the gravest standing counts; if equal, the first. */
export const gravest = (standings: CustomerStanding[]): CustomerStanding =>
  standings.reduce((worst, one) => (gravity[one.kind] > gravity[worst.kind] ? one : worst), { kind: 'not-on-register' })
