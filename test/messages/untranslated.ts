import type { Language, Messages } from '../../server/contract/messages/language.ts'

/** What `language` has no text for, and so says in English: "failure timed-out". */
export const untranslated = ({ texts }: Language, nouns: ReadonlyMap<string, Messages>): string[] =>
  [...nouns].flatMap(([noun, messages]) =>
    Object.keys(messages)
      .filter((name) => texts.get(messages)?.[name] === undefined)
      .map((name) => `${noun} ${name}`),
  )
