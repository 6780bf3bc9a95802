import { type Day, daysLater, monthsLater } from '../calendar.ts'
import type { Ending } from './figures.ts'
import type { Period } from './period.ts'

/** How long a restriction has been in force. The first is the quarter itself. */
export const ages = ['quarter', 'year', 'two-years', 'longer'] as const
export type Age = (typeof ages)[number]

/** How long a restriction lasted, once it has ended. */
export const lengths = ['half-year', 'year', 'two-years', 'longer'] as const
export type Length = (typeof lengths)[number]

/** A restriction that was in force: `ended` is the first day that it no longer was. */
export type HeldRestriction = {
  id: string
  customerId: string
  on: Day
  ended: { on: Day; how: Ending } | null
  /** Reasonable adjustments are recorded. */
  adjusted: boolean
}

/** A restriction, from the first day of what it varies. */
export type Span = { customerId: string; first: Day; adjusted: boolean }

/** P15: those in force on the last day of a period, and those that were lifted or ran out in it. */
export type Spans = { live: Span[]; ended: (Span & { endedOn: Day })[] }

/** P15: how many accounts were shown a customer on the register, and how often. */
export type Looked = { lookers: number; looks: number }

/**
 * P15: the spans of a period. `held`: all in force on its last day, all that ended in it, and all that were ever
 * replaced: a restriction that was varied goes on, so it counts from the first day of the first of them.
 */
export function spansOf(held: readonly HeldRestriction[], { from, to }: Period): Spans {
  const replaced = Map.groupBy(
    held.filter(({ ended }) => ended?.how === 'replaced'),
    ({ customerId, ended }) => `${customerId} ${ended?.on}`,
  )
  const span = (one: HeldRestriction): Span => ({
    customerId: one.customerId,
    first: firstDay(one, replaced),
    adjusted: one.adjusted,
  })
  return {
    live: held.filter(({ on, ended }) => on <= to && (ended === null || ended.on > to)).map(span),
    ended: held.flatMap((one) => {
      const { ended } = one
      const counts = ended !== null && ended.how !== 'replaced' && from <= ended.on && ended.on <= to
      return counts ? [{ ...span(one), endedOn: ended.on }] : []
    }),
  }
}

function firstDay(restriction: HeldRestriction, replaced: ReadonlyMap<string, HeldRestriction[]>): Day {
  const seen = new Set<string>()
  let first = restriction.on
  let next: HeldRestriction[] = [restriction]
  while (next.length > 0) {
    for (const { id, on } of next) {
      seen.add(id)
      if (on < first) first = on
    }
    next = next
      .flatMap(({ customerId, on }) => replaced.get(`${customerId} ${on}`) ?? [])
      .filter(({ id }) => !seen.has(id))
  }
  return first
}

/** Returns a function that says for how long a restriction had been in force on the last day of a quarter. */
export function ageIn({ from, to }: Period): (span: Pick<Span, 'first'>) => Age {
  const before = (months: number) => monthsLater(daysLater(to, 1), -months)
  const [year, twoYears] = [before(12), before(24)]
  return ({ first }) => {
    if (first >= from) return 'quarter'
    if (first > year) return 'year'
    return first > twoYears ? 'two-years' : 'longer'
  }
}

/** How long it lasted. */
export function lastedOf({ first, endedOn }: Pick<Spans['ended'][number], 'first' | 'endedOn'>): Length {
  if (endedOn < monthsLater(first, 6)) return 'half-year'
  if (endedOn < monthsLater(first, 12)) return 'year'
  return endedOn < monthsLater(first, 24) ? 'two-years' : 'longer'
}
