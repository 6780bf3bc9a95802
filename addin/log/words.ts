import { logMarks } from '../../server/contract/messages/en/log.ts'
import { spoken } from '../words/spoken.ts'
import type { marks } from './view.ts'

export const markWords: Record<(typeof marks)[number], string> = spoken(logMarks)

/** Capitalises the first letter of a cell. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
