import type { Council } from '../council/council.ts'
import type { FormalWarningFacts, LetterPart } from '../policy/letter/confirmation.ts'
import { measureKinds } from '../policy/vocabulary.ts'
import { othersInWords } from './others.ts'
import type { Saying } from './placeholders.ts'
import { howToObject } from './ways.ts'

const bullets = (intro: string, items: readonly string[]) => [[intro, ...items.map((item) => `• ${item}`)].join('\n')]

/** G (LGSCO): the parts that only a formal warning has, and those that it says in its own way. */
export function formalWarningParts(
  facts: FormalWarningFacts,
  council: Council,
  { say, voice }: Saying,
): Partial<Record<LetterPart, string[]>> {
  const { formalWarning, alternatives } = council.wording.letters
  const { letterhead, periods } = council
  const how = howToObject(facts, council, voice)
  const months = () => voice.counted('months', periods.retention.warnings)
  const { behaviours, others = [] } = facts
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
      say(others.length > 0 ? alternatives.warned : formalWarning.usual),
      ...(others.length > 0 ? [othersInWords(facts, council, { say, voice }).join(' ')].filter(Boolean) : []),
    ],
    lapses: [say(formalWarning.lapses)],
    representations:
      letterhead && how ? [say(formalWarning.objections, { office: voice.council(letterhead.office.name), how })] : [],
    privacy: letterhead
      ? [say(formalWarning.privacy, { months: months(), privacyUrl: voice.council(letterhead.privacyUrl) })]
      : [],
  }
}
