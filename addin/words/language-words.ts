import { language as words } from '../../server/contract/messages/en/language.ts'
import { say } from '../../server/contract/messages/say.ts'

const isKnown = (language: string): language is keyof typeof words => Object.hasOwn(words, language)

/** In which language a customer wants their letters; null: they were not asked. */
export const languageWords = (language: string | null): string => {
  if (language === null) return say(words, 'not-asked')
  return isKnown(language) ? say(words, language) : language
}
