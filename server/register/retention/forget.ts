import { type Expression, type RawBuilder, sql } from 'kysely'
import type { DueRecord, DueRecordKind } from '../../policy/retention/retention.ts'
import { unseal } from '../audit/ledger-seals.ts'
import { forgetDrafts } from '../decision/drafts.ts'
import type { EvidenceOf } from '../evidence/evidence.ts'
import { originalTables } from '../evidence/original-words.ts'
import { forgetFile } from '../import/import-files.ts'
import { forgetPostings } from '../letter/postings.ts'
import type { Reading, Writing } from '../store.ts'
import { tellsOfWhatIsLate } from '../work/still-late.ts'
import { heldEntries, heldRecordIds } from './holds.ts'

/** Deletes one record with everything that belongs to it. Other records of the same customer are left alone. */
export const forget = (tx: Writing, { kind, id }: Pick<DueRecord, 'kind' | 'id'>): Promise<void> =>
  forgetting[kind](tx, id)

const forgetting: Record<DueRecordKind, (tx: Writing, id: string) => Promise<void>> = {
  warning: async (tx, id) => {
    await forgetCorrections(tx, [id])
    await forgetBeside(tx, [id])
    await tx.deleteFrom('warnings').where('id', '=', id).execute()
  },
  'formal-warning': async (tx, id) => {
    await forgetBeside(tx, [id])
    await forgetClosingLetters(tx, 'formal_warning_id', [id])
    await forgetObjections(tx, id)
    await forgetPostings(tx, [id])
    await tx.deleteFrom('formal_warnings').where('id', '=', id).execute()
  },
  'passed-on': async (tx, id) => {
    await tx.deleteFrom('duties').where('passed_on_id', '=', id).execute()
    await tx.deleteFrom('passed_on').where('id', '=', id).execute()
  },
  proposal: async (tx, id) => {
    await tx.deleteFrom('proposals').where('id', '=', id).execute()
  },
  'contact-point': async (tx, id) => {
    await tx.deleteFrom('contact_points').where('id', '=', id).execute()
  },
  hold: async (tx, id) => {
    await tx.deleteFrom('holds').where('id', '=', id).execute()
  },
  precaution: async (tx, id) => {
    await forgetBeside(tx, [id])
    await forgetClosingLetters(tx, 'precaution_id', [id])
    await tx.deleteFrom('precautions').where('id', '=', id).execute()
  },
  escalation: async (tx, id) => {
    await forgetEvidence(tx, 'escalation_id', [id])
    const decisions = await tx.selectFrom('decisions').select('id').where('escalation_id', '=', id).execute()
    await forgetCorrections(tx, [id, ...decisions.map((one) => one.id)])
    await tx.deleteFrom('decisions').where('escalation_id', '=', id).execute()
    await forgetDrafts(tx, id)
    await forgetBeside(tx, [id])
    await tx.deleteFrom('escalations').where('id', '=', id).execute()
  },
  restriction: async (tx, id) => {
    const idsIn = async (table: 'letters' | 'representations' | 'circumstances' | 'reviews' | 'legal_questions') =>
      (await tx.selectFrom(table).select('id').where('restriction_id', '=', id).execute()).map((one) => one.id)
    const representations = await idsIn('representations')
    await forgetEvidence(tx, 'representation_id', representations)
    const answerable = [...representations, ...(await idsIn('circumstances')), ...(await idsIn('reviews'))]
    await forgetCorrections(tx, answerable)
    const letters = await idsIn('letters')
    await forgetPostings(tx, letters)
    await forgetBeside(tx, [...answerable, ...letters, ...(await idsIn('legal_questions')), id])
    const passedOn = tx.selectFrom('passed_on').select('id').where('restriction_id', '=', id)
    await tx.deleteFrom('duties').where('passed_on_id', 'in', passedOn).execute()
    for (const table of tablesOfRestriction) await tx.deleteFrom(table).where('restriction_id', '=', id).execute()
    await tx.deleteFrom('restrictions').where('id', '=', id).execute()
  },
  customer: async (tx, id) => {
    await tx.deleteFrom('proposals').where('customer_id', '=', id).execute()
    await tx.deleteFrom('contact_points').where('customer_id', '=', id).execute()
    await tx.deleteFrom('holds').where('customer_id', '=', id).execute()
    const requests = await tx.selectFrom('rights_requests').select('id').where('customer_id', '=', id).execute()
    await forgetBeside(
      tx,
      requests.map((one) => one.id),
    )
    await tx.deleteFrom('rights_requests').where('customer_id', '=', id).execute()
    const precautions = await tx.selectFrom('precautions').select('id').where('customer_id', '=', id).execute()
    const ids = precautions.map((one) => one.id)
    await forgetBeside(tx, ids)
    await forgetClosingLetters(tx, 'precaution_id', ids)
    await tx.deleteFrom('precautions').where('customer_id', '=', id).execute()
    await tx
      .deleteFrom('merges')
      .where((eb) => eb.or([eb('customer_id', '=', id), eb('other_id', '=', id)]))
      .execute()
    // Entries that were merged into this one refer to it, so they are deleted first.
    const joined = await tx.selectFrom('customers').select('id').where('merged_into', '=', id).execute()
    for (const one of joined) await forgetting.customer(tx, one.id)
    await tx.deleteFrom('customers').where('id', '=', id).execute()
  },
}

/** The letters about these formal warnings or precautions. */
async function forgetClosingLetters(tx: Writing, column: 'formal_warning_id' | 'precaution_id', ids: string[]) {
  if (ids.length === 0) return
  const letters = await tx.selectFrom('closing_letters').select('id').where(column, 'in', ids).execute()
  const letterIds = letters.map((one) => one.id)
  await forgetBeside(tx, letterIds)
  await forgetPostings(tx, letterIds)
  await tx.deleteFrom('closing_letters').where(column, 'in', ids).execute()
}

const tablesOfRestriction = [
  'legal_questions',
  'letters',
  'arrangements',
  'representations',
  'circumstances',
  'reviews',
  'passed_on',
] as const

/** What records said before they were corrected. */
async function forgetCorrections(tx: Writing, recordIds: string[]): Promise<void> {
  if (recordIds.length === 0) return
  await tx.deleteFrom('corrections').where('record_id', 'in', recordIds).execute()
}

/** What a file said about the records beside them, who approved them, notes; and an officer's words in Welsh. */
async function forgetBeside(tx: Writing, recordIds: string[]): Promise<void> {
  if (recordIds.length === 0) return
  await tx.deleteFrom('imported_records').where('record_id', 'in', recordIds).execute()
  await tx.deleteFrom('welsh_words').where('record_id', 'in', recordIds).execute()
}

async function forgetObjections(tx: Writing, warningId: string): Promise<void> {
  const rows = await tx.selectFrom('objections').select('id').where('formal_warning_id', '=', warningId).execute()
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return
  await forgetEvidence(tx, 'objection_id', ids)
  await forgetBeside(tx, ids)
  await tx.deleteFrom('objections').where('id', 'in', ids).execute()
}

async function forgetEvidence(tx: Writing, of: EvidenceOf, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  const theirs = tx.selectFrom('evidence').select('id').where(of, 'in', ids)
  for (const table of originalTables) await tx.deleteFrom(table).where('evidence_id', 'in', theirs).execute()
  await tx.deleteFrom('evidence').where(of, 'in', ids).execute()
}

/** Deletes mail about records that were deleted, unless a hold keeps it too, and stored answers about them. */
export async function forgetMailAndAnswersAbout(tx: Writing, ids: string[]): Promise<void> {
  const [gone, held] = [new Set(ids), new Set(await heldRecordIds(tx))]
  const mail = await tx.selectFrom('outbox').select(['id', 'key', 'items']).where('state', '!=', 'waiting').execute()
  const isAbout = (text: string) => {
    const named = text.match(uuids) ?? []
    return named.some((id) => gone.has(id)) && !named.some((id) => held.has(id))
  }
  const about = mail.filter(({ key, items }) => isAbout(`${key} ${items ?? ''}`)).map(({ id }) => id)
  if (about.length > 0) await tx.deleteFrom('outbox').where('id', 'in', about).execute()

  const named = anyOf(ids.map((id) => sql`answer || coalesce(looks, '') like ${`%${id}%`}`))
  if (ids.length > 0) await tx.deleteFrom('once_only').where(named).execute()
}

const uuids = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g

/**
 * Deletes the oldest looks before a moment, at most `most`; returns how many. Keeps looks at customers under a hold.
 */
export async function forgetLooks(tx: Writing, before: string, most: number): Promise<number> {
  const oldest = oldLooks(tx, before, await heldEntries(tx))
    .orderBy('at')
    .limit(most)
  const gone = await tx.deleteFrom('access_ledger').where('id', 'in', oldest).returning(['id', 'batch']).execute()
  await unseal(tx, gone)
  return gone.length
}

/**
 * Deletes mail sent or given up before a moment, older comparisons of ICT's mail system, and files that nobody has
 * imported since, at most `most` of each. Returns how many. Keeps mail about customers under a hold.
 */
export async function forgetMail(tx: Writing, before: string, most: number): Promise<number> {
  const mail = oldMail(tx, before, await heldRecordIds(tx))
    .orderBy('at')
    .limit(most)
  const checks = oldChecks(tx, before).orderBy('at').limit(most)
  const gone = await tx.deleteFrom('outbox').where('id', 'in', mail).executeTakeFirstOrThrow()
  const alsoGone = await tx.deleteFrom('tenant_checks').where('id', 'in', checks).executeTakeFirstOrThrow()
  await tx.deleteFrom('mark_drifts').where('found_at', '<', before).execute()
  const files = (await leftFiles(tx, before).limit(most).execute()).map(({ id }) => id)
  for (const id of files) await forgetFile(tx, id)
  return Number(gone.numDeletedRows + alsoGone.numDeletedRows) + files.length
}

/** How many looks, and how much mail, would be deleted. */
export async function looksAndMailBefore(
  reading: Reading,
  before: { looks: string; mail: string },
): Promise<{ looks: number; mail: number }> {
  const mail = oldMail(reading, before.mail, await heldRecordIds(reading))
  const checks = oldChecks(reading, before.mail)
  return {
    looks: await countOf(reading, oldLooks(reading, before.looks, await heldEntries(reading))),
    mail:
      (await countOf(reading, mail)) +
      (await countOf(reading, checks)) +
      (await countOf(reading, leftFiles(reading, before.mail))),
  }
}

const oldLooks = (reading: Reading, before: string, held: string[]) =>
  reading
    .selectFrom('access_ledger')
    .select('id')
    .where('at', '<', before)
    .$if(held.length > 0, (query) => query.where('customer_id', 'not in', held))

/**
 * A mail names the records that it is about in its key, its headers and its items. Mail about something that is still
 * late never counts as old.
 */
const oldMail = (reading: Reading, before: string, held: string[]) =>
  reading
    .selectFrom('outbox')
    .select('id')
    .where('state', '!=', 'waiting')
    .where('at', '<', before)
    .where(sql<boolean>`not ${tellsOfWhatIsLate}`)
    .$if(held.length > 0, (query) => query.where(sql<boolean>`not ${namesAny(held)}`))

const namesAny = (ids: string[]) => anyOf(ids.map((id) => sql`key || headers || coalesce(items, '') like ${`%${id}%`}`))

/** SQLite nests an expression at most 1,000 deep, and each "or" is one level. */
const mostInGroup = 100

/** Whether one of many conditions is true. Grouped, so that the expression does not become too deep. */
function anyOf(conditions: RawBuilder<unknown>[]): RawBuilder<boolean> {
  const groups: RawBuilder<unknown>[] = []
  for (let at = 0; at < conditions.length; at += mostInGroup)
    groups.push(sql`(${sql.join(conditions.slice(at, at + mostInGroup), sql` or `)})`)
  return sql<boolean>`(${sql.join(groups, sql` or `)})`
}

const oldChecks = (reading: Reading, before: string) =>
  reading.selectFrom('tenant_checks').select('id').where('at', '<', before)

/** Files that were uploaded but never imported. */
const leftFiles = (reading: Reading, before: string) =>
  reading
    .selectFrom('imports')
    .innerJoin('import_files', 'import_files.import_id', 'imports.id')
    .select('imports.id')
    .where('seen_at', '<', before)

async function countOf(reading: Reading, rows: Expression<{ id: string }>): Promise<number> {
  const { rows: counted } = await sql<{ n: number | string }>`select count(*) as n from ${rows} as rows`.execute(
    reading,
  )
  return Number(counted[0]?.n)
}
