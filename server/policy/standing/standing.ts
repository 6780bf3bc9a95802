import { type Day, dayAt } from '../calendar.ts'
import { arrangedFor, type ForCouncillors } from '../decision/councillors.ts'
import { isOpen, isWithdrawable } from '../escalation/escalation.ts'
import { isStanding } from '../formal-warning/formal-warning.ts'
import { type Arrangement, arrangementsOf, mayReply } from '../restriction/arrangements.ts'
import {
  type Contact,
  type Deputy,
  hereFor,
  type Instruction,
  instructionFor,
  type StandIns,
  type Telephones,
  type Wording,
  withNotTold,
} from '../restriction/instruction.ts'
import { type PassedOn, type PassedOnBefore, passedOnBefore } from '../restriction/passed-on.ts'
import { isAwaitingForce, isInForce, type Restriction } from '../restriction/restriction.ts'
import { type Binding, bindingOn, type Reader, scopeOf } from '../restriction/scope.ts'
import type { Terms } from '../restriction/terms.ts'
import { type EscalationState, gravity, type RestrictionState, type Role } from '../vocabulary.ts'
import type { FormalWarningState } from '../vocabulary-outcomes.ts'
import type { NamedIn, ReplyState } from '../vocabulary-states.ts'
import { isLive } from '../warning/warning.ts'
import { isSameAccount, type Person } from '../who-may.ts'
import { type AlsoNamed, isCouncillor, namedIn, type Writer } from './compose.ts'

/** `services`: those that it binds; null: the whole council. `isTold` (P14): the customer has had its letter. */
type HeldRestriction = Restriction & {
  id: string
  state: RestrictionState
  contact: Contact
  deputy: Deputy | null
  councillors: ForCouncillors
  isTold: boolean
} & Pick<Terms, 'measures' | 'ways' | 'services'> & { mail: Pick<Terms['mail'], 'kind' | 'exceptions'> }

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
export type StandingQuestion = {
  person: Person & { name: string; roles: readonly Role[] }
  reader: Reader
  at: Date
  timeZone: string
  wording: Wording
  telephones?: Telephones
  services: readonly string[]
  tellsServices: boolean
  alsoNamed: AlsoNamed
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
  const binding = inForce.filter((one) => bindingOf(one, asked) !== 'not-bound')
  const restriction = strictest(binding)
  if (restriction) {
    const { id: restrictionId, inForceOn, until } = restriction
    const here = asked.standIns && hereFor(restriction, asked.standIns)
    const instruction = instructionFor(restriction, asked.wording, asked.telephones, here)
    const you = namedIn(restriction, writerOf(asked), asked.alsoNamed)
    const others = binding.filter((one) => one !== restriction && bindingOf(one, asked) === 'bound')
    const told = {
      scope: shownScope(restriction, asked),
      instruction: {
        ...instruction,
        arrangements: [
          ...instruction.arrangements,
          ...forCouncillor(restriction, asked).map(asked.wording.arrangement),
          ...others.flatMap((one) => arrangementsFor(one, asked)),
        ],
        you,
        ...(you && you !== 'officer' && asked.wording.lookedUp
          ? { say: withNotTold(asked.wording.lookedUp.yours, restriction, asked.wording) }
          : {}),
      },
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

const writerOf = ({ person, reader }: StandingQuestion): Writer => ({ ...person, addresses: reader.addresses })

/**
 * P8: the contact, the deputy and the people whom the customer may contact deal with it, whatever their service. P16: so
 * do councillors, who are in none.
 */
function bindingOf(restriction: HeldRestriction, asked: StandingQuestion): Binding {
  const { reader, services, alsoNamed } = asked
  const writer = writerOf(asked)
  const named = namedIn(restriction, writer, alsoNamed)
  const isNamed =
    named === 'contact' || named === 'deputy' || named === 'people' || isCouncillor(restriction, writer, alsoNamed)
  return bindingOn(restriction.services, { services: reader.services, isNamed }, services)
}

/** P16: a councillor reads what was arranged for them, as the letter says it; nobody else needs it. */
function forCouncillor(restriction: HeldRestriction, asked: StandingQuestion): Arrangement[] {
  const arranged = arrangedFor(restriction.councillors)
  return arranged !== null && isCouncillor(restriction, writerOf(asked), asked.alsoNamed)
    ? [{ kind: 'councillors', arranged }]
    : []
}

/** P8: of several that bind the reader, one that forbids a reply, and of these the newest. */
function strictest(restrictions: HeldRestriction[]): HeldRestriction | undefined {
  const forbidding = restrictions.filter((one) => !mayReply(one))
  return newest(forbidding.length > 0 ? forbidding : restrictions, ({ inForceOn }) => inForceOn ?? '')
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

function shownScope(restriction: HeldRestriction, asked: StandingQuestion): ShownScope {
  const scope = scopeOf(restriction.services, asked.services)
  if (scope === null) return { kind: 'whole-council' }
  return bindingOf(restriction, asked) === 'bound'
    ? { kind: 'services', services: [...scope] }
    : { kind: 'service-unknown' }
}

/** Of several customers of one name the gravest standing counts; if equal, the first. */
export const gravest = (standings: CustomerStanding[]): CustomerStanding =>
  standings.reduce((worst, one) => (gravity[one.kind] > gravity[worst.kind] ? one : worst), { kind: 'not-on-register' })
