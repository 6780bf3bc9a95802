import * as v from 'valibot'
import { importStates, sheetFormats } from '../../policy/vocabulary-import.ts'
import { count, id, moment } from '../parts.ts'
import { read, write } from '../route.ts'
import { object, shownWord } from '../schemas.ts'
import { askedSeen, existingChoices, importGiven, layoutSeen, lookSeen } from './import-answers.ts'

const counts = object({
  rows: count,
  customersNew: count,
  customersKnown: count,
  restrictions: count,
  warnings: count,
  formalWarnings: v.optional(count, 0),
  escalations: count,
  /** Letters other than those that confirm a restriction. */
  letters: count,
  representations: count,
  circumstances: count,
  reviews: count,
  legalQuestions: v.optional(count, 0),
  /** P14: to formal warnings. */
  objections: v.optional(count, 0),
  /** G: about the record. */
  rightsRequests: v.optional(count, 0),
  /** P4: for visits. */
  precautions: count,
  /** Rows that are already on the register in full. */
  already: count,
  /** Rows of existing customers, left unchanged. */
  left: count,
})

const line = {
  importId: id,
  state: shownWord(importStates),
  format: shownWord(sheetFormats),
  givenAt: moment,
  givenBy: object({ name: v.string() }),
  endedAt: v.nullable(moment),
  counts: v.nullable(counts),
}

export const importList = object({ imports: v.array(object(line)) })

/** How far an import is, and its findings: at most 1,000, those that stop it first. */
export const importSeen = object({
  ...line,
  encoding: v.nullable(v.string()),
  existing: shownWord(existingChoices),
  phase: v.nullable(v.string()),
  done: count,
  total: count,
  columns: v.array(object({ title: v.string(), field: v.nullable(v.string()) })),
  fields: v.array(object({ field: v.string(), title: v.string() })),
  findings: v.array(
    object({
      row: v.nullable(count),
      /** The column's title, or its letter. */
      column: v.nullable(v.string()),
      stops: v.boolean(),
      text: v.string(),
    }),
  ),
  /** Where the titles are; null until the file was read, and once it is deleted. */
  layout: v.optional(v.nullable(layoutSeen), null),
  looks: v.optional(v.array(lookSeen), []),
  /** What the keeper is asked about: at most 300 values. */
  asked: v.optional(v.array(askedSeen), []),
  /** How many cells and rows count otherwise than the file says. */
  corrected: v.optional(count, 0),
  /** Number of findings that stop the import. */
  stopping: count,
  /** Number of findings. */
  found: count,
  mayRun: v.boolean(),
  /** P13: restrictions that it would put in force; an officer signs them first. */
  toSign: v.optional(count, 0),
  mayAskToSign: v.optional(v.boolean(), false),
  signedBy: v.optional(v.nullable(object({ name: v.string() })), null),
  refusedWhy: v.optional(v.nullable(v.string()), null),
})

/** The media type of each format. */
export const sheetMedia = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

export const uploadImport = write('/api/imports', ['RegisterKeeper'], {
  summary: 'Give a spreadsheet to be taken into the log; a dry run follows',
  takes: [sheetMedia.csv, sheetMedia.xlsx],
  answer: importGiven,
  status: 201,
  refusals: ['import-under-way'],
  longest: 32 * 1024 * 1024,
})

export const seeImports = read('/api/imports', ['RegisterKeeper'], {
  summary: 'The spreadsheets that were given last',
  answer: importList,
  counts: 'nobody',
})

export const seeImport = read('/api/imports/:id', ['RegisterKeeper'], {
  summary: 'How far a spreadsheet is, and what was found in it',
  answer: importSeen,
  refusals: ['unknown-import'],
})

export const reportImport = read('/api/imports/:id/report', ['RegisterKeeper'], {
  summary: 'Everything that was found in a spreadsheet, row by row, as a file',
  gives: 'text/csv',
  refusals: ['unknown-import'],
})

export const reportImportAsXlsx = read('/api/imports/:id/report.xlsx', ['RegisterKeeper'], {
  summary: 'Everything that was found in a spreadsheet, row by row, as a spreadsheet',
  gives: sheetMedia.xlsx,
  refusals: ['unknown-import'],
})

/** A spreadsheet to fill in: the titles, and what each column takes. */
export const importTemplate = read('/api/import-template', ['RegisterKeeper'], {
  summary: 'An empty spreadsheet with the titles that the register knows',
  gives: sheetMedia.xlsx,
  counts: 'nobody',
})

export const runImport = write('/api/imports/:id/run', ['RegisterKeeper'], {
  summary: 'Import a checked spreadsheet: all of it, or nothing',
  answer: importGiven,
  refusals: ['unknown-import', 'import-under-way', 'import-not-ready', 'signature-missing'],
})

export const discardImport = write('/api/imports/:id/discard', ['RegisterKeeper'], {
  summary: 'Put a spreadsheet aside, also while it is read: it is deleted, and nothing was taken in',
  answer: importGiven,
  refusals: ['unknown-import'],
})

export type ImportList = v.InferOutput<typeof importList>
export type ImportSeen = v.InferOutput<typeof importSeen>
