import type { Messages } from '../../server/contract/texts/language.ts'
import { say } from '../../server/contract/texts/say.ts'
import type { ValuesOf } from '../../server/contract/texts/values.ts'

/** A noun's messages by name, without those that take values. */
type Spoken<M extends Messages> = {
  readonly [Name in keyof M as keyof ValuesOf<M[Name]> extends never ? Name : never]: string
}

/**
 * A noun's messages as words to look up or to list. Each is said when it is read: a page chooses its language after its
 * code has loaded.
 */
export function spoken<const M extends Messages>(messages: M): Spoken<M> {
  const words = {}
  for (const name of Object.keys(messages))
    Object.defineProperty(words, name, { enumerable: true, get: () => say(messages[name] ?? name) })
  return words as Spoken<M>
}

/** A noun's messages as the options of a list or of choices, in the order of the file; said when they are drawn. */
export const optionsOf = <const M extends Messages>(messages: M) =>
  (Object.keys(messages) as (keyof Spoken<M> & string)[]).map((value) => ({
    value,
    get label() {
      return say<string>(messages[value] ?? value)
    },
  }))
