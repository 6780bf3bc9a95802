import type { ListSetting } from './settings.ts'

/** Of the properties that the register sets, those that Exchange counts: patterns and words. */
export const budgeted = [
  'FromAddressMatchesPatterns',
  'HeaderMatchesPatterns',
  'RecipientADAttributeMatchesPatterns',
  'ExceptIfSubjectMatchesPatterns',
  'ExceptIfSubjectOrBodyContainsWords',
] as const satisfies readonly ListSetting[]

/**
 * What patterns and words take of the budget that all rules of a tenant share. Exchange gives it 20,480 bytes, and counts
 * a byte a character (Exchange team's blog, 11 August 2022); nothing says that a value costs more than its text. Beyond
 * ASCII nobody says how it counts, so bytes of UTF-8 are the safe side, and `limits.patterns` leaves a margin. The
 * script counts in the same way (`Get-Length`), but where Exchange prints a rule's `RegexSize`, that counts.
 */
export const budgetOfTexts = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
