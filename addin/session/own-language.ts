import { type LanguageTag, type Loaders, languageFor, languages } from '../../server/contract/texts/languages.ts'
import { speak } from '../../server/contract/texts/say.ts'
import type { DeviceStorage } from '../outlook/device-storage.ts'
import { displayLanguage } from '../outlook/display-language.ts'

const kept = 'language'

/** The person’s choice, or else Outlook’s language. */
export const ownLanguage = (storage: Pick<DeviceStorage, 'get'>): LanguageTag =>
  languageFor(storage.get(kept) ?? displayLanguage())

/** Keeps the person's choice on this device. It applies from the next start. */
export const chooseLanguage = (storage: Pick<DeviceStorage, 'set'>, tag: LanguageTag): void => storage.set(kept, tag)

/** Whether to offer the choice: one was made, or Outlook or the browser is set to another language that is spoken. */
export const isLanguageOffered = (storage: Pick<DeviceStorage, 'get'>): boolean =>
  storage.get(kept) !== null || [displayLanguage(), ...navigator.languages].some((one) => languageFor(one) !== 'en')

/**
 * Speaks the person's language from now on. Call it before anything is drawn. English is there already; another
 * language is loaded, and where that fails the page stays English: nobody waits for a standing because of it.
 * @param loaders load the texts of this page
 */
export async function speakOwnLanguage(storage: DeviceStorage, loaders: Loaders): Promise<void> {
  const tag = ownLanguage(storage)
  if (tag === 'en') return
  await loaders[tag]().then(
    (language) => {
      speak(language)
      document.documentElement.lang = languages[tag].locale
    },
    () => undefined,
  )
}
