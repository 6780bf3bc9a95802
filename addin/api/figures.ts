import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import type { Figures } from '../../server/contract/figures.ts'
import type { MeasureKind } from '../../server/policy/vocabulary.ts'
import { useCall } from './api-context.ts'
import type { Call } from './call.ts'
import { type Check, day, listOf, number, orNull, shaped, text } from './shape.ts'

const median = shaped<Figures['toLetter']>({ median: orNull(number), of: number })
const word = <T extends string>() => text as unknown as Check<T>

const isFigures = shaped<Figures>({
  period: shaped<Figures['period']>({ from: day, to: day }),
  countedOn: day,
  live: listOf(shaped<Figures['live'][number]>({ on: day, count: number })),
  months: listOf(
    shaped<Figures['months'][number]>({
      ...{ from: day, to: day, warnings: number, escalations: number },
      ...{ begun: number, varied: number, lifted: number, ranOut: number },
    }),
  ),
  now: shaped<Figures['now']>({
    live: number,
    byMeasure: listOf(shaped<Figures['now']['byMeasure'][number]>({ measure: word<MeasureKind>(), count: number })),
    byService: listOf(shaped<Figures['now']['byService'][number]>({ service: orNull(text), count: number })),
    byGround: listOf(shaped<Figures['now']['byGround'][number]>({ ground: orNull(word()), count: number })),
    reviewOverdue: number,
  }),
  decisions: listOf(shaped<Figures['decisions'][number]>({ outcome: word(), count: number })),
  toDecision: median,
  toLetter: median,
  reviews: shaped<Figures['reviews']>({ onTime: number, late: number }),
  representations: shaped<Figures['representations']>({
    ...{ received: number, answered: number, upheld: number, waiting: number },
  }),
})

/** Days to count, or none: then it is the twelve months that end today. Days tell of nobody, so they stand in the address. */
export type Days = { from: string; to: string } | null

const figuresOptions = (call: Call, days: Days) =>
  queryOptions({
    queryKey: ['figures', days],
    queryFn: ({ signal }) =>
      call({
        method: 'GET',
        path: `/api/figures${days ? `?${new URLSearchParams(days)}` : ''}`,
        answer: isFigures,
        signal,
      }),
    placeholderData: keepPreviousData,
  })

/** P15: the register at a glance. What was shown stays until the next figures are there. */
export const useFigures = (days: Days) => useQuery(figuresOptions(useCall(), days))
