import { type Language, language } from '../language.ts'
import { obstacle } from './obstacle.ts'
import { refusal } from './refusal.ts'
import { serverRefusal } from './server-refusal.ts'

/** What the server answers in Welsh. No speaker of Welsh at a council has checked it yet. */
export const welsh: Language = language('cy', [obstacle, refusal, serverRefusal])
