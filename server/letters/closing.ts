import type { Council } from '../council/council.ts'
import { type ClosingFacts, type LetterPart, lastDayBefore } from '../policy/letter/confirmation.ts'
import type { Say } from './placeholders.ts'
import type { Voice } from './voice.ts'

/** P14: what an objection came to, and what is kept of what is over. */
export function closingParts(
  { kind, on, outcome, lapsesOn }: ClosingFacts,
  council: Council,
  { say, voice }: { say: Say; voice: Voice },
): Partial<Record<LetterPart, string[]>> {
  const { formalWarning, privacyOver } = council.wording.letters
  const { letterhead, periods } = council
  const stays = outcome === 'stays'
  const isOver = lapsesOn !== null && lapsesOn <= on
  const { warnings, restrictions } = periods.retention
  const kept = kind === 'precautions-ended' ? restrictions : warnings
  const privacy = stays && !isOver ? formalWarning.privacy : privacyOver
  const day = { lapsesOn: voice.day(lapsesOn === null ? on : lastDayBefore(lapsesOn)) }
  return {
    outcome: outcome === null ? [] : [say(formalWarning[stays && isOver ? 'stayed' : outcome], day)],
    lapses: stays && lapsesOn && !isOver ? [say(formalWarning.lapses, day)] : [],
    privacy: letterhead
      ? [say(privacy, { months: voice.counted('months', kept), privacyUrl: voice.council(letterhead.privacyUrl) })]
      : [],
  }
}
