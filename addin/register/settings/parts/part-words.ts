import { say } from '../../../../server/contract/texts/say.ts'
/** One field: its place in the part's value, and its label wherever it is mentioned. */
export type FieldAt = {
  path: string
  label: string
  hint?: string
  rows?: number
  kind?: 'number' | 'email' | 'date' | 'time' | 'days'
  /**
   * It may stay empty: `text`, as it is; `value`, and then it is null; `object`, if everything around it is empty, too,
   * and then all of that is null.
   */
  optional?: 'text' | 'value' | 'object'
  /** A list with one entry on each line; with the kind `date`, of days as people write them. */
  lines?: true
}

type Group = { legend: string; hint?: string; fields: readonly FieldAt[] }

/** A part's title, its purpose and its fields; lists have rows of their own. */
export type PartWords = { title: string; intro: string; groups: readonly Group[] }

/** A field for a sentence of the council's. `filled`: the words in braces that it takes, one or two. */
export const sentence = (path: string, label: string, ...filled: readonly string[]): FieldAt => ({
  path,
  label,
  rows: 2,
  ...(filled.length > 0 ? { hint: withWords(filled) } : {}),
})

/** A word that is filled in, as the council writes it: in braces. */
export const inBraces = (word: string): string => `{${word}}`

function withWords(filled: readonly string[]): string {
  const [one = '', other] = filled.map(inBraces)
  return other === undefined ? say('With {one}.', { one }) : say('With {one} and {other}.', { one, other })
}
