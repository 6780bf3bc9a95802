import { type Say, say as sayInEnglish } from '../contract/texts/say.ts'
import { issues } from '../contract/texts/words/issues.ts'

/** Said in the place of a value, so that it can be found again. */
const gap = (value: string) => `¤${value}¤`
const gaps = Object.fromEntries(['n', 'list', 'place', 'contact'].map((value) => [value, gap(value)]))

/** Which values a text takes is only known when it is said. */
type SayAny = (text: string, values: object) => string

/** "must have at least {n} characters", as a pattern that finds the values in what was said. */
const patternOf = (text: string): RegExp => {
  const said = (sayInEnglish as SayAny)(text, gaps).replace(/[.*+?^$()|[\]\\{}]/g, '\\$&')
  return new RegExp(`^${said.replace(/¤(\w+)¤/g, '(?<$1>.+)')}$`)
}

const patterns = Object.values(issues).map((text) => [text, patternOf(text)] as const)

/**
 * What a shape says of a wrong value, in somebody's language. Shapes say it in English, wherever they check; one that
 * the catalogue does not have stays as it is.
 */
export function issueInLanguage(say: Say, message: string): string {
  if (say === sayInEnglish) return message
  for (const [text, pattern] of patterns) {
    const found = pattern.exec(message)
    if (found) return (say as SayAny)(text, { ...found.groups })
  }
  return message
}
