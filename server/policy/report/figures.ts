import { type Day, daysBetween } from '../calendar.ts'
import { isAnswer, isUpheld } from '../representation/representation.ts'
import {
  type Behaviour,
  type DecidedState,
  decidedStates,
  type MeasureKind,
  type RepresentationOutcome,
  type ReviewOutcome,
} from '../vocabulary.ts'
import { monthsOf, type Period } from './period.ts'

/** How a restriction ended: by a decision, by its last day, or because another replaced it. */
export type Ending = 'lifted' | 'ran-out' | 'replaced'

export type Counted<Of> = Of & { count: number }

/** P15: the counts from the register; days are in the council's time zone. */
export type FigureFacts = {
  period: Period
  today: Day
  /** How many were in force at the end of the day before the period. */
  before: number
  /** Restrictions that came into force in the period, by that day. `varies`: it replaced another. */
  begun: Counted<{ on: Day; varies: boolean }>[]
  /** Those that ended in the period, by the first day they were no longer in force. */
  ended: Counted<{ on: Day; how: Ending }>[]
  /** Those in force today: the service that escalated, their measures and grounds. */
  now: Counted<{
    service: string | null
    measures: readonly MeasureKind[]
    grounds: readonly Behaviour[]
    overdue: boolean
  }>[]
  /** For each month of the period, in order; without what was undone or withdrawn. */
  warnings: number[]
  /** P10: those whose letter was sent. */
  formalWarnings: number[]
  escalations: number[]
  /** P10: decisions on escalations in the period; a question is not one. `days`: from escalation to decision. */
  decisions: Counted<{ outcome: DecidedState; days: number }>[]
  /** P14: confirming letters sent in the period. `days`: from the decision. */
  letters: Counted<{ days: number }>[]
  /** P15: reviews in the period. */
  reviews: Counted<{ outcome: ReviewOutcome; late: boolean }>[]
  /** P14: received in the period, answered or closed in it, and waiting today. */
  representations: { received: number; answered: Counted<{ outcome: RepresentationOutcome }>[]; waiting: number }
}

/** What happened in a period; it can no longer be counted once it is deleted. */
export type FlowFacts = Pick<
  FigureFacts,
  'warnings' | 'formalWarnings' | 'escalations' | 'decisions' | 'reviews' | 'representations'
>

const sum = <T extends { count: number }>(some: readonly T[], which: (one: T) => boolean = () => true): number =>
  some.reduce((total, one) => (which(one) ? total + one.count : total), 0)

const within =
  ({ from, to }: Period) =>
  ({ on }: { on: Day }) =>
    from <= on && on <= to

/** How many are in force at the end of a day of the period. A variation and what it varies count as one. */
export const inForceAtEndOf = (
  day: Day,
  { before, begun, ended }: Pick<FigureFacts, 'before' | 'begun' | 'ended'>,
): number => before + sum(begun, ({ on }) => on <= day) - sum(ended, ({ on }) => on <= day)

/** The median of the counted days (the mean of the middle two); null if there are none. */
export function medianDays(counted: Counted<{ days: number }>[]): number | null {
  const all = sum(counted)
  if (all === 0) return null
  const inOrder = counted.toSorted((one, other) => one.days - other.days)
  return (daysAt(inOrder, Math.floor((all - 1) / 2)) + daysAt(inOrder, Math.floor(all / 2))) / 2
}

function daysAt(inOrder: Counted<{ days: number }>[], position: number): number {
  let passed = 0
  for (const { days, count } of inOrder) {
    passed += count
    if (passed > position) return days
  }
  return 0
}

/** What came into force and ended in a period; a variation continues what it varies. */
export const startsAndEndsIn = (period: Period, { begun, ended }: Pick<FigureFacts, 'begun' | 'ended'>) => {
  const [began, stopped] = [begun.filter(within(period)), ended.filter(within(period))]
  return {
    begun: sum(began, ({ varies }) => !varies),
    varied: sum(began, ({ varies }) => varies),
    lifted: sum(stopped, ({ how }) => how === 'lifted'),
    ranOut: sum(stopped, ({ how }) => how === 'ran-out'),
  }
}

/** How many of those in force match each category; a restriction with several categories counts in each. */
const having = (now: FigureFacts['now'], which: (one: FigureFacts['now'][number]) => boolean) => sum(now, which)

/** P15: all the figures of the page; `FigureFacts` says what each counts. */
export function figuresOf(facts: FigureFacts, known: KnownCategories) {
  const { period, now, decisions, letters, reviews, representations } = facts
  const services = [...new Set([...known.services, ...now.flatMap(({ service }) => service ?? [])])]
  return {
    live: monthsOf(period).map(({ to }) => ({ on: to, count: inForceAtEndOf(to, facts) })),
    months: monthsOf(period).map((month, position) => ({
      from: month.from,
      to: month.to,
      warnings: facts.warnings[position] ?? 0,
      formalWarnings: facts.formalWarnings[position] ?? 0,
      escalations: facts.escalations[position] ?? 0,
      ...startsAndEndsIn(month, facts),
    })),
    now: {
      live: sum(now),
      byMeasure: known.measures.map((measure) => ({
        measure,
        count: having(now, ({ measures }) => measures.includes(measure)),
      })),
      byService: [
        ...services.map((service) => ({ service, count: having(now, (one) => one.service === service) })),
        { service: null, count: having(now, ({ service }) => service === null) },
      ],
      byGround: [
        ...known.behaviours.map((ground) => ({
          ground,
          count: having(now, ({ grounds }) => grounds.includes(ground)),
        })),
        { ground: null, count: having(now, ({ grounds }) => grounds.length === 0) },
      ],
      reviewOverdue: having(now, ({ overdue }) => overdue),
    },
    decisions: decidedStates.map((outcome) => ({
      outcome,
      count: sum(decisions, (one) => one.outcome === outcome),
    })),
    toDecision: { median: medianDays(decisions), of: sum(decisions) },
    toLetter: { median: medianDays(letters), of: sum(letters) },
    reviews: { onTime: sum(reviews, ({ late }) => !late), late: sum(reviews, ({ late }) => late) },
    representations: {
      received: representations.received,
      answered: sum(representations.answered, isAnswer),
      upheld: sum(representations.answered, isUpheld),
      waiting: representations.waiting,
    },
  }
}

/** The categories that get a count even if it is 0. */
export type KnownCategories = {
  services: readonly string[]
  measures: readonly MeasureKind[]
  behaviours: readonly Behaviour[]
}

/** From one day to another, never negative, because a clock may have been corrected in between. */
export const daysTaken = (from: Day, to: Day): number => Math.max(0, daysBetween(from, to))
