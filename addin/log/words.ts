import type { marks } from './view.ts'

export const markWords: Record<(typeof marks)[number], string> = {
  'letter-outstanding': 'Letter outstanding',
  'mail-outstanding': 'Mail arrangement outstanding',
  'review-due': 'Review due',
  overdue: 'Review overdue',
}

/** Capitalises the first letter of a cell. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
