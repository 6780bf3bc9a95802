import type { Council } from '../council.ts'
import { isOfRestriction, type LetterFacts, type RestrictionLetterFacts } from '../policy/letter/confirmation.ts'
import type { Voice } from './voice.ts'

/** Fills in what every sentence of a letter may name, and what one sentence names besides. */
export type Say = (sentence: string, more?: Readonly<Record<string, string>>) => string

type Placeholders = Readonly<Record<string, () => string>>

/** Says a council's sentences about one letter's facts. A placeholder without a value stays visible. */
export function sayer(facts: LetterFacts, council: Council, voice: Voice): Say {
  const placeholders = placeholdersOf(facts, council, voice)
  return (sentence, more = {}) =>
    voice
      .council(sentence)
      .replace(/\{(\w+)\}/g, (placeholder, name: string) => more[name] ?? placeholders[name]?.() ?? placeholder)
}

function placeholdersOf(facts: LetterFacts, council: Council, voice: Voice): Placeholders {
  return {
    council: () => voice.council(council.name),
    customer: () => facts.to.name ?? voice.word('customer'),
    ombudsman: () => voice.council(council.ombudsman.name),
    url: () => voice.council(council.ombudsman.url),
    ...ofKind(facts, voice),
  }
}

function ofKind(facts: LetterFacts, { day }: Voice): Placeholders {
  if (isOfRestriction(facts)) return ofRestriction(facts, day)
  if (facts.kind === 'formal-warning') return { lapsesOn: () => day(facts.lapsesOn) }
  if (facts.kind === 'precautions') return {}
  return { since: () => day(facts.since), receivedOn: () => day(facts.receivedOn ?? facts.on) }
}

function ofRestriction(facts: RestrictionLetterFacts, day: Voice['day']): Placeholders {
  const from = (facts.kind === 'lifting' ? facts.liftedOn : appliesFrom(facts)) ?? facts.on
  return {
    contact: () => facts.terms.contact.name,
    from: () => day(from),
    reviewOn: () => day(facts.reviewDue ?? facts.terms.reviewOn),
  }
}

/** A letter about a change while in force, like a new contact, says from when the change applies. */
const appliesFrom = ({ inForceOn, decidedOn }: RestrictionLetterFacts) =>
  inForceOn !== null && inForceOn < decidedOn ? decidedOn : inForceOn
