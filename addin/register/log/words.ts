import type { RestrictionLogPage } from '../../../server/contract/log.ts'
import { logMarks } from '../../../server/contract/texts/words/log.ts'
import { spoken } from '../../words/spoken.ts'
import type { marks } from './view.ts'

export const markWords: Record<(typeof marks)[number], string> = spoken(logMarks)

/** Capitalises the first letter of a cell. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

type CustomerOfRow = Pick<RestrictionLogPage['rows'][number], 'customerReference' | 'customer'>

/** What a row calls its customer, and what tells them from somebody of the same name. */
export function namesIn({ customerReference, customer: { name, address, number } }: CustomerOfRow) {
  const [called = customerReference, more] = [name, address, number].filter((one) => one !== null)
  return { called, more }
}
