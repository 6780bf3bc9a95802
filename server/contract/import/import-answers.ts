import * as v from 'valibot'
import { lookMeanings } from '../../policy/vocabulary-import.ts'
import { count, id } from '../parts.ts'
import { write } from '../route.ts'
import { atMost, object, shownWord } from '../schemas.ts'

/*
 * What the keeper answers about a council's sheet: which row has the titles, what columns and colours mean, and what
 * counts in place of cells that were not understood.
 */

export const importGiven = object({ importId: id })

/** What an import does with customers already on the register. */
export const existingChoices = ['leave', 'add'] as const

const text = (longest: number) => v.pipe(v.string(), atMost(longest))
/** The most rows that a spreadsheet has. */
const row = v.pipe(count, v.minValue(1), v.maxValue(1_048_576))

const look = v.pipe(v.string(), v.regex(/^(?:[\dA-F]{6}|struck|hidden)$/))

/**
 * What each column is (a field's name, or null: not imported), and what to do with customers already on the register.
 * `headRow` and `sheet`: where the titles are; null: where the register finds them. Another place has other columns.
 */
export const importChoices = object({
  matching: v.pipe(v.array(v.nullable(text(60))), v.maxLength(100)),
  existing: v.picklist(existingChoices),
  headRow: v.optional(v.nullable(row), null),
  sheet: v.optional(v.nullable(v.pipe(count, v.minValue(1), v.maxValue(30))), null),
})

/**
 * Puts something in place of cells that the last check asked about. `what`, `field` and `value` are those of the
 * question; null: all alike. `row`: one row alone. `becomes`: this text, what the register proposes, or nothing,
 * because the rows are left out.
 */
const correction = object({
  what: text(60),
  field: v.nullable(text(60)),
  value: v.nullable(text(300)),
  row: v.nullable(row),
  becomes: v.picklist(['text', 'proposal', 'leave-out']),
  text: v.optional(text(4000), ''),
})

export const importCorrections = object({
  corrections: v.pipe(v.array(correction), v.maxLength(300)),
  /** What it means that rows stand out. */
  looks: v.optional(v.pipe(v.array(object({ look, means: v.picklist(lookMeanings) })), v.maxLength(20)), []),
  /** Forgets all earlier corrections first. */
  startAgain: v.optional(v.boolean(), false),
})

/** How rows stand out, and what the keeper says that it means. */
export const lookSeen = object({
  /** `RRGGBB`, `struck` or `hidden`. */
  look: v.string(),
  rows: count,
  firstRow: count,
  means: v.nullable(shownWord(lookMeanings)),
})

/** The start of the sheet, to choose the row with the titles. */
export const layoutSeen = object({
  headRow: v.nullable(count),
  sheet: count,
  sheets: v.array(v.string()),
  start: v.array(object({ row: count, cells: v.array(v.string()) })),
})

/** A value that was not understood: what it may become, and in how many rows it is. */
export const askedSeen = object({
  what: v.string(),
  field: v.string(),
  title: v.string(),
  value: v.string(),
  proposal: v.nullable(v.string()),
  rows: count,
  firstRow: count,
  text: v.string(),
  /** If only these can be in the cell. */
  options: v.array(v.string()),
})

export const changeImportChoices = write('/api/imports/:id/choices', ['RegisterKeeper'], {
  summary: 'Say where the titles are, what each column is, and what becomes of known customers; check again',
  body: importChoices,
  answer: importGiven,
  refusals: ['unknown-import', 'import-under-way'],
})

export const correctImport = write('/api/imports/:id/corrections', ['RegisterKeeper'], {
  summary: 'Say what counts in place of cells that were not understood, and what colours mean; check again',
  body: importCorrections,
  answer: importGiven,
  refusals: ['unknown-import', 'import-under-way'],
})

export type ImportChoices = v.InferInput<typeof importChoices>
export type ImportCorrections = v.InferInput<typeof importCorrections>
export type AskedSeen = v.InferOutput<typeof askedSeen>
