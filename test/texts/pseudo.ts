import compile from 'icu-minify/compile'
import type { CompiledMessage } from 'icu-minify/format'
import { shortKey } from '../../addin/words/build/said-texts.ts'

/** Put around each text in the pseudo-language. Anything outside them on a screen did not come from the catalogue. */
export const [begins, ends] = ['⟦', '⟧'] as const

const accents: Readonly<Record<string, string>> = {
  ...{ a: 'á', c: 'ç', e: 'é', g: 'ĝ', i: 'í', n: 'ñ', o: 'ö', s: 'š', u: 'ü', w: 'ŵ', y: 'ý', z: 'ž' },
  ...{ A: 'Â', C: 'Ç', E: 'Ë', I: 'Î', N: 'Ñ', O: 'Ô', S: 'Š', U: 'Û', W: 'Ŵ', Y: 'Ŷ' },
}
const accented = (text: string): string => text.replace(/[a-zA-Z]/g, (letter) => accents[letter] ?? letter)

/** Two fifths more, in words: a language’s longer words break lines as these do. */
const padding = (text: string): string => ' lorem'.repeat(Math.ceil((text.length * 0.4) / 6))

/** The texts of a compiled message, however nested; its values stay as they are. */
function mapped(message: unknown, text: (words: string) => string): unknown {
  if (typeof message === 'string') return text(message)
  return Array.isArray(message)
    ? message.map((part) => (Array.isArray(part) ? ofArgument(part, text) : mapped(part, text)))
    : message
}

function ofArgument([name, kind, options, ...more]: unknown[], text: (words: string) => string): unknown[] {
  if (kind === undefined) return [name]
  const branches =
    options !== null && typeof options === 'object'
      ? Object.fromEntries(Object.entries(options).map(([key, branch]) => [key, mapped(branch, text)]))
      : options
  return [name, kind, ...(options === undefined ? [] : [branches]), ...more]
}

const lengthOf = (message: unknown): string => {
  let all = ''
  mapped(message, (words) => {
    all += words
    return words
  })
  return all
}

/** A message in the pseudo-language: accents, and two fifths longer, with its values in their places. */
export function pseudo(english: string): CompiledMessage {
  const message = compile(english)
  const own = mapped(message, accented)
  const whole = Array.isArray(own) ? own : [own]
  const made = [begins, ...whole, `${padding(lengthOf(message))}${ends}`]
  return (typeof message === 'string' ? made.join('') : made) as CompiledMessage
}

/** A language's file as a build makes it, for pages that would load Welsh. */
export const pseudoFile = (texts: Iterable<string>): string =>
  `export const welsh = { tag: 'cy', texts: new Map(${JSON.stringify(
    [...texts].map((text) => [shortKey(compile(text)), pseudo(text)]),
  )}) }`
