import type { Council } from '../council.ts'
import { isOfRestriction, type LetterFacts, type RestrictionLetterFacts } from '../policy/letter/confirmation.ts'
import { dayInWords, filled } from './plain-words.ts'

/** Fills in what every sentence of a letter may name, and what one sentence names besides. */
export type Say = (sentence: string, more?: Readonly<Record<string, string>>) => string

/** Says a council's sentences about one letter's facts. */
export function sayer(facts: LetterFacts, council: Council): Say {
  const places = placesOf(facts, council)
  return (sentence, more) => filled(sentence, { ...places, ...more })
}

function placesOf(facts: LetterFacts, council: Council): Record<string, string> {
  return {
    council: council.name,
    customer: facts.to.name ?? 'customer',
    ombudsman: council.ombudsman.name,
    url: council.ombudsman.url,
    ...ofKind(facts),
  }
}

function ofKind(facts: LetterFacts): Record<string, string> {
  if (isOfRestriction(facts)) return ofRestriction(facts)
  if (facts.kind === 'formal-warning') return { lapsesOn: dayInWords(facts.lapsesOn) }
  if (facts.kind === 'precautions') return {}
  return { since: dayInWords(facts.since), receivedOn: dayInWords(facts.receivedOn ?? facts.on) }
}

function ofRestriction(facts: RestrictionLetterFacts): Record<string, string> {
  const from = (facts.kind === 'lifting' ? facts.liftedOn : appliesFrom(facts)) ?? facts.on
  return {
    contact: facts.terms.contact.name,
    from: dayInWords(from),
    reviewOn: dayInWords(facts.reviewDue ?? facts.terms.reviewOn),
  }
}

/** A letter about a change while in force, like a new contact, says from when the change applies. */
const appliesFrom = ({ inForceOn, decidedOn }: RestrictionLetterFacts) =>
  inForceOn !== null && inForceOn < decidedOn ? decidedOn : inForceOn
