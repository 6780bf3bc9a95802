import { Refusal } from '../refusal.ts'
import type { CouncilLanguages, CustomerLanguage, FirstHalf, LetterLanguage } from '../vocabulary-languages.ts'

/** In which languages a council writes, and which half of a letter in both comes first. */
export type Languages = { languages: CouncilLanguages; first: FirstHalf }

/**
 * Welsh Language (Wales) Measure 2011: the languages of a letter, first half first. A council with English alone writes
 * in English. Otherwise the letter goes in the customer's language; a customer who was not asked gets both.
 */
export function lettersGoIn({ languages, first }: Languages, wanted: CustomerLanguage | null): LetterLanguage[] {
  if (languages === 'english' || wanted === 'english') return ['en']
  if (wanted === 'welsh') return ['cy']
  return first === 'welsh' ? ['cy', 'en'] : ['en', 'cy']
}

/** The language of a customer's letters, where it is another than before. */
export const mayRecordLanguage = (before: CustomerLanguage | null, wanted: CustomerLanguage | null): Refusal | null =>
  before === wanted ? new Refusal('not-changed') : null

/** How much a letter in Welsh lacks: texts of the council's without Welsh, texts that nobody passed, officers' words. */
export type WelshCounts = { missing: number; notPassed: number; ownWords: number }

/** Welsh Language (Wales) Measure 2011: a letter leaves only with Welsh that a speaker has passed. */
export function mayGoInWelsh({ missing, notPassed, ownWords }: WelshCounts): Refusal | null {
  if (missing > 0) return new Refusal('welsh-missing')
  if (ownWords > 0) return new Refusal('welsh-words-missing')
  return notPassed > 0 ? new Refusal('welsh-not-passed') : null
}

/** How an officer's own version compares with the letter as it is made. */
export type Version = 'as-made' | 'half-missing' | 'changed'

/** A letter with Welsh goes as it was made: nobody has passed an officer's changes. */
export function mayGoAsVersion(version: Version): Refusal | null {
  if (version === 'half-missing') return new Refusal('letter-half-missing')
  return version === 'changed' ? new Refusal('welsh-not-passed') : null
}

/** Words that the letter no longer contains would have no effect. */
export const mayRecordOwnWords = (given: readonly string[], inLetter: readonly string[]): Refusal | null =>
  given.every((english) => inLetter.includes(english)) ? null : new Refusal('changed-meanwhile')
