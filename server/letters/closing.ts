import type { Council } from '../council.ts'
import type { ClosingFacts, LetterPart } from '../policy/letter/confirmation.ts'
import type { Say } from './places.ts'
import { dayInWords } from './plain-words.ts'

/** P14: what an objection came to, and what is kept of what is over. */
export function closingParts(
  { kind, outcome, lapsesOn }: ClosingFacts,
  council: Council,
  say: Say,
): Partial<Record<LetterPart, string[]>> {
  const { formalWarning, privacyOver } = council.wording.letters
  const { letterhead, periods } = council
  const stays = outcome === 'stays'
  const { warnings, restrictions } = periods.retention
  const kept = kind === 'precautions-ended' ? restrictions : warnings
  const privacy = stays ? formalWarning.privacy : privacyOver
  return {
    outcome: outcome === null ? [] : [say(formalWarning[outcome])],
    lapses: stays && lapsesOn ? [say(formalWarning.lapses, { lapsesOn: dayInWords(lapsesOn) })] : [],
    privacy: letterhead ? [say(privacy, { months: `${kept} months`, privacyUrl: letterhead.privacyUrl })] : [],
  }
}
