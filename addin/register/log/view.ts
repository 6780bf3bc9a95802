import type { EscalationLogQuestion, RestrictionLogQuestion } from '../../../server/contract/log.ts'
import type { Sorted } from '../../parts/table/table.tsx'
import { behaviourWords, measureKindWords } from '../../words/policy-words.ts'

/**
 * A view of the log: its filters and order. It is in the fragment, so that a link to it can be kept and sent. The
 * search text is not: it may name somebody.
 */
export type RestrictionView = Pick<RestrictionLogQuestion, 'states' | 'marks' | 'service' | 'measure' | 'sort'>
export type EscalationView = Pick<EscalationLogQuestion, 'states' | 'service' | 'behaviour' | 'sort'>

export const restrictionStates = ['in-force', 'agreed', 'lifted', 'replaced'] as const
export const marks = ['letter-outstanding', 'mail-outstanding', 'review-due', 'overdue'] as const
export const escalationStates = [
  'pending',
  'more-wanted',
  'approved',
  'declined',
  'no-action',
  'referred',
  'warning-instead',
  'complaint',
  'formal-warning',
] as const

const directions = ['ascending', 'descending'] as const
const restrictionSorts = ['name', 'decided-on', 'in-force-on', 'until', 'review-due', 'state'] as const
const escalationSorts = ['name', 'escalated-on', 'state'] as const
const measures = Object.keys(measureKindWords) as (keyof typeof measureKindWords)[]
const behaviours = Object.keys(behaviourWords) as (keyof typeof behaviourWords)[]

/** The allowed values in the link. Others come from an old link and are left out. */
const some = <T extends string>(query: URLSearchParams, name: string, allowed: readonly T[]): T[] =>
  allowed.filter((one) => query.getAll(name).includes(one))

const one = <T extends string>(query: URLSearchParams, name: string, allowed: readonly T[]): T | null =>
  some(query, name, allowed)[0] ?? null

/** Reads the view from a link. Without an order the newest decision comes first. */
export function readRestrictionView(query: URLSearchParams): RestrictionView {
  return {
    states: some(query, 'state', restrictionStates),
    marks: some(query, 'mark', marks),
    service: query.get('service'),
    measure: one(query, 'measure', measures),
    sort: {
      by: one(query, 'by', restrictionSorts) ?? 'decided-on',
      direction: one(query, 'direction', directions) ?? 'descending',
    },
  }
}

/** The view in the page's address; what it does not know is left out. */
export function readEscalationView(query: URLSearchParams): EscalationView {
  return {
    states: some(query, 'state', escalationStates),
    service: query.get('service'),
    behaviour: one(query, 'behaviour', behaviours),
    sort: {
      by: one(query, 'by', escalationSorts) ?? 'escalated-on',
      direction: one(query, 'direction', directions) ?? 'descending',
    },
  }
}

/** The register's query for a view: fifty rows from the current position, by default the start. */
export const questionOf = <View extends object>(
  view: View,
  { search, after }: Sought = { search: '', after: null },
) => ({
  ...view,
  search: search || null,
  after,
  most: 50,
})

type Sought = { search: string; after: string | null }

/** The fragment of a view; `path` is `log` or `log/escalations`. */
export function fragmentOf(path: string, view: RestrictionView | EscalationView): string {
  const query = new URLSearchParams()
  for (const state of view.states) query.append('state', state)
  if ('marks' in view) for (const mark of view.marks) query.append('mark', mark)
  if (view.service) query.set('service', view.service)
  if ('measure' in view && view.measure) query.set('measure', view.measure)
  if ('behaviour' in view && view.behaviour) query.set('behaviour', view.behaviour)
  query.set('by', view.sort.by)
  query.set('direction', view.sort.direction)
  return `#/${path}?${query}`
}

/** The same fragment with the record that is open beside the list, so that filtering and sorting leave it open. */
export function withOpen(fragment: string, query: URLSearchParams): string {
  const open = query.get('open')
  return open ? `${fragment}&${new URLSearchParams({ open })}` : fragment
}

/** The number of filters set. */
export function choicesIn(view: RestrictionView | EscalationView): number {
  const kind = 'marks' in view ? view.measure : view.behaviour
  const listed = view.states.length + ('marks' in view ? view.marks.length : 0)
  return listed + (view.service === null ? 0 : 1) + (kind === null ? 0 : 1)
}

/** The order behind a column header; null if the register has none of that name. */
export const restrictionSort = ({ by, direction }: Sorted): RestrictionView['sort'] | null => {
  const known = restrictionSorts.find((one) => one === by)
  return known ? { by: known, direction } : null
}

/** The list's sort, if the register can sort by this column; null otherwise. */
export const escalationSort = ({ by, direction }: Sorted): EscalationView['sort'] | null => {
  const known = escalationSorts.find((one) => one === by)
  return known ? { by: known, direction } : null
}
