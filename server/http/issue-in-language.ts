import { issues } from '../contract/messages/en/issues.ts'
import { type Say, say as sayInEnglish } from '../contract/messages/say.ts'

/** Said in the place of a value, so that it can be found again. A build has no texts, but messages that are compiled. */
const gap = (value: string) => `¤${value}¤`
const gaps = Object.fromEntries(['n', 'list', 'place', 'contact'].map((value) => [value, gap(value)]))

/** Which values a text takes is only known when it is said. */
type SayAny = (all: typeof issues, name: string, values: object) => string

/** "must have at least {n} characters", as a pattern that finds the values in what was said. */
const patternOf = (name: string): RegExp => {
  const said = (sayInEnglish as SayAny)(issues, name, gaps).replace(/[.*+?^$()|[\]\\{}]/g, '\\$&')
  return new RegExp(`^${said.replace(/¤(\w+)¤/g, '(?<$1>.+)')}$`)
}

const patterns = Object.keys(issues).map((name) => [name, patternOf(name)] as const)

/**
 * What a shape says of a wrong value, in somebody's language. Shapes say it in English, wherever they check; one that
 * the catalogue does not have stays as it is.
 */
export function issueInLanguage(say: Say, message: string): string {
  if (say === sayInEnglish) return message
  for (const [name, pattern] of patterns) {
    const found = pattern.exec(message)
    if (found) return (say as SayAny)(issues, name, { ...found.groups })
  }
  return message
}
