import { type LanguageTag, languages } from '../../../server/contract/texts/languages.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { languageChoice as texts } from '../../../server/contract/texts/words/language-choice.ts'

/** Warns, in English and in the language itself, until a council's own speaker has passed its texts. */
export function UncheckedLanguage({ tag, className }: { tag: LanguageTag; className: string }) {
  const { unchecked, locale } = languages[tag]
  if (!unchecked) return null
  return (
    <p className={className}>
      <span lang="en-GB">{say(texts[unchecked.inEnglish])}</span>{' '}
      <span lang={locale}>{say(texts[unchecked.inItself])}</span>
    </p>
  )
}
