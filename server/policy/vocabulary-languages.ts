/** Welsh Language (Wales) Measure 2011: the languages in which a council writes to its customers. */
export const councilLanguages = ['english', 'english-and-welsh'] as const
export type CouncilLanguages = (typeof councilLanguages)[number]

/** In which language a customer wants their letters. `both`: each letter in both. Not asked: null. */
export const customerLanguages = ['english', 'welsh', 'both'] as const
export type CustomerLanguage = (typeof customerLanguages)[number]

/** The language of a letter, or of one half of it, as BCP 47 names it. */
export const letterLanguages = ['en', 'cy'] as const
export type LetterLanguage = (typeof letterLanguages)[number]

/** Which half of a letter in both comes first. */
export const firstHalves = ['welsh', 'english'] as const
export type FirstHalf = (typeof firstHalves)[number]

/** Why a letter cannot go in Welsh yet. */
export const languageRefusals = [
  'letter-half-missing',
  'welsh-missing',
  'welsh-words-missing',
  'welsh-not-passed',
] as const

/** With why a Welsh text cannot be passed. */
export const welshRefusals = [...languageRefusals, 'welsh-places-differ'] as const
