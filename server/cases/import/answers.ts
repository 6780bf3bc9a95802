import { type LookMeaning, lookMeanings } from '../../policy/vocabulary-import.ts'
import type { Corrections } from '../../sheets/rows/read-cells.ts'
import type { Look } from './looks-in.ts'

/** The start of a sheet, as the keeper sees it to choose the row with the titles; kept as long as the file. */
export type Layout = {
  headRow: number | null
  /** The names of all sheets, and the number of the one that is read, from 1. */
  sheets: string[]
  sheet: number
  looks: Look[]
  start: { row: number; cells: string[] }[]
}

/** What the keeper has said about a file. Null or empty: go by the file itself. */
export type Answers = {
  matching: readonly (string | null)[] | null
  headRow: number | null
  sheet: number | null
  looks: Readonly<Record<string, string>>
  /** By row and field: what counts in place of cells. The field `row`: `leave-out`, or `as-above`. */
  corrections: ReadonlyMap<number, Corrections>
  /** What a title meant last time: a field, null for "not imported", undefined if nobody said. */
  recall: (title: string) => string | null | undefined
}

export const noAnswers: Answers = {
  matching: null,
  headRow: null,
  sheet: null,
  looks: {},
  corrections: new Map(),
  recall: () => undefined,
}

/** What a colour means, if the keeper has said so. */
export const meaningOf = ({ looks }: Pick<Answers, 'looks'>, look: string | undefined): LookMeaning | null =>
  lookMeanings.find((one) => look !== undefined && looks[look] === one) ?? null
