import { type Language, language } from '../language.ts'
import { obstacle } from './obstacle.ts'

/** What the server answers in Welsh. No speaker of Welsh at a council has checked it yet. */
export const welsh: Language = language('cy', [obstacle])
