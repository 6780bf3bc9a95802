import { welsh } from '../contract/messages/cy/server-language.ts'
import { type LanguageTag, languageFor } from '../contract/messages/languages.ts'
import { type Say, say, speaker } from '../contract/messages/say.ts'

/** What speaks each language. */
export const speakers: Record<LanguageTag, Say> = { en: say, cy: speaker(welsh) }

/** Speaks the language that an Accept-Language header puts first; English for any other. */
export const speakerFor = (accepted: string | undefined): Say => speakers[languageFor(accepted ?? '')]
