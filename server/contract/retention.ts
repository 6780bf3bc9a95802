import * as v from 'valibot'
import { openWork, retentionRules } from '../policy/vocabulary-retention.ts'
import { count, day, id, moment } from './parts.ts'
import { read, write } from './route.ts'
import { object, record, shownWord } from './schemas.ts'

/** How many records, by rule; a missing rule means none. */
const counts = record(shownWord(retentionRules), count)

/** The cursor: a customer's id, or records that belong to no customer. */
const after = v.pipe(
  v.string(),
  v.regex(/^([\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|looks-and-mail)$/, 'must be what `next` was'),
)

/** Left out: from the beginning. */
const partAsked = object({ after: v.optional(after) })

/** What retention would delete today, part by part: each record's reference, rule and due date. No name and no text. */
export const retentionPart = object({
  day,
  entries: v.array(
    object({
      kind: v.string(),
      id,
      reference: v.string(),
      customerId: id,
      customer: v.string(),
      rule: shownWord(retentionRules),
      due: day,
    }),
  ),
  /** Customers under a hold, with the number of records that would go without it. */
  held: v.array(object({ customerId: id, customer: v.string(), records: count, lookAgainOn: day })),
  /** Customers of whom records stay because something waits, how many, and what waits. */
  waiting: v.optional(
    v.array(object({ customerId: id, customer: v.string(), records: count, waitsFor: v.array(shownWord(openWork)) })),
    [],
  ),
  /** For this part only. */
  counts,
  next: v.nullable(after),
  /** In months, from the council's settings. */
  periods: record(v.string(), count),
})

/** The last runs, newest first. `endedAt` is null if a run was cut short: the next run picks up the rest. */
export const retentionRuns = object({
  runs: v.array(
    object({
      runId: id,
      startedAt: moment,
      endedAt: v.nullable(moment),
      by: object({ name: v.string() }),
      counts,
    }),
  ),
})

/** Starts or continues a run by one part. Each part is one transaction. */
export const retentionToRun = object({
  runId: v.optional(v.nullable(id), null),
  after: v.optional(v.nullable(after), null),
})

/** `next` is null once the run is complete. */
export const retentionRan = object({ runId: id, counts, next: v.nullable(after) })

export const seeRetention = read('/api/retention', ['RegisterKeeper'], {
  summary: 'G: what retention would delete today, part by part, from after `after` of the query on; nothing is deleted',
  query: partAsked,
  answer: retentionPart,
  counts: 'page',
})

export const seeRetentionRuns = read('/api/retention/runs', ['RegisterKeeper'], {
  summary: 'G: what retention deleted before, in counts',
  answer: retentionRuns,
  counts: 'nobody',
})

export const runRetention = write('/api/retention/run', ['RegisterKeeper'], {
  summary: 'G: delete what is due, one part of it; `next` says where to go on',
  body: retentionToRun,
  answer: retentionRan,
  refusals: ['unknown-retention-run'],
  counts: 'nobody',
})

export type RetentionPart = v.InferOutput<typeof retentionPart>
export type RetentionRuns = v.InferOutput<typeof retentionRuns>
export type RetentionRan = v.InferOutput<typeof retentionRan>
