import { say } from '../../../server/contract/texts/say.ts'
import { dueWords, overdueWords } from '../../../server/contract/texts/words/review.ts'
import { Line } from '../../parts/line.tsx'
import { dayInWords } from '../../words/dates.ts'

type Props = { what: keyof typeof dueWords; on: string | null; today: string }

/** P14, P15: by when something is done: "Answer by 1 December 2026." Overdue is loud. Null: no such day is kept. */
export function DueLine({ what, on, today }: Props) {
  if (on === null) return null
  if (on >= today) {
    return <p className="quiet">{say(dueWords[what], { day: dayInWords(on) })}</p>
  }
  return <Line loud words={say(overdueWords[what], { day: dayInWords(on) })} />
}
