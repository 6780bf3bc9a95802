import { useMemo } from 'react'
import type { WorkItem, WorkList } from '../../../server/contract/work.ts'
import { useWork } from '../../api/work.ts'

/** How many things wait in a section, and how many of them are overdue; `more`: there are more than were counted. */
type Count = { waiting: number; overdue: number; more: boolean }
/** By the section's path. */
export type Counts = Readonly<Record<string, Count>>

/** The section that shows each kind of work, besides the list of everything. */
const sectionOf: Partial<Record<WorkItem['kind'], string>> = {
  review: 'reviews',
  proposal: 'customers',
  hold: 'customers',
  'mail-arrangement': 'mail-flow',
}

/** What waits for the person, counted for the navigation. Empty until the register has answered. */
export function useCounts(enabled: boolean): Counts {
  const { data } = useWork(enabled)
  return useMemo(() => (data ? countsOf(data) : {}), [data])
}

/** Counts all items under `work`, and those that a section of their own shows under its path, too. */
export function countsOf({ items, more }: Pick<WorkList, 'items' | 'more'>): Counts {
  const counts: Record<string, Count> = {
    work: { waiting: items.length, overdue: items.filter(isOverdue).length, more },
  }
  for (const item of items) {
    const path = sectionOf[item.kind]
    if (!path) continue
    const before = counts[path] ?? { waiting: 0, overdue: 0, more: false }
    counts[path] = { ...before, waiting: before.waiting + 1, overdue: before.overdue + (item.overdue ? 1 : 0) }
  }
  return counts
}

const isOverdue = ({ overdue }: WorkItem) => overdue
