import type { Day } from '../policy/calendar.ts'
import type { LetterLanguage } from '../policy/vocabulary-languages.ts'
import { inEnglish } from './voice.ts'
import { welshDay } from './welsh-voice.ts'

type KeptHalf = { language: LetterLanguage; paragraphs: string[] }

/**
 * The halves of a letter's text as it was sent: each begins with the reference, and the day in its language. One from
 * before version 0.10 does not: it is in English.
 */
export function halvesIn(paragraphs: readonly string[], { reference, on }: { reference: string; on: Day }): KeptHalf[] {
  const days: Record<string, LetterLanguage> = { [inEnglish.day(on)]: 'en', [welshDay(on)]: 'cy' }
  const halves: KeptHalf[] = []
  for (const paragraph of paragraphs) {
    const [first = '', day = '', ...more] = paragraph.split('\n')
    const language = more.length === 0 && first.endsWith(`: ${reference}`) ? days[day] : undefined
    if (language) halves.push({ language, paragraphs: [] })
    else if (halves.length === 0) halves.push({ language: 'en', paragraphs: [] })
    halves.at(-1)?.paragraphs.push(paragraph)
  }
  return halves
}
