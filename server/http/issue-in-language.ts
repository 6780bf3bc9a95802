import { issues } from '../contract/messages/en/issues.ts'
import { type Say, say as sayInEnglish } from '../contract/messages/say.ts'

/** A text with its values as places of a pattern: "must have at least {n} characters". */
const patternOf = (text: string): RegExp =>
  new RegExp(`^${text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{(\w+)\}/g, (_, name) => `(?<${name}>.+)`)}$`)

const patterns = Object.entries(issues).map(([name, text]) => [name as keyof typeof issues, patternOf(text)] as const)

/**
 * What a shape says of a wrong value, in somebody's language. Shapes say it in English, wherever they check; one that
 * the catalogue does not have stays as it is.
 */
export function issueInLanguage(say: Say, message: string): string {
  if (say === sayInEnglish) return message
  for (const [name, pattern] of patterns) {
    const found = pattern.exec(message)
    // Which values a text takes is only known now.
    if (found)
      return (say as (all: typeof issues, one: string, values: object) => string)(issues, name, { ...found.groups })
  }
  return message
}
