import { type Language, language } from '../language.ts'
import { failure } from './failure.ts'
import { notCheckedDraft } from './guard.ts'

/** What Outlook's commands and the guard say in Welsh. No speaker of Welsh at a council has checked it yet. */
export const welsh: Language = language('cy', [failure, notCheckedDraft])
