import { afterEach, describe, expect, it, vi } from 'vitest'
import { memoryStorage } from '../../addin/outlook/device-storage.ts'
import { chooseLanguage, isLanguageOffered, ownLanguage } from '../../addin/session/own-language.ts'
import { language } from '../../server/contract/texts/language.ts'
import { languageTags } from '../../server/contract/texts/languages.ts'
import { dateWords, say, speak } from '../../server/contract/texts/say.ts'
import { welshDates } from '../../server/contract/texts/welsh-dates.ts'
import { refusal } from '../../server/contract/texts/words/refusal.ts'
import { speakerFor } from '../../server/http/speaker-for.ts'

afterEach(() => vi.unstubAllGlobals())
const outlookIn = (displayLanguage: string, languages: string[] = ['en-GB']) => {
  vi.stubGlobal('Office', { context: { displayLanguage } })
  vi.stubGlobal('navigator', { language: languages[0], languages })
}

describe('a person’s language', () => {
  it('is Outlook’s, where they chose none', () => {
    outlookIn('cy-GB')
    expect(ownLanguage(memoryStorage())).toBe('cy')
    outlookIn('de-DE')
    expect(ownLanguage(memoryStorage())).toBe('en')
  })

  it('is their choice on this device, whatever Outlook’s is', () => {
    outlookIn('cy-GB')
    const storage = memoryStorage()
    chooseLanguage(storage, 'en')
    expect(ownLanguage(storage)).toBe('en')
    outlookIn('en-GB')
    chooseLanguage(storage, 'cy')
    expect(ownLanguage(storage)).toBe('cy')
  })

  it('can be chosen where Outlook or the browser has Welsh, or a choice was made', () => {
    outlookIn('en-GB')
    const storage = memoryStorage()
    expect(isLanguageOffered(storage)).toBe(false)
    chooseLanguage(storage, 'en')
    expect(isLanguageOffered(storage)).toBe(true)
    outlookIn('en-GB', ['en-GB', 'cy'])
    expect(isLanguageOffered(memoryStorage())).toBe(true)
  })
})

it('the server refuses in the language that Accept-Language puts first', () => {
  expect(speakerFor('cy')(refusal['not-yours'])).toBe('Dim ond y person a gofnododd hwn all ei newid.')
  for (const accepted of [undefined, '', 'en-GB', 'en-GB,cy;q=0.9', 'de'])
    expect(speakerFor(accepted)(refusal['not-yours'])).toBe(say(refusal['not-yours']))
})

describe.each(languageTags.filter((tag) => tag !== 'en'))('a language of the table: %s', (tag) => {
  it('is spoken by the pane where Outlook has it, and offered', () => {
    outlookIn(tag)
    expect(ownLanguage(memoryStorage())).toBe(tag)
    expect(isLanguageOffered(memoryStorage())).toBe(true)
  })

  it('is spoken by the server where Accept-Language puts it first', () => {
    expect(speakerFor(`${tag}-XX,en;q=0.9`)(refusal['not-yours'])).not.toBe(say(refusal['not-yours']))
  })
})

describe('days in Welsh, where the browser has none', () => {
  const days = Array.from({ length: 365 }, (_, n) => new Date(Date.UTC(2026, 0, 1 + n)))
  const long = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const

  it.each<[string, Intl.DateTimeFormatOptions]>([
    ['a day in words', long],
    ['a month', { month: 'long', year: 'numeric', timeZone: 'UTC' }],
    ['a day of the week', { weekday: 'long', timeZone: 'UTC' }],
  ])('%s is as Unicode’s CLDR has it', (_, options) => {
    const own = welshDates(options)
    const cldr = new Intl.DateTimeFormat('cy', options)
    for (const day of days) expect(own.format(day)).toBe(cldr.format(day))
  })

  it('no English name is left in a short one', () => {
    const own = welshDates({ ...long, month: 'short', weekday: 'short' })
    for (const day of days) expect(own.format(day)).not.toMatch(/Jan|Feb|Mar\b|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|day/)
  })

  it('a page that speaks it says its days in it', () => {
    speak({ ...language('cy', []), dates: welshDates })
    expect(dateWords(long).format(days[306] ?? new Date())).toBe('3 Tachwedd 2026')
    speak(language('en-GB', []))
  })
})
