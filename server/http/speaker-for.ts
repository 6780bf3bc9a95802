import { welsh } from '../contract/messages/cy/server-language.ts'
import { type Say, say, speaker } from '../contract/messages/say.ts'

const sayInWelsh = speaker(welsh)

/** Speaks the language that an Accept-Language header puts first; English for any other. */
export const speakerFor = (accepted: string | undefined): Say => (/^\s*cy\b/i.test(accepted ?? '') ? sayInWelsh : say)
