import { type LanguageTag, languageFor } from '../contract/texts/languages.ts'
import { type Say, say, speaker } from '../contract/texts/say.ts'
import { welsh } from '../contract/texts/welsh.ts'

/** What speaks each language. */
export const speakers: Record<LanguageTag, Say> = { en: say, cy: speaker(welsh) }

/** Speaks the language that an Accept-Language header puts first; English for any other. */
export const speakerFor = (accepted: string | undefined): Say => speakers[languageFor(accepted ?? '')]
