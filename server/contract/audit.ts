import * as v from 'valibot'
import { count, day, moment, words } from './parts.ts'
import { ask, read } from './route.ts'
import { atMost, object, record } from './schemas.ts'

const typed = v.optional(v.nullable(words(1000)), null)
const dayOrNone = v.optional(v.nullable(day), null)

/** Which entries of the ledger or the trail; null means no filter. */
const filter = {
  /** A reference, an id, an address, a number or a name; the server looks it up. */
  customer: typed,
  /** A directory id, or a name as the ledger has it. */
  officer: typed,
  /** The first day, in the council's time zone. */
  from: dayOrNone,
  /** The last day. */
  to: dayOrNone,
  kind: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^[a-z-]{1,60}$/, 'must be a kind of entry'))), null),
}

const isInOrder = (from: string | null, to: string | null) => !from || !to || from <= to
const notInOrder = 'The last day lies before the first.'

export const lookBack = v.pipe(
  object(filter),
  v.forward(
    v.check(({ from, to }) => isInOrder(from, to), notInOrder),
    ['to'],
  ),
)

/** The same filter, page by page. */
export const lookBackPage = v.pipe(
  object({
    ...filter,
    /** `next` of the page before. */
    after: v.optional(v.nullable(v.pipe(v.string(), atMost(100))), null),
  }),
  v.forward(
    v.check(({ from, to }) => isInOrder(from, to), notInOrder),
    ['to'],
  ),
)

/** What the filter matched: the customers' references and the officers' names; null if it had none. */
const meant = {
  customers: v.nullable(v.array(v.string())),
  officers: v.nullable(v.array(v.string())),
  next: v.nullable(v.string()),
}

const officer = object({ oid: v.string(), name: v.nullable(v.string()) })

/** Written while two entries were joined by mistake, so that it may be about the customer whose entry left again. */
const whileJoined = v.boolean()

/** Who looked up which reference, when, and how they found it. No customer details: an auditor needs no names. */
export const ledgerPage = object({
  entries: v.array(
    object({
      at: moment,
      customerId: v.string(),
      /** Null where somebody looked up too many: that entry has no customer. */
      reference: v.nullable(v.string()),
      foundBy: v.string(),
      by: officer,
      whileJoined,
    }),
  ),
  ...meant,
})

/** What was done to which record, when and by whom. */
export const trailPage = object({
  entries: v.array(
    object({
      seq: count,
      at: moment,
      what: v.string(),
      by: officer,
      subjectId: v.string(),
      customerId: v.string(),
      reference: v.nullable(v.string()),
      whileJoined,
      facts: record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.null(), v.array(v.string())])),
    }),
  ),
  ...meant,
  /** The kinds of entry that the trail holds. */
  kinds: v.array(v.string()),
})

/** Verify the trail from the entry after this one. */
const proofAsked = object({
  after: v.optional(v.pipe(v.string(), v.regex(/^\d{1,15}$/, 'must be the number of an entry')), '0'),
})

/** How much of the trail has been verified, from its beginning; pass `next` to continue, null at the end. */
export const trailProof = object({
  /** Valid entries so far. */
  sound: count,
  /** Entries expected. */
  of: count,
  next: v.nullable(count),
  firstBroken: v.nullable(object({ seq: count, why: v.string() })),
})

export const seeLedger = ask('/api/ledger', ['Auditor'], {
  summary: 'G: who looked at whom, newest first, for the auditor',
  body: lookBackPage,
  answer: ledgerPage,
  refusals: ['contact-point-not-valid', 'colleague'],
  counts: 'filter',
})

export const seeTrail = ask('/api/audit', ['Auditor'], {
  summary: 'G: what was done, newest first, for the auditor',
  body: lookBackPage,
  answer: trailPage,
  refusals: ['contact-point-not-valid', 'colleague'],
  counts: 'filter',
})

export const exportLedger = ask('/api/ledger/export', ['Auditor'], {
  stepUp: true,
  summary: 'G: the same looks as a .csv; the export is itself in the audit trail',
  body: lookBack,
  gives: 'text/csv',
  refusals: ['contact-point-not-valid', 'colleague'],
  counts: 'filter',
})

export const exportTrail = ask('/api/audit/export', ['Auditor'], {
  stepUp: true,
  summary: 'G: the same entries of the audit trail as a .csv; the export is itself in it',
  body: lookBack,
  gives: 'text/csv',
  refusals: ['contact-point-not-valid', 'colleague'],
  counts: 'filter',
})

export const proveTrail = read('/api/audit/verify', ['Auditor'], {
  summary:
    'G: prove the audit trail part by part, from after entry `after` of the query on, or name its first broken entry',
  query: proofAsked,
  answer: trailProof,
  counts: 'nobody',
})

export type LookBack = v.InferOutput<typeof lookBack>
export type LedgerPage = v.InferOutput<typeof ledgerPage>
export type TrailPage = v.InferOutput<typeof trailPage>
export type TrailProof = v.InferOutput<typeof trailProof>
