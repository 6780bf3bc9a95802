import type { Council } from '../council/council.ts'
import type { Day } from '../policy/calendar.ts'
import {
  isOfRestriction,
  type LetterFacts,
  lastDayBefore,
  type RestrictionLetterFacts,
} from '../policy/letter/confirmation.ts'
import { withoutPost } from '../policy/restriction/instruction.ts'
import type { Voice } from './voice.ts'

/** Fills in what every sentence of a letter may name, and what one sentence names besides. */
export type Say = (sentence: string, more?: Readonly<Record<string, string>>) => string

/** What says the sentences of one letter. */
export type Saying = { say: Say; voice: Voice }

type Placeholders = Readonly<Record<string, () => string>>

/** Says a council's sentences about one letter's facts. A placeholder without a value stays visible. */
export function sayer(facts: LetterFacts, council: Council, voice: Voice): Say {
  const placeholders = placeholdersOf(facts, council, voice)
  return (sentence, more = {}) =>
    (more.post === '' ? withoutPost(voice.council(sentence)) : voice.council(sentence)).replace(
      /\{(\w+)\}/g,
      (placeholder, name: string) => more[name] ?? placeholders[name]?.() ?? placeholder,
    )
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
  if (facts.kind === 'formal-warning') return { lapsesOn: () => day(lastDayBefore(facts.lapsesOn)) }
  if (facts.kind === 'precautions') return {}
  return { since: () => day(facts.since), receivedOn: () => day(facts.receivedOn ?? facts.on) }
}

function ofRestriction(facts: RestrictionLetterFacts, day: Voice['day']): Placeholders {
  const from = appliesFrom(facts)
  return {
    contact: () => facts.terms.contact.name,
    from: () => day(from),
    reviewOn: () => day(facts.reviewDue ?? facts.terms.reviewOn),
  }
}

/**
 * The day from which what a letter says applies. A letter about a change while in force, like a new contact, says from
 * when the change applies.
 */
export function appliesFrom({ kind, on, inForceOn, liftedOn, decidedOn }: RestrictionLetterFacts): Day {
  if (kind === 'lifting') return liftedOn ?? on
  return (inForceOn !== null && inForceOn < decidedOn ? decidedOn : inForceOn) ?? on
}
