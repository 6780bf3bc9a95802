import { say } from '../../../server/contract/texts/say.ts'
import { work as texts } from '../../../server/contract/texts/words/work.ts'
import type { WorkItem } from '../../../server/contract/work.ts'

/** The list in parts, by urgency; parts without entries are left out. */
export function groupWork(items: readonly WorkItem[], today: string): { heading: string; items: WorkItem[] }[] {
  const soon = daysAfter(today, 7)
  const groups = Map.groupBy(items, ({ overdue, dueOn }) =>
    overdue ? 'overdue' : dueOn === null ? 'without-due-date' : dueOn <= soon ? 'due-within-week' : 'due-later',
  )
  return parts.flatMap((part) => {
    const members = groups.get(part)
    return members ? [{ heading: say(texts[part]), items: members }] : []
  })
}

const parts = ['overdue', 'due-within-week', 'without-due-date', 'due-later'] as const

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
