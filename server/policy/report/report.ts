import { type Day, daysLater } from '../calendar.ts'
import {
  type Behaviour,
  behaviours,
  type DecidedState,
  decidedStates,
  type MeasureKind,
  measureKinds,
  type RepresentationOutcome,
  type ReviewOutcome,
  representationAnswers,
  reviewOutcomes,
} from '../vocabulary.ts'
import type { Period } from './period.ts'

/**
 * P15: a count as it leaves the server: null, "fewer than 5", for 0 to 4, and otherwise rounded down to 5, 10, 15 and so
 * on. Nought is one of the small ones: beside a nought, the other small counts of a table could be worked out. Totals
 * and parts alike are rounded, and down rather than to the nearest: each figure then stands for five counts, and a sum
 * of fewer than five figures never leaves a single value for one of them. Where more figures make a sum (decided: seven;
 * a year: its quarters), it takes that nearly all of them are at the edge of what they stand for, at once.
 */
export const published = (count: number): number | null => (count < 5 ? null : count - (count % 5))

/** A restriction that was in force in the period, if only on a day of it. */
export type HeldRestriction = {
  id: string
  customerId: string
  inForceOn: Day
  /** Its last day. */
  until: Day | null
  /** The first day that it was not in force any more, by a decision. */
  liftedOn: Day | null
  isReplaced: boolean
  /** As it was on the period's last day. */
  reviewDue: Day | null
  /** Of the escalation: the service that asked, and the grounds. */
  service: string | null
  grounds: readonly Behaviour[]
  measures: readonly MeasureKind[]
}

/** P15: what a quarter's report counts, without what was undone or withdrawn. Days are in the council's time zone. */
export type ReportFacts = {
  period: Period
  restrictions: readonly HeldRestriction[]
  warnings: number
  /** P10: those whose letter was sent. */
  formalWarnings: number
  escalations: number
  /** P10: a question about an escalation is no decision on it. */
  decisions: readonly DecidedState[]
  reviews: readonly { outcome: ReviewOutcome; late: boolean }[]
  /** P14: received in the period, and those answered or closed in it. */
  representations: { received: number; outcomes: readonly RepresentationOutcome[] }
}

type Counts = Record<string, number>

/** The report of a quarter as stored: each count by its line, and the council's services then. */
export type Edition = { services: string[]; counts: Counts }

/** A line of the report. Its text is found by `id`; a service has its name. */
export type Line = { id: string; service?: string }

/** A table: the state on the last day (`stock`), or what happened in the period (`flow`). */
export type LineGroup = { id: TableId; kind: 'stock' | 'flow'; lines: Line[] }
export type TableId =
  | 'in-force'
  | 'by-grounds'
  | 'by-service'
  | 'by-measure'
  | 'changes'
  | 'warnings'
  | 'representations'
  | 'reviews'

const words = (prefix: string, some: readonly string[]): Line[] => some.map((word) => ({ id: `${prefix}:${word}` }))
const named = (...ids: string[]): Line[] => ids.map((id) => ({ id }))

/**
 * P15: all lines of the report, in order. The parts of those in force have no line for the rest (another service, none
 * recorded): with it, what is in no line could be worked out.
 */
export const linesOf = (services: readonly string[]): LineGroup[] => [
  { id: 'in-force', kind: 'stock', lines: named('live', 'due:overdue') },
  { id: 'by-grounds', kind: 'stock', lines: words('ground', behaviours) },
  { id: 'by-service', kind: 'stock', lines: services.map((service) => ({ id: `service:${service}`, service })) },
  { id: 'by-measure', kind: 'stock', lines: words('measure', measureKinds) },
  { id: 'changes', kind: 'flow', lines: named('begun', 'varied', 'lifted', 'ran-out') },
  {
    id: 'warnings',
    kind: 'flow',
    lines: [...named('warnings', 'formal-warnings', 'escalations', 'decided'), ...words('decided', decidedStates)],
  },
  {
    id: 'representations',
    kind: 'flow',
    lines: [...named('representations', 'answered'), ...words('answered', representationAnswers)],
  },
  {
    id: 'reviews',
    kind: 'flow',
    lines: [...named('reviews', 'reviews-late'), ...words('reviews', reviewOutcomes)],
  },
]

/** The lines that a reader looks for first. */
export const tiles = ['live', 'due:overdue', 'begun', 'warnings', 'escalations', 'representations'] as const

const many = <T>(some: readonly T[], which: (one: T) => boolean): number => some.filter(which).length

const of = <Word extends string>(prefix: string, some: readonly Word[], count: (word: Word) => number): Counts =>
  Object.fromEntries(some.map((word) => [`${prefix}:${word}`, count(word)]))

/** P15: the counts of a quarter. A restriction with several measures or grounds counts with each. */
export function countsOf(facts: ReportFacts, services: readonly string[]): Edition {
  const { period, decisions, reviews, representations } = facts
  const live = facts.restrictions.filter((one) => isLiveOn(one, period.to))
  const { outcomes } = representations
  const counts = {
    live: live.length,
    'due:overdue': many(live, ({ reviewDue }) => reviewDue !== null && reviewDue < period.to),
    ...of('ground', behaviours, (ground) => many(live, ({ grounds }) => grounds.includes(ground))),
    ...of('service', services, (name) => many(live, ({ service }) => service === name)),
    ...of('measure', measureKinds, (kind) => many(live, ({ measures }) => measures.includes(kind))),
    ...changes(facts),
    warnings: facts.warnings,
    'formal-warnings': facts.formalWarnings,
    escalations: facts.escalations,
    decided: decisions.length,
    ...of('decided', decidedStates, (state) => many(decisions, (one) => one === state)),
    representations: representations.received,
    answered: many(outcomes, (one) => one !== 'ended'),
    ...of('answered', representationAnswers, (answer) => many(outcomes, (one) => one === answer)),
    reviews: reviews.length,
    'reviews-late': many(reviews, ({ late }) => late),
    ...of('reviews', reviewOutcomes, (one) => many(reviews, ({ outcome }) => outcome === one)),
  }
  return { services: [...services], counts }
}

/** Whoever reached the last day has run out, whatever was recorded about it afterwards. */
const ranOut = ({ until, liftedOn }: HeldRestriction): boolean =>
  until !== null && (liftedOn === null || liftedOn > until)

/** The first day that it was no longer in force. */
const endOf = (one: HeldRestriction): Day | null =>
  one.until !== null && ranOut(one) ? daysLater(one.until, 1) : one.liftedOn

function isLiveOn(one: HeldRestriction, day: Day): boolean {
  const end = endOf(one)
  return one.inForceOn <= day && (end === null || end > day)
}

/** Of the same customer, another was replaced on its first day: it goes on, and neither is new or lifted. */
const varies = (one: HeldRestriction, replaced: ReadonlyMap<string, HeldRestriction[]>): boolean =>
  (replaced.get(`${one.customerId} ${one.inForceOn}`) ?? []).some(({ id }) => id !== one.id)

function changes({ restrictions, period }: ReportFacts): Counts {
  const within = (day: Day | null) => day !== null && period.from <= day && day <= period.to
  const begun = restrictions.filter(({ inForceOn }) => within(inForceOn))
  const ended = restrictions.filter((one) => within(endOf(one)))
  const replaced = Map.groupBy(
    ended.filter((one) => one.isReplaced && !ranOut(one)),
    ({ customerId, liftedOn }) => `${customerId} ${liftedOn}`,
  )
  const varied = many(begun, (one) => varies(one, replaced))
  return {
    begun: begun.length - varied,
    varied,
    lifted: many(ended, (one) => !ranOut(one) && !one.isReplaced),
    'ran-out': many(ended, ranOut),
  }
}

/** P15: a line of several quarters: what happened in them added up, or the state at the end of the last. */
export const countIn = (quarters: readonly Edition[], kind: LineGroup['kind'], line: string): number =>
  (kind === 'flow' ? quarters : quarters.slice(-1)).reduce((total, { counts }) => total + (counts[line] ?? 0), 0)
