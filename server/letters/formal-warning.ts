import type { Council } from '../council.ts'
import type { FormalWarningFacts, LetterPart } from '../policy/letter/confirmation.ts'
import { measureKinds } from '../policy/vocabulary.ts'
import type { Say } from './placeholders.ts'
import type { Voice } from './voice.ts'
import { howToObject } from './ways.ts'

const bullets = (intro: string, items: readonly string[]) => [[intro, ...items.map((item) => `• ${item}`)].join('\n')]

/** G (LGSCO): the parts that only a formal warning has, and those that it says in its own way. */
export function formalWarningParts(
  facts: FormalWarningFacts,
  council: Council,
  { say, voice }: { say: Say; voice: Voice },
): Partial<Record<LetterPart, string[]>> {
  const { formalWarning } = council.wording.letters
  const { letterhead, periods } = council
  const how = howToObject(facts, council, voice)
  const months = () => voice.counted('months', periods.retention.warnings)
  const { behaviours } = facts
  return {
    behaviours:
      behaviours.length > 0
        ? bullets(
            say(formalWarning.behaviours),
            behaviours.map((one) => voice.word(`behaviours.${one}`)),
          )
        : [],
    next: [
      ...bullets(
        say(formalWarning.next),
        measureKinds.map((kind) => voice.word(`measures.${kind}`)),
      ),
      say(formalWarning.usual),
    ],
    lapses: [say(formalWarning.lapses)],
    representations:
      letterhead && how ? [say(formalWarning.objections, { office: voice.council(letterhead.office.name), how })] : [],
    privacy: letterhead
      ? [say(formalWarning.privacy, { months: months(), privacyUrl: voice.council(letterhead.privacyUrl) })]
      : [],
  }
}
