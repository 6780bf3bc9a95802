import * as v from 'valibot'
import { importStates } from '../../policy/vocabulary-import.ts'
import { count, day, id, moment, words } from '../parts.ts'
import { read, write } from '../route.ts'
import { object, shownWord, variant } from '../schemas.ts'
import { importGiven } from './import.ts'

const text = v.string()
/** A digest of the list: an officer signs the list that they saw. */
const list = v.pipe(v.string(), v.regex(/^[\da-f]{64}$/, 'must be the list’s digest'))

/** P13: the restrictions that an import would put in force, page by page. */
export const importToSign = object({
  importId: id,
  state: shownWord(importStates),
  /** Null: nothing in it would come into force. */
  list: v.nullable(text),
  givenAt: moment,
  givenBy: object({ name: text }),
  restrictions: v.array(
    object({
      row: count,
      name: text,
      /** The entry that the register already has; null: a new one. */
      reference: v.optional(v.nullable(text)),
      /** The addresses and numbers by which the file would let the customer be found. */
      reach: v.optional(v.array(text)),
      measures: text,
      ways: text,
      contact: object({ name: text, post: text, address: text }),
      mail: text,
      services: v.nullable(v.array(text)),
      inForceOn: v.nullable(day),
      until: v.nullable(day),
      reviewDue: v.nullable(day),
      reasons: text,
      approvedBy: text,
      letterSentOn: v.nullable(day),
      letterNotSent: v.nullable(text),
    }),
  ),
  total: count,
  more: v.boolean(),
  signedAt: v.nullable(moment),
  signedBy: v.nullable(object({ name: text })),
  /** The person who asks may sign it now. */
  maySign: v.boolean(),
})

export const toSignQuestion = object({
  skip: v.optional(v.pipe(v.string(), v.regex(/^\d{1,6}$/), v.transform(Number)), '0'),
})

export const importSignature = variant('outcome', [
  object({ outcome: v.literal('sign'), list }),
  object({ outcome: v.literal('refuse'), list, reasons: words(2000) }),
])

export const seeImportToSign = read('/api/imports/:id/to-sign', ['AuthorisingOfficer', 'RegisterKeeper'], {
  summary: 'P13: what a spreadsheet would put in force, for the officer who signs it',
  query: toSignQuestion,
  answer: importToSign,
  counts: 'page',
  refusals: ['unknown-import'],
})

export const signImport = write('/api/imports/:id/signature', ['AuthorisingOfficer'], {
  stepUp: true,
  summary: 'P13: sign what a spreadsheet puts in force, and import it; or refuse to',
  body: importSignature,
  answer: importGiven,
  refusals: [
    'posts-without-holders',
    'not-a-post-holder',
    'unknown-import',
    'own-import',
    'own-escalation',
    'not-to-sign',
    'changed-meanwhile',
    'import-not-ready',
  ],
})

export type ImportToSign = v.InferOutput<typeof importToSign>
export type ImportSignature = v.InferOutput<typeof importSignature>
