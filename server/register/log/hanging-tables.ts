import type { HangingKind } from '../../policy/vocabulary-import.ts'
import type { Tables } from '../tables/tables.ts'

/** P14, P15: where what hangs on a restriction is kept. */
export const hangingTables = {
  letter: 'letters',
  representation: 'representations',
  'changed-circumstances': 'circumstances',
  review: 'reviews',
} as const satisfies Record<HangingKind, keyof Tables>
