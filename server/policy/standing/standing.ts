import { type Day, dayAt } from '../calendar.ts'
import { isOpen, isWithdrawable } from '../escalation/escalation.ts'
import { isStanding } from '../formal-warning/formal-warning.ts'
import { type Arrangement, arrangementsOf } from '../restriction/arrangements.ts'
import {
  hereFor,
  type Instruction,
  instructionFor,
  type StandIns,
  type Telephones,
  type Wording,
  withNotTold,
} from '../restriction/instruction.ts'
import { type PassedOn, type PassedOnBefore, passedOnBefore } from '../restriction/passed-on.ts'
import { isAwaitingForce, isInForce } from '../restriction/restriction.ts'
import { scopeOf } from '../restriction/scope.ts'
import { type EscalationState, gravity } from '../vocabulary.ts'
import type { FormalWarningState } from '../vocabulary-outcomes.ts'
import type { NamedIn, ReplyState } from '../vocabulary-states.ts'
import { isLive } from '../warning/warning.ts'
import { isSameAccount, type Person } from '../who-may.ts'
import {
  type Asker,
  bindingOf,
  dealsWith,
  type Followed,
  followedBy,
  forCouncillor,
  type HeldRestriction,
} from './followed.ts'

type PassedOnRecord = PassedOn & { at: string; by: Person & { name: string } }

/** Everything about a customer that a standing may depend on; `at` in ISO 8601 UTC. */
export type CustomerFacts = {
  customerId: string
  restrictions: HeldRestriction[]
  /** Only undecided ones; also those on which the officer waits for legal advice. */
  pendingEscalations: {
    id: string
    state: EscalationState
    at: string
    service: string | null
    by: Person
    isActedOn: boolean
  }[]
  warnings: {
    id: string
    at: string
    service: string | null
    lapsesOn: Day
    undone: boolean
    reply: ReplyState | null
  }[]
  /** Only those that were given: `on` is the day on the letter. */
  formalWarnings: { id: string; on: Day; service: string | null; lapsesOn: Day | null; state: FormalWarningState }[]
  /** What was done about the message that is asked about, oldest first. */
  passedOn: PassedOnRecord[]
}

/**
 * P8: whom the restriction binds, as the reader is told: the whole council; these services, including theirs; or
 * possibly theirs, because their service is unknown.
 */
export type ShownScope =
  | { kind: 'whole-council' }
  | { kind: 'services'; services: string[] }
  | { kind: 'service-unknown' }

export type CustomerStanding =
  | { kind: 'not-on-register' }
  /** P8: restricted for other services only. `services`: which, if the council's settings say that staff are told. */
  | { kind: 'other-service'; customerId: string; services: string[] | null }
  | { kind: 'warned'; customerId: string; warningId: string; warnedAt: string; service: string | null; lapsesOn: Day }
  /** P10: the customer was told by letter that contact may be limited if the behaviour goes on. */
  | {
      kind: 'formally-warned'
      customerId: string
      formalWarningId: string
      warnedOn: Day
      service: string | null
      lapsesOn: Day
    }
  | {
      kind: 'decision-pending'
      customerId: string
      escalationId: string
      escalatedAt: string
      service: string | null
      mine: boolean
      /** P10: it is the person's own, and no officer has acted on it. */
      mayWithdraw: boolean
      /** P9: false while a formal warning counts: a polite one would be a step back. */
      mayWarn: boolean
    }
  | { kind: 'agreed'; customerId: string; mayWarn: boolean }
  | {
      kind: 'restricted'
      customerId: string
      restrictionId: string
      since: Day
      until: Day | null
      scope: ShownScope
      /** `you`: the role in which the person who asks may write, although others may not. */
      instruction: Instruction & { you: NamedIn | null }
      passedOn: PassedOnBefore | null
    }

/**
 * Who asks, when, and the council's time zone, wording, telephone numbers and services. `tellsServices`: whether staff
 * whom a restriction does not bind are told which services it binds.
 */
export type StandingQuestion = Asker & {
  at: Date
  timeZone: string
  wording: Wording
  telephones?: Telephones
  tellsServices: boolean
  /** P14: who deals with it while a contact is away or has left; left out, everybody is here. */
  standIns?: StandIns
}

const newest = <T>(records: T[], when: (record: T) => string): T | undefined =>
  records.reduce<T | undefined>((best, one) => (best && when(best) >= when(one) ? best : one), undefined)

/**
 * What staff see of a customer: a restriction in force, then one decided, then a pending decision, then a formal
 * warning, then a polite one. P14: staff answer as usual until the restriction is in force. Lapsed warnings are not
 * shown. P8: a restriction for other services counts only where there is nothing else to say.
 */
export function standingOf(facts: CustomerFacts, asked: StandingQuestion): CustomerStanding {
  const { customerId } = facts
  const today = dayAt(asked.at, asked.timeZone)

  const inForce = facts.restrictions.filter((restriction) => isInForce(restriction, today))
  const [first, ...others] = followedBy(inForce, asked)
  if (first) {
    const { id: restrictionId, inForceOn, until } = first.restriction
    const told = {
      scope: shownScope(first, asked),
      instruction: instructionOf(first, others, asked),
      passedOn: passedOnBefore(facts.passedOn, asked.person),
    }
    return { kind: 'restricted', customerId, restrictionId, since: inForceOn ?? today, until, ...told }
  }

  const formal = newest(
    facts.formalWarnings.filter((one) => isStanding(one, today)),
    ({ on }) => on,
  )
  const mayWarn = formal === undefined

  const agreed = facts.restrictions.filter((one) => isAwaitingForce(one, today))
  if (agreed.some((one) => bindingOf(one, asked) !== 'not-bound')) return { kind: 'agreed', customerId, mayWarn }

  const mine = newest(
    facts.pendingEscalations.filter(({ by, state }) => isOpen(state) && isSameAccount(by, asked.person)),
    ({ at }) => at,
  )
  // The person's own first: that is the one they can still change.
  const pending = mine ?? newest(facts.pendingEscalations, ({ at }) => at)
  if (pending) {
    const { id: escalationId, at: escalatedAt, service } = pending
    const mayWithdraw = mine !== undefined && isWithdrawable(mine)
    const own = { mine: mine !== undefined, mayWithdraw }
    return { kind: 'decision-pending', customerId, escalationId, escalatedAt, service, ...own, mayWarn }
  }

  if (formal?.lapsesOn) {
    const { id: formalWarningId, on: warnedOn, service, lapsesOn } = formal
    return { kind: 'formally-warned', customerId, formalWarningId, warnedOn, service, lapsesOn }
  }

  const live = facts.warnings.filter((warning) => isLive(warning, today))
  const warning = newest(live, ({ at }) => at)
  if (warning) {
    const { id: warningId, at: warnedAt, service, lapsesOn } = warning
    return { kind: 'warned', customerId, warningId, warnedAt, service, lapsesOn }
  }
  if (inForce.length === 0) return { kind: 'not-on-register' }
  const elsewhere = [...new Set(inForce.flatMap(({ services }) => services ?? []))]
  return { kind: 'other-service', customerId, services: asked.tellsServices ? elsewhere : null }
}

/** P14: whether they help a caller. The office for representations records what they say, and sends the rest on. */
const isTheirs = (you: NamedIn | null): boolean => dealsWith(you) || you === 'councillor'

/**
 * What the first restriction tells the person who asks, and what the others arrange: those that surely bind them. Whoever
 * deals with the customer under the first one reads every other, so that they do not answer for another service unaware.
 */
function instructionOf(
  first: Followed,
  others: Followed[],
  asked: StandingQuestion,
): Instruction & { you: NamedIn | null } {
  const { restriction, you } = first
  const { wording, telephones, standIns } = asked
  const instruction = instructionFor(restriction, wording, telephones, standIns && hereFor(restriction, standIns))
  const { lookedUp } = wording
  const beside = others.filter(({ binding }) => binding === 'bound' || dealsWith(you))
  return {
    ...instruction,
    arrangements: [
      ...instruction.arrangements,
      ...forCouncillor(restriction, asked).map(wording.arrangement),
      ...beside.flatMap((one) => arrangementsFor(one.restriction, asked)),
    ],
    you,
    ...(isTheirs(you) && lookedUp ? { say: withNotTold(lookedUp.yours, restriction, wording) } : {}),
  }
}

/** P8: somebody in several services follows the restriction of each. */
const arrangementsFor = (restriction: HeldRestriction, asked: StandingQuestion): string[] => {
  const services = restriction.services?.length ? restriction.services : null
  const all: Arrangement[] = [
    ...arrangementsOf(restriction, restriction.contact.name),
    ...forCouncillor(restriction, asked),
    ...(restriction.isTold ? [] : [{ kind: 'not-told' as const }]),
  ]
  return all.map((says) => asked.wording.arrangement({ kind: 'for-services', services, says }))
}

function shownScope({ restriction, binding }: Followed, { services }: StandingQuestion): ShownScope {
  const scope = scopeOf(restriction.services, services)
  if (scope === null) return { kind: 'whole-council' }
  return binding === 'bound' ? { kind: 'services', services: [...scope] } : { kind: 'service-unknown' }
}

/** Of several customers of one name the gravest standing counts; if equal, the first. */
export const gravest = (standings: CustomerStanding[]): CustomerStanding =>
  standings.reduce((worst, one) => (gravity[one.kind] > gravity[worst.kind] ? one : worst), { kind: 'not-on-register' })
