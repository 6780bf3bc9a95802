import { Refusal } from '../refusal.ts'
import type { LoggedList } from '../vocabulary-states.ts'

/** The views that one person can save for one list. */
export const mostViews = 30

/** Days after which views are deleted whose author no longer looks at theirs, because they have left for example. */
export const viewDays = 365

/** What a view of the log holds: filters and an order. What somebody searched for may name a person. */
const kept = new Set(['state', 'mark', 'service', 'measure', 'behaviour', 'by', 'direction'])

/** Whether a fragment is a view of this list, with nothing in it but filters and an order. */
export function isViewOf(log: LoggedList, fragment: string): boolean {
  const [path, query = ''] = fragment.split(/\?(.*)/s)
  if (path !== (log === 'restrictions' ? '#/log' : '#/log/escalations')) return false
  return [...new URLSearchParams(query).keys()].every((name) => kept.has(name))
}

/** P15: whether somebody with that many views can save another. Refuses: too-many-views. */
export const maySaveView = (others: number): Refusal | null =>
  others < mostViews ? null : new Refusal('too-many-views')
