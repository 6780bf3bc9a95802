import type { LetterLanguage } from '../policy/vocabulary-languages.ts'
import { inEnglish } from './voice.ts'
import { welshDay } from './welsh-voice.ts'

type KeptHalf = { language: LetterLanguage; paragraphs: string[] }

const monthIn = (day: string) => /^\d{1,2} (\p{L}+) \d{4}$/u.exec(day)?.[1] ?? ''

/** No month has the same name in both. */
const months = new Map<string, LetterLanguage>(
  Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}-01`).flatMap((day) => [
    [monthIn(inEnglish.day(day)), 'en'],
    [monthIn(welshDay(day)), 'cy'],
  ]),
)

/**
 * The halves of a letter's text as it was sent: each begins with the reference, and in its language the day it is dated,
 * which may be before the day it was sent. One from before version 0.10 does not: it is in English.
 */
export function halvesIn(paragraphs: readonly string[], { reference }: { reference: string }): KeptHalf[] {
  const halves: KeptHalf[] = []
  for (const paragraph of paragraphs) {
    const [first = '', day = '', ...more] = paragraph.split('\n')
    const language = more.length === 0 && first.endsWith(`: ${reference}`) ? months.get(monthIn(day)) : undefined
    if (language) halves.push({ language, paragraphs: [] })
    else if (halves.length === 0) halves.push({ language: 'en', paragraphs: [] })
    halves.at(-1)?.paragraphs.push(paragraph)
  }
  return halves
}
