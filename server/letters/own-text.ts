import type { Council } from '../council.ts'
import { type LetterFacts, type LetterPart, mandatoryParts } from '../policy/letter/confirmation.ts'
import { dayInWords } from './plain-words.ts'

/**
 * P14: the mandatory parts that an officer's own version of a letter has lost, judged by their marks: the contact's
 * name, the days, the ombudsman's address. Ignores space and case.
 */
export function lostParts(text: string, facts: LetterFacts, council: Council): LetterPart[] {
  const said = plain(text)
  const marks = marksOf(facts, council)
  return mandatoryParts[facts.kind].filter((part) => {
    const mark = marks[part]
    return mark !== undefined && !said.includes(plain(mark))
  })
}

const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').toLowerCase()

function marksOf(
  { kind, terms, reviewDue, liftedOn }: LetterFacts,
  council: Council,
): Partial<Record<LetterPart, string>> {
  return {
    who: terms.contact.name,
    review: dayInWords(reviewDue ?? terms.reviewOn),
    ombudsman: new URL(council.ombudsman.url).hostname,
    ...(terms.until && { until: dayInWords(terms.until) }),
    ...(kind === 'lifting' && liftedOn && { when: dayInWords(liftedOn) }),
  }
}
