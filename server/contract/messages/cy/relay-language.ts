import { type Language, language as languageOf } from '../language.ts'
import { relay } from './relay.ts'

/** What the page that a framed pane opens to sign in says in Welsh. No Welsh speaker at a council has checked it yet. */
export const welsh: Language = languageOf('cy', [relay])
