import type { Say } from '../contract/texts/say.ts'
import { workTitles as texts } from '../contract/texts/words/work-titles.ts'
import type { Day } from '../policy/calendar.ts'

const months = [
  ...(['January', 'February', 'March', 'April', 'May', 'June'] as const),
  ...(['July', 'August', 'September', 'October', 'November', 'December'] as const),
]

/** A day as people write it, in a language: 3 November 2026. */
export function dayIn(say: Say, day: Day): string {
  const [year = '', month = '', of = ''] = day.split('-')
  return say(texts.day, { day: String(Number(of)), month: months[Number(month) - 1] ?? 'January', year })
}
