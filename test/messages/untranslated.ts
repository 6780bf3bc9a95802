import type { Language, Messages } from '../../server/contract/messages/language.ts'

/** The messages that `language` lacks and therefore says in English, such as "failure timed-out". */
export const untranslated = ({ texts }: Language, nouns: ReadonlyMap<string, Messages>): string[] =>
  [...nouns].flatMap(([noun, messages]) =>
    Object.entries(messages)
      .filter(([, english]) => !texts.has(english))
      .map(([name]) => `${noun} ${name}`),
  )
