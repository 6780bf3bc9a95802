import type { RetentionRan } from '../../contract/retention.ts'
import { startOfDay } from '../../policy/calendar.ts'
import { deletedBefore } from '../../policy/retention/retention.ts'
import type { RetentionRule } from '../../policy/vocabulary-retention.ts'
import { mayAs } from '../../policy/who-may.ts'
import { forgetAccounts } from '../../register/judging/accounts.ts'
import type { Register } from '../../register/register.ts'
import { forget } from '../../register/retention/forget.ts'
import { forgetLooks, forgetMail } from '../../register/retention/looks-and-mail.ts'
import {
  forgetMailAndAnswers,
  hourBefore,
  type MailAndAnswers,
  mailAndAnswersAbout,
} from '../../register/retention/mail-about.ts'
import { originalBytesOf } from '../../register/retention/retention-facts.ts'
import { addToRun, beginRun, type Counts } from '../../register/retention/retention-runs.ts'
import type { Reads, Writing } from '../../register/store.ts'
import { type Act, audit, enforce, found, today } from '../act.ts'
import { dailyCheck } from '../mail-arrangement/check-mail-flow.ts'
import { makePastReports } from '../report/make-report.ts'
import { type CustomerDueRecords, dueRecordsOf, findDueRecords } from './due-records.ts'

/**
 * One part of a run: some customers with the mail and the answers about what is due of theirs; or looks and old mail.
 * Selected outside the transaction, so that the search blocks nobody.
 */
export type RetentionBatch =
  | { customerIds: string[]; about: MailAndAnswers; next: string }
  | { customerIds: 'looks-and-mail'; next: null }

/** Records in one transaction, because others wait for it; all that is due of one customer goes together. */
const batchSize = 16
/** Looks in one transaction, and as many of each kind of old mail. */
const maxLooks = 250
/** Bytes of originals in one transaction: overwriting them takes time. */
const maxBytes = 32 * 1024 * 1024

/** The part after the previous one. */
export async function nextBatch(register: Register, act: Act, after: string | null): Promise<RetentionBatch> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  return await batchAfter(register, act, after)
}

async function batchAfter(register: Register, act: Act, after: string | null): Promise<RetentionBatch> {
  if (after === 'looks-and-mail') return { customerIds: after, next: null }
  const found = await findDueRecords(register, act, after ?? '', batchSize)
  const due = await fewBytes(register, found.due)
  const isAll = due.length === found.due.length
  const next = (isAll ? found.next : due.at(-1)?.customerId) ?? 'looks-and-mail'
  const ids = due.flatMap(({ records }) => records.map(({ id }) => id))
  const about = await mailAndAnswersAbout(register.read, ids)
  return { customerIds: due.map(({ customerId }) => customerId), about, next }
}

/** The first of them whose originals fit into one transaction; at least one. */
async function fewBytes(register: Register, due: CustomerDueRecords[]): Promise<CustomerDueRecords[]> {
  let bytes = 0
  for (const [n, { customerId }] of due.entries()) {
    bytes += await register.read((reading) => originalBytesOf(reading, customerId))
    if (n > 0 && bytes > maxBytes) return due.slice(0, n)
  }
  return due
}

/**
 * G: deletes what is due in one part, all or nothing. The same transaction checks again what is due, so records added
 * meanwhile count. The audit trail keeps that a record was deleted, when and under which rule. P15: reports of past
 * quarters are made first, so that what is deleted still counts in them.
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
      : { counts: await deleteRecords(tx, act, batch), next: batch.next }
  const added = await addToRun(tx, runId, part.counts, part.next === null ? act.at : null)
  found(added || undefined, 'unknown-retention-run')
  return { runId, ...part }
}

type RecordsToDelete = Exclude<RetentionBatch, { customerIds: 'looks-and-mail' }>

async function deleteRecords(tx: Writing, act: Act, { customerIds, about }: RecordsToDelete): Promise<Counts> {
  const due = await dueRecordsOf(tx, act, customerIds)
  const all = due.flatMap(({ records }) => records)
  const ids = all.map(({ id }) => id)
  if (ids.length === 0) return {}
  await forget(tx, all)
  for (const { customerId, records } of due) {
    for (const { kind, id, rule, due } of records) {
      await audit(tx, act, { what: 'deleted-by-retention', subjectId: id, customerId, facts: { kind, rule, due } })
    }
  }
  await forgetWhatNames(tx, act, ids, about)
  return countByRule(all)
}

/** Deletes mail and stored answers about what was deleted: those found before, and those that came since. */
async function forgetWhatNames(tx: Writing, act: Act, ids: string[], found: MailAndAnswers): Promise<void> {
  const here: Reads = (work) => work(tx)
  await forgetMailAndAnswers(tx, found, ids)
  await forgetMailAndAnswers(tx, await mailAndAnswersAbout(here, ids, hourBefore(act.at)), ids)
  const dueSince = ids.filter((id) => !found.of.has(id))
  await forgetMailAndAnswers(tx, await mailAndAnswersAbout(here, dueSince), ids)
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
    ['access-ledger', retention.ledger, deleteLooks],
    ['old-mail', retention.mail, deleteMail],
  ] as const) {
    const before = deletedBefore(today(act), months)
    const { count, unnamed } = await deleteBefore(tx, startOfDay(before, timeZone).toISOString(), maxLooks)
    if (count + unnamed === 0) continue
    if (count > 0) counts[rule] = count
    const facts = { rule, count, before, ...(unnamed > 0 ? { unnamed } : {}) }
    await audit(tx, act, { what: 'deleted-by-retention', subjectId: runId, customerId: '', facts })
  }
  // Mail is counted together with what else is old, so there can be more than were asked for.
  const more = Object.values(counts).some((count) => count >= maxLooks)
  // Last, when the run has deleted the customers whose records an account is needed for.
  if (!more) await forgetAccounts(tx, today(act))
  return { counts, next: more ? 'looks-and-mail' : null }
}

/** `unnamed`: of how many comparisons of ICT's mail system only the names in them were deleted. */
type Deleted = { count: number; unnamed: number }

const deleteLooks = async (tx: Writing, before: string, most: number): Promise<Deleted> => ({
  count: await forgetLooks(tx, before, most),
  unnamed: 0,
})

const deleteMail = (tx: Writing, before: string, most: number): Promise<Deleted> =>
  forgetMail(tx, { before, job: dailyCheck.oid }, most)

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
