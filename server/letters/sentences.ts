import type { Day } from '../policy/calendar.ts'

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const andList = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const orList = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** A day as letters write it: 3 November 2026. */
export const dayInWords = (day: Day): string => longDate.format(new Date(`${day}T00:00:00Z`))

export const listed = (names: readonly string[]): string => andList.format(names)
export const oneOf = (names: readonly string[]): string => orList.format(names)

/** The same words at the beginning of a sentence. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** The same words inside a sentence. */
export const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

/** Fills in the placeholders of a sentence. One without a value stays visible. */
export const filled = (sentence: string, placeholders: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => placeholders[name] ?? placeholder)

/** Avoids a double full stop where a text ends the sentence that it is filled into: "at 9 a.m..". */
export const withoutFullStop = (text: string): string => text.trim().replace(/(?<![.;])[.;]+$/, '')
