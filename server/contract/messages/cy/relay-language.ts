import { type Language, language as languageOf } from '../language.ts'
import { relay } from './relay.ts'

/** What our own pages of the sign-in say in Welsh. No Welsh speaker at a council has checked it yet. */
export const welsh: Language = languageOf('cy', [relay])
