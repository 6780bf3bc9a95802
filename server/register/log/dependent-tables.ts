import type { DependentKind } from '../../policy/vocabulary-import.ts'
import type { Tables } from '../tables/tables.ts'

/** P14, P15: the tables of the records that belong to a restriction. */
export const dependentTables = {
  letter: 'letters',
  representation: 'representations',
  'changed-circumstances': 'circumstances',
  review: 'reviews',
  'legal-question': 'legal_questions',
} as const satisfies Record<DependentKind, keyof Tables>
