import type { WorkItem } from '../../server/contract/work.ts'

/** The list in parts, by how much each presses; parts without entries are left out. */
export function groupWork(items: readonly WorkItem[], today: string): { heading: string; items: WorkItem[] }[] {
  const soon = daysAfter(today, 7)
  const groups = Map.groupBy(items, ({ overdue, dueOn }) =>
    overdue ? 'Overdue' : dueOn === null ? 'Without a due date' : dueOn <= soon ? 'Due within a week' : 'Due later',
  )
  return headings.flatMap((heading) => {
    const members = groups.get(heading)
    return members ? [{ heading, items: members }] : []
  })
}

const headings = ['Overdue', 'Due within a week', 'Without a due date', 'Due later'] as const

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
