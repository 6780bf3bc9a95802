import { type Language, language as languageOf } from '../language.ts'
import { relay } from './relay.ts'

/** What the page between a framed pane and the sign-in says in Welsh. No speaker of Welsh at a council has checked it yet. */
export const welsh: Language = languageOf('cy', [relay])
