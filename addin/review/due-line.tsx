import { Line } from '../parts/line.tsx'
import { dayInWords } from '../words/dates.ts'

/** P14, P15: by when something is done: "Answer by 1 December 2026." Overdue is loud. Null: no such day is kept. */
export function DueLine({ what, on, today }: { what: string; on: string | null; today: string }) {
  if (on === null) return null
  if (on >= today) {
    return (
      <p className="quiet">
        {what} by {dayInWords(on)}.
      </p>
    )
  }
  return <Line loud words={`Overdue: ${what.toLowerCase()} by ${dayInWords(on)}.`} />
}
