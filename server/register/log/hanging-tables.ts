import type { HangingKind } from '../../policy/vocabulary-import.ts'
import type { Tables } from '../tables/tables.ts'

/** P14, P15: the tables of the records that belong to a restriction. */
export const hangingTables = {
  letter: 'letters',
  representation: 'representations',
  'changed-circumstances': 'circumstances',
  review: 'reviews',
} as const satisfies Record<HangingKind, keyof Tables>
