import { behaviours, decidedStates, measureKinds, representationAnswers, reviewOutcomes } from '../vocabulary.ts'
import { ages, lengths } from './spans.ts'

/** A line of the report; its count is stored under `id`, by which its text is found. One of a service has its name. */
export type Line = { id: string; service?: string }
/**
 * `stock`: the state at the end of the period; `flow`: what happened in it; `each`: of each quarter alone, because
 * somebody in two quarters would count twice in the total.
 */
export type LineKind = 'stock' | 'flow' | 'each'
/** A table of the report. Its title and note are found by `id`. */
export type LineGroup = { id: TableId; kind: LineKind; lines: Line[] }
export type TableId =
  | 'in-force'
  | 'customers'
  | 'by-age'
  | 'by-service'
  | 'by-measure'
  | 'by-grounds'
  | 'by-adjustments'
  | 'precautions'
  | 'changes'
  | 'by-length'
  | 'warnings'
  | 'representations'
  | 'reviews'
  | 'looks'

const lines = <Word extends string>(prefix: string, words: readonly Word[]): Line[] =>
  words.map((word) => ({ id: `${prefix}:${word}` }))

export const serviceLine = (service: string) => `service:${service}`

/** P15: all lines of the report, in order. `services` are the council's, from its settings. */
export const linesOf = (services: readonly string[]): LineGroup[] => [
  {
    id: 'in-force',
    kind: 'stock',
    lines: [{ id: 'live' }, { id: 'due:in-time' }, { id: 'due:overdue' }],
  },
  {
    id: 'customers',
    kind: 'stock',
    lines: [{ id: 'people' }],
  },
  {
    id: 'by-age',
    kind: 'stock',
    lines: lines('since', ages),
  },
  {
    id: 'by-service',
    kind: 'stock',
    lines: [
      ...services.map((service) => ({ id: serviceLine(service), service })),
      { id: 'service-other' },
      { id: 'service-none' },
    ],
  },
  {
    id: 'by-measure',
    kind: 'stock',
    lines: [...lines('measure', measureKinds), { id: 'measure:none' }],
  },
  {
    id: 'by-grounds',
    kind: 'stock',
    lines: [...lines('ground', behaviours), { id: 'ground:none' }],
  },
  {
    id: 'by-adjustments',
    kind: 'stock',
    lines: [{ id: 'adjustments' }, { id: 'adjustments:none' }],
  },
  {
    id: 'precautions',
    kind: 'stock',
    lines: [{ id: 'precautions' }],
  },
  {
    id: 'changes',
    kind: 'flow',
    lines: [{ id: 'begun' }, { id: 'varied' }, { id: 'lifted' }, { id: 'ran-out' }],
  },
  {
    id: 'by-length',
    kind: 'flow',
    lines: lines('lasted', lengths),
  },
  {
    id: 'warnings',
    kind: 'flow',
    lines: [
      { id: 'warnings' },
      { id: 'formal-warnings' },
      { id: 'escalations' },
      { id: 'decided' },
      ...lines('decided', decidedStates),
    ],
  },
  {
    id: 'representations',
    kind: 'flow',
    lines: [
      { id: 'representations' },
      { id: 'answered' },
      ...lines('answered', representationAnswers),
      { id: 'not-answered' },
    ],
  },
  {
    id: 'reviews',
    kind: 'flow',
    lines: [{ id: 'reviews' }, { id: 'reviews-on-time' }, { id: 'reviews-late' }, ...lines('reviews', reviewOutcomes)],
  },
  {
    id: 'looks',
    kind: 'each',
    lines: [{ id: 'lookers' }, { id: 'looks' }],
  },
]

/** Whether a report counted these lines: a report from an earlier version of the register lacks the newer ones. */
export const isCounted = ({ lines }: Pick<LineGroup, 'lines'>, counts: Readonly<Record<string, number>>): boolean =>
  lines.some(({ id }) => id in counts)
