import * as v from 'valibot'
import { importStates, sheetFormats } from '../../policy/vocabulary-import.ts'
import { base64, count, id, moment } from '../parts.ts'
import { ask, read, write } from '../route.ts'
import { atMost, object, shownWord } from '../schemas.ts'

/** What an import does with customers already on the register. */
export const existingChoices = ['leave', 'add'] as const

/** In bytes: many times what 2,000 rows take. */
export const longestSheet = 4 * 1024 * 1024
const longestBody = 6 * 1024 * 1024

const text = (longest: number) => v.pipe(v.string(), atMost(longest))
const row = v.pipe(count, v.minValue(1), v.maxValue(1_048_576))

/**
 * How a sheet is read: what each column is (a field's name, or null: not imported), and in which row the titles are;
 * null: as the register finds them. `corrections`: what counts in place of cells; of the field `row`, `leave-out`,
 * `as-above` or `take`.
 */
export const importAnswers = object({
  existing: v.optional(v.picklist(existingChoices), 'leave'),
  matching: v.optional(v.nullable(v.pipe(v.array(v.nullable(text(60))), v.maxLength(100))), null),
  headRow: v.optional(v.nullable(row), null),
  corrections: v.optional(
    v.pipe(v.array(object({ row, field: text(60), becomes: text(4000) })), v.maxLength(20_000)),
    [],
  ),
})

/** A council's own sheet, in Base64. Its name is never sent. */
export const sheetGiven = object({
  file: v.pipe(base64, atMost(longestBody)),
  format: v.picklist(sheetFormats),
  ...importAnswers.entries,
})

const counts = object({
  rows: count,
  customersNew: count,
  customersKnown: count,
  restrictions: count,
  warnings: count,
  /** Rows that are already on the register in full. */
  already: count,
  /** Rows of existing customers, left unchanged. */
  left: count,
})

/** A value that was not understood: what it may become, and in which rows it is. */
const askedSeen = object({
  what: v.string(),
  field: v.string(),
  title: v.string(),
  value: v.string(),
  proposal: v.nullable(v.string()),
  rows: v.array(count),
  text: v.string(),
  /** If only these can be in the cell. */
  options: v.array(v.string()),
})

/** The dry run: what would be imported, row by row what was found, and what the keeper is asked. */
export const importChecked = object({
  /** Null: the file could not be read. */
  counts: v.nullable(counts),
  columns: v.array(object({ title: v.string(), field: v.nullable(v.string()) })),
  fields: v.array(object({ field: v.string(), title: v.string() })),
  headRow: v.nullable(count),
  /** The start of the sheet, to choose the row with the titles. */
  start: v.array(object({ row: count, cells: v.array(v.string()) })),
  /** At most 1,000, those that stop the import first. */
  findings: v.array(
    object({
      row: v.nullable(count),
      /** The column's title, or its letter. */
      column: v.nullable(v.string()),
      stops: v.boolean(),
      text: v.string(),
    }),
  ),
  /** At most 300 values. */
  asked: v.array(askedSeen),
  /** Number of findings that stop the import, and of all. */
  stopping: count,
  found: count,
  mayImport: v.boolean(),
  /** P13: how much would come into force; an officer signs it first. */
  toSign: count,
})

export const importGiven = object({ importId: id, state: shownWord(importStates) })

export const importList = object({
  imports: v.array(
    object({
      importId: id,
      state: shownWord(importStates),
      format: shownWord(sheetFormats),
      givenAt: moment,
      givenBy: object({ name: v.string() }),
      endedAt: v.nullable(moment),
      counts: v.nullable(counts),
      signedBy: v.nullable(object({ name: v.string() })),
      refusedWhy: v.nullable(v.string()),
    }),
  ),
})

export const checkImport = ask('/api/imports/check', ['RegisterKeeper'], {
  summary: 'Try a spreadsheet: what would be imported, and what is found row by row; nothing is kept',
  body: sheetGiven,
  longest: longestBody,
  answer: importChecked,
})

export const runImport = write('/api/imports', ['RegisterKeeper'], {
  summary: 'Import a spreadsheet, all of it or nothing; P13: what comes into force waits until an officer signs',
  body: sheetGiven,
  longest: longestBody,
  answer: importGiven,
  status: 201,
  refusals: ['import-not-ready'],
})

export const seeImports = read('/api/imports', ['RegisterKeeper'], {
  summary: 'The spreadsheets that were given last',
  answer: importList,
  counts: 'nobody',
})

/** A spreadsheet to fill in: the titles, and what each column takes. */
export const importTemplate = read('/api/import-template', ['RegisterKeeper'], {
  summary: 'An empty spreadsheet with the titles that the register knows',
  gives: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  counts: 'nobody',
})

export const discardImport = write('/api/imports/:id/discard', ['RegisterKeeper'], {
  summary: 'Put a spreadsheet aside that no officer has signed yet: nothing was imported',
  answer: importGiven,
  refusals: ['unknown-import'],
})

export type SheetGiven = v.InferInput<typeof sheetGiven>
export type ImportAnswers = v.InferOutput<typeof importAnswers>
export type ImportChecked = v.InferOutput<typeof importChecked>
export type AskedSeen = v.InferOutput<typeof askedSeen>
export type ImportList = v.InferOutput<typeof importList>
