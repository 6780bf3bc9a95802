import type { RetentionRan } from '../../contract/retention.ts'
import { dayBegins } from '../../policy/calendar.ts'
import { deletedBefore } from '../../policy/retention/retention.ts'
import type { RetentionRule } from '../../policy/vocabulary-retention.ts'
import { mayAs } from '../../policy/who-may.ts'
import type { Register } from '../../register/register.ts'
import { forget, forgetLooks, forgetMail, forgetMailAndAnswersAbout } from '../../register/retention/forget.ts'
import { originalBytesOf } from '../../register/retention/retention-facts.ts'
import { addToRun, beginRun, type Counts } from '../../register/retention/retention-runs.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, found, today } from '../act.ts'
import { makePastReports, tallyBeforeDeletion } from '../report/make-report.ts'
import { dueRecordsOf, findDueRecords } from './due-records.ts'

/**
 * One part of a run: some customers, or looks and mail. Selected outside the transaction, so that the search blocks
 * nobody.
 */
export type RetentionBatch = { customerIds: string[] | 'looks-and-mail'; next: string | null }

/** Records in one transaction: others wait for it no longer than for any other. */
const batchSize = 50
const maxLooks = 1_000
/** Bytes of originals in one transaction: overwriting them takes time. */
const maxBytes = 32 * 1024 * 1024

/** The part after the previous one. Refuses: not-authorised. */
export async function nextBatch(register: Register, act: Act, after: string | null): Promise<RetentionBatch> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  return await batchAfter(register, act, after)
}

async function batchAfter(register: Register, act: Act, after: string | null): Promise<RetentionBatch> {
  if (after === 'looks-and-mail') return { customerIds: after, next: null }
  const { due, next } = await findDueRecords(register, act, after ?? '', batchSize)
  const customerIds: string[] = []
  let bytes = 0
  for (const { customerId } of due) {
    bytes += await register.read((reading) => originalBytesOf(reading, customerId))
    const last = customerIds.at(-1)
    if (last && bytes > maxBytes) return { customerIds, next: last }
    customerIds.push(customerId)
  }
  return { customerIds, next: next ?? 'looks-and-mail' }
}

/**
 * G: deletes what is due in one part, all or nothing. The same transaction checks again what is due, so records added
 * meanwhile count. The audit trail keeps that a record was deleted, when and under which rule. P15: reports of past
 * quarters are made first; what is deleted within its own quarter still counts in that quarter's report. Refuses:
 * unknown-retention-run.
 */
export async function runRetention(
  tx: Writing,
  act: Act,
  { runId: known, batch }: { runId: string | null; batch: RetentionBatch },
): Promise<RetentionRan> {
  const runId = known ?? act.newId()
  if (known === null) await beginRun(tx, { id: runId, at: act.at, by: act.by })
  // A run may continue into the next quarter.
  await makePastReports(tx, act)
  const part =
    batch.customerIds === 'looks-and-mail'
      ? await deleteLooksAndMail(tx, act, runId)
      : { counts: await deleteRecords(tx, act, batch.customerIds), next: batch.next }
  const added = await addToRun(tx, runId, part.counts, part.next === null ? act.at : null)
  found(added || undefined, 'unknown-retention-run')
  return { runId, ...part }
}

async function deleteRecords(tx: Writing, act: Act, customerIds: string[]): Promise<Counts> {
  const due = await dueRecordsOf(tx, act, customerIds)
  const all = due.flatMap(({ records }) => records)
  const ids = all.map(({ id }) => id)
  if (ids.length > 0) await tallyBeforeDeletion(tx, act, ids)
  for (const { customerId, records } of due) {
    for (const one of records) {
      const { kind, id, rule, due } = one
      await forget(tx, one)
      await audit(tx, act, { what: 'deleted-by-retention', subjectId: id, customerId, facts: { kind, rule, due } })
    }
  }
  await forgetMailAndAnswersAbout(tx, ids)
  return countByRule(all)
}

async function deleteLooksAndMail(
  tx: Writing,
  act: Act,
  runId: string,
): Promise<{ counts: Counts; next: 'looks-and-mail' | null }> {
  const { retention } = act.council.periods
  const { timeZone } = act.council
  const counts: Counts = {}
  for (const [rule, months, deleteBefore] of [
    ['access-ledger', retention.ledger, forgetLooks],
    ['old-mail', retention.mail, forgetMail],
  ] as const) {
    const before = deletedBefore(today(act), months)
    const count = await deleteBefore(tx, dayBegins(before, timeZone).toISOString(), maxLooks)
    if (count === 0) continue
    counts[rule] = count
    const facts = { rule, count, before }
    await audit(tx, act, { what: 'deleted-by-retention', subjectId: runId, customerId: '', facts })
  }
  const more = Object.values(counts).some((count) => count === maxLooks)
  return { counts, next: more ? 'looks-and-mail' : null }
}

/** How many are deleted, by rule. */
export function countByRule(going: readonly { rule: RetentionRule }[]): Counts {
  const counts: Counts = {}
  for (const { rule } of going) counts[rule] = (counts[rule] ?? 0) + 1
  return counts
}

/** G: a whole run, part after part, automatically; others can act between the parts. */
export async function runWholeRetention(register: Register, act: Act): Promise<Counts> {
  const all: Counts = {}
  let [runId, after]: [string | null, string | null] = [null, null]
  do {
    const batch = await batchAfter(register, act, after)
    const given = { runId, batch }
    const ran: RetentionRan = await register.write((tx) => runRetention(tx, act, given))
    for (const [rule, count] of Object.entries(ran.counts) as [RetentionRule, number][]) {
      all[rule] = (all[rule] ?? 0) + count
    }
    runId = ran.runId
    after = ran.next
  } while (after !== null)
  return all
}
