import type { Council } from '../council/council.ts'
import type { Day } from '../policy/calendar.ts'
import type { WelshCounts } from '../policy/letter/language.ts'
import { weekdays } from '../policy/vocabulary-decision.ts'
import { filled, lowered } from './sentences.ts'
import { formFor, type Voice } from './voice.ts'
import { type WelshText, welshTexts } from './welsh-texts.ts'
import { welshDraft } from './words/cy.ts'

/**
 * What a letter in Welsh still lacks: the council's texts without Welsh, those that nobody passed, and the officers'
 * own words.
 */
export type WelshLacks = { missing: WelshText[]; notPassed: WelshText[]; ownWords: OwnWords[] }

/** An officer's words for this customer; `welsh` null: there is none yet. */
export type OwnWords = { english: string; welsh: string | null }

/** How much of each, for the rule. */
export const countsOf = ({ missing, notPassed, ownWords }: WelshLacks): WelshCounts => ({
  missing: missing.length,
  notPassed: notPassed.length,
  ownWords: ownWords.filter(({ welsh }) => welsh === null).length,
})

const longDate = new Intl.DateTimeFormat('cy-GB', { dateStyle: 'long', timeZone: 'UTC' })
const weekday = new Intl.DateTimeFormat('cy-GB', { weekday: 'long', timeZone: 'UTC' })
const orList = new Intl.ListFormat('cy-GB', { type: 'disjunction' })
/** A Monday. */
const monday = Date.UTC(2024, 0, 1)

/** A day as letters in Welsh write it: 3 Tachwedd 2026. */
export const welshDay = (day: Day): string => longDate.format(new Date(`${day}T00:00:00Z`))

/** Stands where there is no Welsh: such a letter can be read, and cannot be sent. */
const lacking = (english: string): string => `[${english}]`

/**
 * A voice that says a letter in Welsh, and remembers which texts it had no Welsh for. `ownWords`: an officer's words
 * for this customer, in Welsh by their English.
 */
export function welshVoice(
  council: Council,
  ownWords: ReadonlyMap<string, string>,
): { voice: Voice; lacks: () => WelshLacks } {
  const texts = welshTexts(council)
  const byName = new Map(texts.map((text) => [text.name, text]))
  const byEnglish = new Map<string, WelshText>()
  for (const text of texts) {
    const known = byEnglish.get(text.english)
    // The same English may stand in two places: what was passed comes first.
    if (!text.name.startsWith('words.') && (!known || (text.passed && !known.passed))) byEnglish.set(text.english, text)
  }
  const used = new Set<WelshText>()
  const officers = new Map<string, string | null>()
  const said = (text: WelshText | undefined): string => {
    if (text === undefined) return ''
    used.add(text)
    return text.welsh ?? lacking(text.english)
  }
  const own = (text: string): string => {
    const welsh = ownWords.get(text) ?? null
    officers.set(text, welsh)
    return welsh ?? lacking(text)
  }
  const word = (name: string, placeholders: Readonly<Record<string, string>>) =>
    filled(said(byName.get(`words.${name}`)), placeholders)
  const voice: Voice = {
    language: 'cy',
    // A post or a service that the settings no longer name is an officer's word.
    council: (text) => (byEnglish.has(text) ? said(byEnglish.get(text)) : own(text)),
    peek: (text) => byEnglish.get(text)?.welsh ?? lacking(text),
    own,
    word: (name, placeholders = {}) => word(name, placeholders),
    counted: (name, n, placeholders = {}) =>
      word(`${name}.${formFor(welshDraft[name], n, 'cy-GB')}`, { n: String(n), ...placeholders }),
    day: welshDay,
    // Uses no word for "and", because it would change with the next word.
    weekdays: (days) =>
      weekdays
        .flatMap((day, i) => (days.includes(day) ? lowered(weekday.format(monday + i * 86_400_000)) : []))
        .join(', '),
    oneOf: (names) => orList.format(names),
    listed: (names) => names.join(', '),
  }
  const lacks = () => ({
    missing: [...used].filter(({ welsh }) => welsh === null),
    notPassed: [...used].filter(({ welsh, passed }) => welsh !== null && passed === null),
    ownWords: [...officers].map(([english, welsh]) => ({ english, welsh })),
  })
  return { voice, lacks }
}
