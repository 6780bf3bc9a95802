import type { Council } from '../council.ts'
import type { FormalWarningFacts, LetterPart } from '../policy/letter/confirmation.ts'
import { type Behaviour, type MeasureKind, measureKinds } from '../policy/vocabulary.ts'
import type { Say } from './places.ts'
import { howToObject } from './ways.ts'

/** As the customer is told: the contact, not the person. */
const behaviourWords: Record<Behaviour, string> = {
  abusive: 'abusive words or conduct towards our staff',
  harassing: 'contact that our staff experience as harassment',
  aggressive: 'aggressive words or conduct towards our staff',
  'impedes-administration': 'contact that seriously gets in the way of our work',
}

/** P8, P10, P11: what the policy lets the council do next. */
const measureWords: Record<MeasureKind, string> = {
  'designated-contact': 'ask you to contact one person only',
  'fewer-people': 'limit which people you can contact',
  volume: 'limit how often you can contact us',
  type: 'limit what we answer',
  'days-and-times': 'set days and times for contacting us',
  'channel-closed':
    'close one way of contacting us, such as telephone or e-mail. You could still reach us in another way',
}

const bullets = (intro: string, items: readonly string[]) => [[intro, ...items.map((item) => `• ${item}`)].join('\n')]

/** G (LGSCO): the parts that only a formal warning has, and those that it says in its own way. */
export function formalWarningParts(
  facts: FormalWarningFacts,
  council: Council,
  say: Say,
): Partial<Record<LetterPart, string[]>> {
  const { formalWarning } = council.wording.letters
  const { letterhead, periods } = council
  const how = howToObject(facts, council)
  const months = `${periods.retention.warnings} months`
  const { behaviours } = facts
  return {
    behaviours:
      behaviours.length > 0
        ? bullets(
            say(formalWarning.behaviours),
            behaviours.map((one) => behaviourWords[one]),
          )
        : [],
    next: [
      ...bullets(
        say(formalWarning.next),
        measureKinds.map((kind) => measureWords[kind]),
      ),
      say(formalWarning.usual),
    ],
    lapses: [say(formalWarning.lapses)],
    representations: letterhead && how ? [say(formalWarning.objections, { office: letterhead.office.name, how })] : [],
    privacy: letterhead ? [say(formalWarning.privacy, { months, privacyUrl: letterhead.privacyUrl })] : [],
  }
}
