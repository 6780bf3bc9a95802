import type { Language } from '../../server/contract/messages/language.ts'
import { speak } from '../../server/contract/messages/say.ts'
import type { DeviceStorage } from '../outlook/device-storage.ts'
import { displayLanguage } from '../outlook/display-language.ts'

/** The languages that the product speaks. */
export type LanguageTag = 'en' | 'cy'

const kept = 'language'

/** Whether the person’s choice, or else Outlook, wants Welsh. */
export const ownLanguage = (storage: Pick<DeviceStorage, 'get'>): LanguageTag =>
  /^cy\b/i.test(storage.get(kept) ?? displayLanguage()) ? 'cy' : 'en'

/** Keeps the person's choice on this device. It applies from the next start. */
export const chooseLanguage = (storage: Pick<DeviceStorage, 'set'>, tag: LanguageTag): void => storage.set(kept, tag)

/** Whether to offer the choice: one was made, or Outlook or the browser is set to Welsh. */
export const isLanguageOffered = (storage: Pick<DeviceStorage, 'get'>): boolean =>
  storage.get(kept) !== null || [displayLanguage(), ...navigator.languages].some((one) => /^cy\b/i.test(one))

/**
 * Speaks the person's language from now on. Call it before anything is drawn. English is there already; another
 * language is loaded, and where that fails the page stays English: nobody waits for a standing because of it.
 * @param welsh loads the texts of this page
 */
export async function speakOwnLanguage(storage: DeviceStorage, welsh: () => Promise<Language>): Promise<void> {
  if (ownLanguage(storage) === 'en') return
  await welsh().then(
    (language) => {
      speak(language)
      document.documentElement.lang = language.tag
    },
    () => undefined,
  )
}
