import { afterEach, describe, expect, it, vi } from 'vitest'
import { memoryStorage } from '../../addin/outlook/device-storage.ts'
import { chooseLanguage, isLanguageOffered, ownLanguage } from '../../addin/session/own-language.ts'
import { refusal } from '../../server/contract/messages/en/refusal.ts'
import { say } from '../../server/contract/messages/say.ts'
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
  expect(speakerFor('cy')(refusal, 'not-yours')).toBe('Dim ond y person a gofnododd hwn all ei newid.')
  for (const accepted of [undefined, '', 'en-GB', 'en-GB,cy;q=0.9', 'de'])
    expect(speakerFor(accepted)(refusal, 'not-yours')).toBe(say(refusal, 'not-yours'))
})
