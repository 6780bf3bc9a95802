import * as v from 'valibot'
import { importStates, sheetFormats } from '../../policy/vocabulary-import.ts'
import { count, id, moment } from '../parts.ts'
import type { Route } from '../route.ts'
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

export const uploadImport = {
  method: 'POST',
  path: '/api/imports',
  may: ['RegisterKeeper'],
  summary: 'Give a spreadsheet to be taken into the log; a dry run follows',
  takes: [sheetMedia.csv, sheetMedia.xlsx],
  answer: importGiven,
  status: 201,
  write: true,
  refusals: ['not-authorised', 'import-under-way'],
  longest: 32 * 1024 * 1024,
} as const satisfies Route

export const seeImports = {
  method: 'GET',
  path: '/api/imports',
  may: ['RegisterKeeper'],
  summary: 'The spreadsheets that were given last',
  answer: importList,
  refusals: ['not-authorised'],
  counts: 'nobody',
} as const satisfies Route

export const seeImport = {
  method: 'GET',
  path: '/api/imports/:id',
  may: ['RegisterKeeper'],
  summary: 'How far a spreadsheet is, and what was found in it',
  answer: importSeen,
  refusals: ['not-authorised', 'unknown-import'],
} as const satisfies Route

export const reportImport = {
  method: 'GET',
  path: '/api/imports/:id/report',
  may: ['RegisterKeeper'],
  summary: 'Everything that was found in a spreadsheet, row by row, as a file',
  gives: 'text/csv',
  refusals: ['not-authorised', 'unknown-import'],
} as const satisfies Route

export const reportImportAsXlsx = {
  method: 'GET',
  path: '/api/imports/:id/report.xlsx',
  may: ['RegisterKeeper'],
  summary: 'Everything that was found in a spreadsheet, row by row, as a spreadsheet',
  gives: sheetMedia.xlsx,
  refusals: ['not-authorised', 'unknown-import'],
} as const satisfies Route

/** A spreadsheet to fill in: the titles, and what each column takes. */
export const importTemplate = {
  method: 'GET',
  path: '/api/import-template',
  may: ['RegisterKeeper'],
  summary: 'An empty spreadsheet with the titles that the register knows',
  gives: sheetMedia.xlsx,
  refusals: ['not-authorised'],
  counts: 'nobody',
} as const satisfies Route

export const runImport = {
  method: 'POST',
  path: '/api/imports/:id/run',
  may: ['RegisterKeeper'],
  summary: 'Import a checked spreadsheet: all of it, or nothing',
  answer: importGiven,
  write: true,
  refusals: ['not-authorised', 'unknown-import', 'import-under-way', 'import-not-ready', 'signature-missing'],
} as const satisfies Route

export const discardImport = {
  method: 'POST',
  path: '/api/imports/:id/discard',
  may: ['RegisterKeeper'],
  summary: 'Put a spreadsheet aside, also while it is read: it is deleted, and nothing was taken in',
  answer: importGiven,
  write: true,
  refusals: ['not-authorised', 'unknown-import'],
} as const satisfies Route

export type ImportList = v.InferOutput<typeof importList>
export type ImportSeen = v.InferOutput<typeof importSeen>
