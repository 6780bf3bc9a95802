import type { DueRecord, DueRecordKind } from '../../policy/retention/retention.ts'
import { forgetMerges } from '../customer/merges.ts'
import { forgetDrafts } from '../decision/drafts.ts'
import type { EvidenceOf } from '../evidence/evidence.ts'
import { originalTables } from '../evidence/original-words.ts'
import { forgetPostings } from '../letter/postings.ts'
import type { Writing } from '../store.ts'

/**
 * Deletes records, each with everything that belongs to it. Other records of the same customer are left alone. All of a
 * kind go together: on PostgreSQL each statement is a message to another machine, and others wait meanwhile.
 */
export async function forget(tx: Writing, records: readonly Pick<DueRecord, 'kind' | 'id'>[]): Promise<void> {
  const byKind = Map.groupBy(records, ({ kind }) => kind)
  for (const [kind, forgetAll] of Object.entries(forgetting) as [DueRecordKind, Forgetting][]) {
    const ids = byKind.get(kind)?.map(({ id }) => id) ?? []
    if (ids.length > 0) await forgetAll(tx, ids)
  }
}

type Forgetting = (tx: Writing, ids: string[]) => Promise<void>

/** How to delete each kind, in the order in which to: what refers to others goes before them. */
const forgetting: Record<DueRecordKind, Forgetting> = {
  warning: async (tx, ids) => {
    await forgetCorrections(tx, ids)
    await forgetBeside(tx, ids)
    await tx.deleteFrom('warnings').where('id', 'in', ids).execute()
  },
  'formal-warning': async (tx, ids) => {
    await forgetBeside(tx, ids)
    await forgetClosingLetters(tx, 'formal_warning_id', ids)
    await forgetObjections(tx, ids)
    await forgetPostings(tx, ids)
    await tx.deleteFrom('formal_warnings').where('id', 'in', ids).execute()
  },
  'passed-on': async (tx, ids) => {
    await tx.deleteFrom('duties').where('passed_on_id', 'in', ids).execute()
    await tx.deleteFrom('passed_on').where('id', 'in', ids).execute()
  },
  restriction: async (tx, ids) => {
    const idsIn = async (table: 'letters' | 'representations' | 'circumstances' | 'reviews' | 'legal_questions') =>
      (await tx.selectFrom(table).select('id').where('restriction_id', 'in', ids).execute()).map(({ id }) => id)
    const representations = await idsIn('representations')
    await forgetEvidence(tx, 'representation_id', representations)
    const answerable = [...representations, ...(await idsIn('circumstances')), ...(await idsIn('reviews'))]
    await forgetCorrections(tx, answerable)
    const letters = await idsIn('letters')
    await forgetPostings(tx, letters)
    await forgetBeside(tx, [...answerable, ...letters, ...(await idsIn('legal_questions')), ...ids])
    const passedOn = tx.selectFrom('passed_on').select('id').where('restriction_id', 'in', ids)
    await tx.deleteFrom('duties').where('passed_on_id', 'in', passedOn).execute()
    for (const table of tablesOfRestriction) await tx.deleteFrom(table).where('restriction_id', 'in', ids).execute()
    await tx.deleteFrom('restrictions').where('id', 'in', ids).execute()
  },
  escalation: async (tx, ids) => {
    await forgetEvidence(tx, 'escalation_id', ids)
    const decisions = await tx.selectFrom('decisions').select('id').where('escalation_id', 'in', ids).execute()
    await forgetCorrections(tx, [...ids, ...decisions.map(({ id }) => id)])
    await tx.deleteFrom('decisions').where('escalation_id', 'in', ids).execute()
    await forgetDrafts(tx, ids)
    await forgetBeside(tx, ids)
    await tx.deleteFrom('escalations').where('id', 'in', ids).execute()
  },
  proposal: async (tx, ids) => {
    await tx.deleteFrom('proposals').where('id', 'in', ids).execute()
  },
  'contact-point': async (tx, ids) => {
    await tx.deleteFrom('contact_points').where('id', 'in', ids).execute()
  },
  hold: async (tx, ids) => {
    await tx.deleteFrom('holds').where('id', 'in', ids).execute()
  },
  precaution: async (tx, ids) => {
    await forgetBeside(tx, ids)
    await forgetClosingLetters(tx, 'precaution_id', ids)
    await tx.deleteFrom('precautions').where('id', 'in', ids).execute()
  },
  'rights-request': async (tx, ids) => {
    await forgetBeside(tx, ids)
    await tx.deleteFrom('rights_requests').where('id', 'in', ids).execute()
  },
  customer: async (tx, ids) => {
    // Entries that were merged into these refer to them, so they are deleted first.
    const joined = await tx.selectFrom('customers').select('id').where('merged_into', 'in', ids).execute()
    if (joined.length > 0)
      await forgetting.customer(
        tx,
        joined.map(({ id }) => id),
      )
    await tx.deleteFrom('proposals').where('customer_id', 'in', ids).execute()
    await tx.deleteFrom('contact_points').where('customer_id', 'in', ids).execute()
    await tx.deleteFrom('holds').where('customer_id', 'in', ids).execute()
    await forgetRequests(tx, ids)
    await forgetPrecautions(tx, ids)
    await tx.deleteFrom('customers').where('id', 'in', ids).execute()
    await forgetMerges(tx, ids)
  },
}

async function forgetRequests(tx: Writing, customerIds: string[]): Promise<void> {
  const requests = await tx.selectFrom('rights_requests').select('id').where('customer_id', 'in', customerIds).execute()
  if (requests.length === 0) return
  await forgetting['rights-request'](
    tx,
    requests.map(({ id }) => id),
  )
}

async function forgetPrecautions(tx: Writing, customerIds: string[]): Promise<void> {
  const precautions = await tx.selectFrom('precautions').select('id').where('customer_id', 'in', customerIds).execute()
  if (precautions.length === 0) return
  await forgetting.precaution(
    tx,
    precautions.map(({ id }) => id),
  )
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

async function forgetObjections(tx: Writing, warningIds: string[]): Promise<void> {
  const rows = await tx.selectFrom('objections').select('id').where('formal_warning_id', 'in', warningIds).execute()
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
