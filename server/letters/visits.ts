import type { Council } from '../council.ts'
import type { LetterPart, PrecautionFacts } from '../policy/letter/confirmation.ts'
import type { Say } from './places.ts'
import { dayInWords } from './plain-words.ts'
import { howToObject } from './ways.ts'

/** P4, G: what staff do when they visit, until when, how to disagree, and what is kept. */
export function visitParts(facts: PrecautionFacts, council: Council, say: Say): Partial<Record<LetterPart, string[]>> {
  const { visits } = council.wording.letters
  const { letterhead, periods } = council
  const { steps, more, lookAgainOn } = facts
  const how = howToObject(facts, council)
  const months = `${periods.retention.restrictions} months`
  return {
    visits: [
      ...(steps.length > 0 ? [steps.map((step) => `• ${say(visits.steps[step])}`).join('\n')] : []),
      ...(more === null ? [] : [say(visits.more, { more })]),
      say(visits.again, { lookAgainOn: dayInWords(lookAgainOn) }),
    ],
    representations: letterhead && how ? [say(visits.objections, { office: letterhead.office.name, how })] : [],
    privacy: letterhead ? [say(visits.privacy, { months, privacyUrl: letterhead.privacyUrl })] : [],
  }
}
