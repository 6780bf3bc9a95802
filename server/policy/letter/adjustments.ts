import { comparableText } from '../comparable-text.ts'

/**
 * Equality Act s.20: of what officers answered when they decided, the answers that may be about how to write to the
 * customer: all but those by which none is needed.
 */
export function consideredForLetters(answers: readonly string[], noneNeeded: readonly string[]): string[] {
  const none = new Set(noneNeeded.map(comparableText))
  return [...new Set(answers.map((one) => one.trim()))].filter((one) => one !== '' && !none.has(comparableText(one)))
}
