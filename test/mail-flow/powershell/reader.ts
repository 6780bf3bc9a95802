/** A place in a script, and what may follow there. */
export function readerOf(script: string) {
  let place = 0
  /** Far enough for any word. */
  const ahead = () => script.slice(place, place + 200)
  const fail = (what: string): never => {
    throw new Error(`${what} expected at ${JSON.stringify(script.slice(place, place + 60))}.`)
  }
  const isNext = (text: string) => script.startsWith(text, place)
  const skip = (length: number) => {
    place += length
  }
  const past = (pattern: RegExp): boolean => {
    pattern.lastIndex = place
    const found = pattern.exec(script)?.[0] ?? ''
    place += found.length
    return found !== ''
  }
  return {
    at: () => place,
    back: (before: number) => {
      place = before
    },
    fail,
    isEnd: () => place >= script.length,
    isNext,
    /** What stands here; the pattern begins with `^`. */
    matches: (pattern: RegExp) => pattern.exec(ahead()),
    /** The character here, or some further on. */
    sign: (further = 0): string | undefined => script[place + further],
    skip,
    space: () => {
      past(/[ \t]*/y)
    },
    /** Line ends and comments too. */
    blank: () => {
      while (past(/(?:[\s;]+|#[^\n]*|<#[\s\S]*?#>)/y));
    },
    take: (text: string) => {
      if (!isNext(text)) fail(text)
      skip(text.length)
    },
    word: (pattern: RegExp, what: string): string => {
      const found = pattern.exec(ahead())?.[0] ?? fail(what)
      skip(found.length)
      return found
    },
  }
}
