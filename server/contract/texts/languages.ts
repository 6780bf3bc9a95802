import type { Language } from './language.ts'
import type { languageChoice } from './words/language-choice.ts'

/**
 * A language that the product speaks. `unchecked`: names of the texts that warn of it, in English and in itself, until a
 * council's own speaker has passed its texts.
 */
type Spoken = {
  /** In itself, whichever is spoken. */
  name: string
  locale: string
  unchecked: { inEnglish: keyof typeof languageChoice; inItself: keyof typeof languageChoice } | null
}

/** Every language that the product speaks. Whoever loads catalogues has one for each: the type checker says where. */
export const languages = {
  en: { name: 'English', locale: 'en-GB', unchecked: null },
  cy: {
    name: 'Cymraeg',
    locale: 'cy',
    unchecked: { inEnglish: 'not-checked', inItself: 'not-checked-in-welsh' },
  },
} as const satisfies Record<string, Spoken>

export type LanguageTag = keyof typeof languages

/** What each language but English has: English is always there. */
export type ForTranslations<T> = { readonly [Tag in Exclude<LanguageTag, 'en'>]: T }

/** Loads the texts of a page, in each language. */
export type Loaders = ForTranslations<() => Promise<Language>>

export const languageTags = Object.keys(languages) as LanguageTag[]

/** The first language of a locale or an Accept-Language header, or English if the product does not speak it. */
export function languageFor(wanted: string): LanguageTag {
  const first = /^\s*([a-z]+)/i.exec(wanted)?.[1]?.toLowerCase()
  return languageTags.find((tag) => tag === first) ?? 'en'
}
