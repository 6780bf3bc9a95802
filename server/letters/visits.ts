import type { Council } from '../council/council.ts'
import type { LetterPart, PrecautionFacts } from '../policy/letter/confirmation.ts'
import type { Say } from './placeholders.ts'
import type { Voice } from './voice.ts'
import { howToObject } from './ways.ts'

/** P4, G: what staff do when they visit, until when, how to disagree, and what is kept. */
export function visitParts(
  facts: PrecautionFacts,
  council: Council,
  { say, voice }: { say: Say; voice: Voice },
): Partial<Record<LetterPart, string[]>> {
  const { visits } = council.wording.letters
  const { letterhead, periods } = council
  const { steps, more, lookAgainOn } = facts
  const how = howToObject(facts, council, voice)
  const months = () => voice.counted('months', periods.retention.restrictions)
  return {
    visits: [
      ...(steps.length > 0 ? [steps.map((step) => `• ${say(visits.steps[step])}`).join('\n')] : []),
      ...(more === null ? [] : [say(visits.more, { more: voice.own(more) })]),
      say(visits.again, { lookAgainOn: voice.day(lookAgainOn) }),
    ],
    representations:
      letterhead && how ? [say(visits.objections, { office: voice.council(letterhead.office.name), how })] : [],
    privacy: letterhead
      ? [say(visits.privacy, { months: months(), privacyUrl: voice.council(letterhead.privacyUrl) })]
      : [],
  }
}
