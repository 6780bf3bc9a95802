import type { Tables } from '../../../server/register/tables/tables.ts'
import { caseFacts } from './case.ts'
import { councilFacts } from './council.ts'
import { passingFacts } from './passing.ts'
import { proofFacts } from './proof.ts'
import { standingFacts } from './standing.ts'

/** The five kinds of data, in the order of the papers. */
export const kinds = {
  Case: caseFacts,
  Standing: standingFacts,
  Proof: proofFacts,
  Passing: passingFacts,
  Council: councilFacts,
} as const

/** Every table of the register. */
export const everyTable = { ...caseFacts, ...standingFacts, ...proofFacts, ...passingFacts, ...councilFacts } as const

type Facts = typeof everyTable
/** The columns that a table's facts name. */
type Named<T extends keyof Facts> = Facts[T]['columns'] extends infer C
  ? C[keyof C] extends readonly (infer N)[]
    ? N
    : never
  : never

type Unnamed = {
  [T in keyof Tables as T extends keyof Facts
    ? [Exclude<keyof Tables[T], Named<T>>] extends [never]
      ? never
      : T
    : T]: T extends keyof Facts ? Exclude<keyof Tables[T], Named<T>> : 'the whole table'
}

/**
 * Does not compile while a table or column is not named. Add it to the file of its kind, under what it holds. Then run
 * `npm run papers`.
 */
export const unnamed: Unnamed = {}
