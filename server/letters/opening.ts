import type { Council } from '../council/council.ts'
import {
  isOfRestriction,
  type LetterFacts,
  neverBegan,
  type RestrictionLetterFacts,
} from '../policy/letter/confirmation.ts'
import { othersInWords } from './others.ts'
import { appliesFrom, type Saying } from './placeholders.ts'

/**
 * The subject of a letter: one about a lifting does not say that all is as usual where another restriction binds, nor
 * that something has ended that never began.
 */
export function subjectOf(facts: LetterFacts, { wording }: Council, { say }: Saying): string {
  const { subjects, alternatives } = wording.letters
  if (neverBegan(facts)) return say(alternatives.neverBegunSubject)
  return say(isBesideOthers(facts) && facts.kind === 'lifting' ? alternatives.liftingSubject : subjects[facts.kind])
}

/** P8, P14: the opening of a letter, and which earlier arrangements it ends, where the customer was told of them. */
export function openingOf(facts: LetterFacts, council: Council, saying: Saying): string {
  const opening = truthOf(facts, council, saying)
  const { say, voice } = saying
  const ends = isOfRestriction(facts) ? (facts.ends ?? []) : []
  if (ends.length === 0) return opening
  return `${opening} ${say(council.wording.letters.alternatives.ends, { since: voice.listed(ends.map(voice.day)) })}`
}

/** True also where another restriction binds, or where it comes after the beginning. */
function truthOf(facts: LetterFacts, council: Council, saying: Saying): string {
  const { openings } = council.wording.letters
  if (!isOfRestriction(facts)) return saying.say(openings[facts.kind])
  return facts.isTold === false && !neverBegan(facts)
    ? firstHeard(facts, council, saying)
    : usualOpening(facts, council, saying)
}

function usualOpening(facts: RestrictionLetterFacts, council: Council, saying: Saying): string {
  const { openings, alternatives } = council.wording.letters
  const { say } = saying
  const { kind, on } = facts
  if (kind === 'restriction' && appliesFrom(facts) < on) return say(alternatives.begun)
  if (kind === 'variation' && isBesideOthers(facts)) return say(alternatives.variation)
  if (neverBegan(facts)) return neverBegun(facts, council, saying)
  if (kind === 'lifting' && isBesideOthers(facts)) return liftedBesideOthers(facts, council, saying)
  return say(openings[kind])
}

/** P14: no letter went before this one, so nothing "stays as it is" or is set out "again". */
function firstHeard(facts: RestrictionLetterFacts, council: Council, saying: Saying): string {
  const { openings, alternatives } = council.wording.letters
  const { notToldBefore, firstContinued, begun } = alternatives
  const { say, voice } = saying
  const { kind, inForceOn, on } = facts
  if (kind === 'variation') return say(appliesFrom(facts) < on ? begun : openings.restriction)
  if (inForceOn === null || kind === 'restriction') return usualOpening(facts, council, saying)
  const isKept = kind === 'review-continued' || kind === 'representation-answer'
  const rest = isKept ? say(firstContinued) : usualOpening(facts, council, saying)
  return `${say(notToldBefore, { since: voice.day(inForceOn) })} ${rest}`
}

const isBesideOthers = ({ others = [] }: LetterFacts): boolean => others.length > 0

/** P14: what stays in force, such as what it would have changed, is among the others. */
function neverBegun(facts: RestrictionLetterFacts, council: Council, saying: Saying): string {
  const { neverBegun: arrangements, changeNeverBegun } = council.wording.letters.alternatives
  const what = saying.say(facts.isChange ? changeNeverBegun : arrangements)
  return isBesideOthers(facts) ? [what, ...othersInWords(facts, council, saying)].join(' ') : what
}

function liftedBesideOthers(facts: RestrictionLetterFacts, council: Council, saying: Saying): string {
  const { lifting, liftedServices } = council.wording.letters.alternatives
  const { say, voice } = saying
  const { services } = facts.terms
  return [
    say(lifting),
    ...(services?.length ? [say(liftedServices, { services: voice.listed(services.map(voice.council)) })] : []),
    ...othersInWords(facts, council, saying),
  ].join(' ')
}
