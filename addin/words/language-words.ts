import { say } from '../../server/contract/texts/say.ts'
import { language as words } from '../../server/contract/texts/words/language.ts'

const isKnown = (language: string): language is keyof typeof words => Object.hasOwn(words, language)

/** In which language a customer wants their letters; null: they were not asked. */
export const languageWords = (language: string | null): string => {
  if (language === null) return say(words['not-asked'])
  return isKnown(language) ? say(words[language]) : language
}
