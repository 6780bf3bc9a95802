import { isAnswer } from '../representation/representation.ts'
import { behaviours, decidedStates, measureKinds, representationAnswers, reviewOutcomes } from '../vocabulary.ts'
import { adding, type CellsAndSums, type Counts, parts, printed, sum, unprinted } from './cells.ts'
import { type FigureFacts, type FlowFacts, startsAndEndsIn } from './figures.ts'
import { isCounted, linesOf, serviceLine } from './report-lines.ts'
import type { ReportPeriod } from './report-period.ts'
import { lastedSums, spanSums } from './span-sums.ts'
import { ageIn, ages, type Looked, lastedOf, lengths, type Spans } from './spans.ts'
import { type Cell, cellsToHide, isSmall, type Sum } from './suppression.ts'

/** A report as stored: every count by its line, and which of them are hidden. */
export type Edition = { services: string[]; counts: Counts; hidden: string[] }

/**
 * For one quarter. `overdue`: restrictions in force on its last day with a review overdue. `precautions`: customers
 * with precautions for visits on that day. `spans`: the restrictions in force on that day, and those that ended in the
 * quarter. `looked`: who looked at the register in it. `deleted`, by line: what happened in the quarter and was deleted
 * before it ended.
 */
export type QuarterFacts = {
  period: ReportPeriod
  figures: FigureFacts
  overdue: number
  precautions: number
  spans: Spans
  looked: Looked
  deleted: Counts
}

const counted = <T extends { count: number }>(some: readonly T[], which: (one: T) => boolean = () => true) =>
  sum(some.filter(which).map(({ count }) => count))

const of = <Word extends string>(prefix: string, words: readonly Word[], count: (word: Word) => number): Counts =>
  Object.fromEntries(words.map((word) => [`${prefix}:${word}`, count(word)]))

/** How often each word occurs among these. */
function ofEach<Word extends string>(prefix: string, words: readonly Word[], these: readonly Word[]): Counts {
  const counts = new Map<Word, number>()
  for (const word of these) counts.set(word, (counts.get(word) ?? 0) + 1)
  return of(prefix, words, (word) => counts.get(word) ?? 0)
}

/**
 * P15: counts of what happened, by line. G: these lines cover everything that retention deletes within a quarter: no
 * restriction is deleted in the year after its end.
 */
export function flowCounts({
  warnings,
  formalWarnings,
  escalations,
  decisions,
  reviews,
  representations,
}: FlowFacts): Counts {
  return {
    warnings: sum(warnings),
    'formal-warnings': sum(formalWarnings),
    escalations: sum(escalations),
    decided: counted(decisions),
    ...of('decided', decidedStates, (state) => counted(decisions, ({ outcome }) => outcome === state)),
    representations: representations.received,
    answered: counted(representations.answered, isAnswer),
    'not-answered': counted(representations.answered, (one) => !isAnswer(one)),
    ...of('answered', representationAnswers, (one) => counted(representations.answered, (a) => a.outcome === one)),
    reviews: counted(reviews),
    'reviews-on-time': counted(reviews, ({ late }) => !late),
    'reviews-late': counted(reviews, ({ late }) => late),
    ...of('reviews', reviewOutcomes, (one) => counted(reviews, ({ outcome }) => outcome === one)),
  }
}

const together = (some: Counts, more: Counts): Counts =>
  Object.fromEntries(Object.entries(some).map(([id, count]) => [id, count + (more[id] ?? 0)]))

/** P15: the counts of every line for one quarter; `before`: in force when it began. */
function quarterCounts(
  { period, figures, overdue, precautions, spans, looked, deleted }: QuarterFacts,
  services: readonly string[],
): Counts {
  const { now } = figures
  const moves = startsAndEndsIn(period, figures)
  const live = counted(now)
  return {
    before: figures.before,
    live,
    'due:in-time': live - overdue,
    'due:overdue': overdue,
    precautions,
    people: new Set(spans.live.map(({ customerId }) => customerId)).size,
    ...ofEach('since', ages, spans.live.map(ageIn(period))),
    adjustments: spans.live.filter(({ adjusted }) => adjusted).length,
    'adjustments:none': spans.live.filter(({ adjusted }) => !adjusted).length,
    ...ofEach('lasted', lengths, spans.ended.map(lastedOf)),
    ...looked,
    ...of('service', services, (name) => counted(now, ({ service }) => service === name)),
    'service-other': counted(now, ({ service }) => service !== null && !services.includes(service)),
    'service-none': counted(now, ({ service }) => service === null),
    ...of('measure', measureKinds, (kind) => counted(now, ({ measures }) => measures.includes(kind))),
    'measure:none': counted(now, ({ measures }) => measures.length === 0),
    ...of('ground', behaviours, (ground) => counted(now, ({ grounds }) => grounds.includes(ground))),
    'ground:none': counted(now, ({ grounds }) => grounds.length === 0),
    begun: moves.begun,
    varied: moves.varied,
    lifted: moves.lifted,
    'ran-out': moves.ranOut,
    ...together(flowCounts(figures), deleted),
  }
}

const flowSums: Sum[] = [
  adding('decided', parts('decided', decidedStates)),
  adding('answered', parts('answered', representationAnswers)),
  adding('reviews', ['reviews-on-time', 'reviews-late']),
  adding('reviews', parts('reviews', reviewOutcomes)),
]

/** P15: every sum within a quarter, including counts that are not printed but anybody could work out. */
export function quarterSums(counts: Counts, services: readonly string[]): CellsAndSums {
  const n = (id: string) => counts[id] ?? 0
  const groups = linesOf(services).filter((group) => isCounted(group, counts))
  const lines = groups.flatMap((group) => group.lines.map(({ id }) => id))
  // Known from the previous report, unless it was small.
  const before: Cell = { ...printed('before', n('before')), status: isSmall(n('before')) ? 'hidden' : 'shown' }
  const cells: Cell[] = [...lines.map((id) => printed(id, n(id))), before]
  const sums: Sum[] = [
    ...flowSums,
    adding('live', ['due:in-time', 'due:overdue']),
    adding('live', [...services.map(serviceLine), 'service-other', 'service-none']),
  ]
  for (const [prefix, words] of [
    ['measure', measureKinds],
    ['ground', behaviours],
  ] as const) {
    const none = `${prefix}:none`
    for (const id of parts(prefix, words)) {
      // The rest of those with something recorded: with it, without it and none recorded add up to all in force.
      cells.push(unprinted(`without ${id}`, n('live') - n(none) - n(id)))
      sums.push(adding('live', [id, `without ${id}`, none]))
    }
    // Each has at least one, so together they are never fewer than those in force: the surplus links them.
    const over = sum(parts(prefix, words).map(n)) + n(none) - n('live')
    cells.push(unprinted(`more ${prefix}`, over, false))
    sums.push([...adding('live', [...parts(prefix, words), none]), { id: `more ${prefix}`, sign: -1 }])
  }
  // Records entered with past dates may not add up; then nobody can work anything out from this sum.
  if (n('before') + n('begun') - n('lifted') - n('ran-out') === n('live')) sums.push(wentOn)
  const web = withLifted({ cells, sums }, counts)
  const later = spanSums(counts)
  return { cells: [...web.cells, ...later.cells], sums: [...web.sums, ...later.sums] }
}

/** Those lifted by a review are part of all lifted: the others can be worked out. */
function withLifted({ cells, sums }: CellsAndSums, counts: Counts): CellsAndSums {
  const otherwise = (counts.lifted ?? 0) - (counts['reviews:lifted'] ?? 0)
  if (otherwise < 0) return { cells, sums }
  return {
    cells: [...cells, unprinted('lifted otherwise', otherwise)],
    sums: [...sums, adding('lifted', ['reviews:lifted', 'lifted otherwise'])],
  }
}

const wentOn: Sum = [
  { id: 'live', sign: -1 },
  { id: 'before', sign: 1 },
  { id: 'begun', sign: 1 },
  { id: 'lifted', sign: -1 },
  { id: 'ran-out', sign: -1 },
]

/**
 * P15: the report of one quarter, with the lines to hide.
 * @param earlier the reports of the quarters just before, the oldest first: a reader has them too, and the first day's
 * restrictions are the last day's of the quarter before. What they hid must stay hidden beside this one.
 */
export function quarterEdition(facts: QuarterFacts, services: readonly string[], earlier: readonly Edition[]): Edition {
  const counts = quarterCounts(facts, services)
  return { services: [...services], counts, hidden: [...linesToHide(counts, services, earlier)] }
}

/** P15: the lines of a quarter to hide beside the reports of the quarters just before. */
export function linesToHide(
  counts: Counts,
  services: readonly string[],
  earlier: readonly Edition[],
): ReadonlySet<string> {
  const now = quarterSums(counts, services)
  const { cells, sums } = reported(earlier)
  return cellsToHide([...now.cells, ...cells], [...now.sums, ...sums, ...beginsWith(counts, 'before', earlier)])
}

/** A count of one of several quarters, the first of which is 0. */
const nameIn = (at: number) => (id: string) => `${at} ${id}`

/** The sums of quarters as reported, the oldest first; each begins with what the one before ended with. */
function reported(quarters: readonly Edition[]): CellsAndSums {
  const cells: Cell[] = []
  const sums: Sum[] = []
  for (const [at, { counts, services, hidden }] of quarters.entries()) {
    const name = nameIn(at)
    const web = quarterSums(counts, services)
    for (const cell of web.cells) {
      const status = cell.status === 'free' ? (hidden.includes(cell.id) ? 'hidden' : 'shown') : cell.status
      cells.push({ ...cell, id: name(cell.id), status })
    }
    sums.push(...web.sums.map((one) => one.map(({ id, sign }) => ({ id: name(id), sign }))))
    sums.push(...beginsWith(counts, name('before'), quarters.slice(0, at)))
  }
  return { cells, sums }
}

/** What a quarter begins with is what the one before ended with, unless something was entered with a past date since. */
function beginsWith(counts: Counts, before: string, earlier: readonly Edition[]): Sum[] {
  const last = earlier.at(-1)
  if (!last || last.counts.live !== counts.before) return []
  return [adding(before, [nameIn(earlier.length - 1)('live')])]
}

/** The lines whose quarters add up to a year, if each quarter counted them. */
const flowLinesIn = (quarters: readonly Edition[]): string[] =>
  linesOf([]).flatMap((group) =>
    group.kind === 'flow' && quarters.every(({ counts }) => isCounted(group, counts))
      ? group.lines.map(({ id }) => id)
      : [],
  )

/**
 * P15: the totals of a year, from its quarters as reported. What a quarter showed stays shown and what it hid stays
 * hidden, so a total is hidden if it would reveal what a quarter hides.
 */
export function yearEdition(quarters: readonly Edition[]): Edition {
  const { cells, sums, counts } = yearSums(quarters)
  return { services: [], counts, hidden: [...cellsToHide(cells, sums)] }
}

/** The sums of four quarters, each as reported, and of their year. */
export function yearSums(quarters: readonly Edition[]): CellsAndSums & { counts: Counts } {
  const flowLines = flowLinesIn(quarters)
  const counts = Object.fromEntries(flowLines.map((id) => [id, sum(quarters.map((one) => one.counts[id] ?? 0))]))
  const year = withLifted(
    { cells: flowLines.map((id) => printed(id, counts[id] ?? 0)), sums: [...flowSums, ...lastedSums(counts)] },
    counts,
  )
  const { cells, sums } = reported(quarters)
  const added = flowLines.map((id) =>
    adding(
      id,
      quarters.map((_, at) => nameIn(at)(id)),
    ),
  )
  return { cells: [...year.cells, ...cells], sums: [...year.sums, ...sums, ...added], counts }
}
