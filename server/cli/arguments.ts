/** What follows a command: words before the first option, and the words after each option. */
export type Arguments = { words: string[]; options: Map<string, string[]> }

/**
 * Reads words and options; an option takes every word up to the next one. Null if there is an option not in `known`.
 */
export function readArguments(given: readonly string[], known: readonly string[]): Arguments | null {
  const words: string[] = []
  const options = new Map<string, string[]>()
  let into = words
  for (const one of given) {
    if (!one.startsWith('--')) into.push(one)
    else if (!known.includes(one)) return null
    else {
      into = options.get(one) ?? []
      options.set(one, into)
    }
  }
  return [...options.values()].every((values) => values.length > 0) ? { words, options } : null
}
