import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { OriginalFault } from '../../policy/vocabulary-originals.ts'
import { entriesAbout } from '../audit/entries-about.ts'
import type { Reading, Writing } from '../store.ts'
import { hashAndLength } from './evidence.ts'

/**
 * An original as it is now. `fault`: how it differs from what was filed; its bytes must then never pass for genuine.
 */
export type Original = { evidenceId: string; content: Uint8Array | null; fault: OriginalFault | null }

/**
 * The trail's digest of an original, or of a letter's text, made with a salt. The salt is deleted with it, so nobody can
 * then test whether a file or a text was the same.
 */
export const filedDigest = (sha256: string, salt: string | null): string =>
  salt === null ? sha256 : createHash('sha256').update(`${salt} ${sha256}`).digest('hex')

/** What the audit trail's entry about the filing says about its originals: each piece of evidence with its digest. */
export async function filedDigests(tx: Writing, evidence: { evidenceId: string }[]): Promise<{ filed?: string[] }> {
  if (evidence.length === 0) return {}
  const rows = await tx
    .selectFrom('evidence')
    .select(['id', 'sha256', 'filed_salt'])
    .where(
      'id',
      'in',
      evidence.map(({ evidenceId }) => evidenceId),
    )
    .orderBy('id')
    .execute()
  const filed = rows.flatMap(({ id, sha256, filed_salt }) =>
    sha256 === null ? [] : [`${id} ${filedDigest(sha256, filed_salt)}`],
  )
  return filed.length > 0 ? { filed } : {}
}

/**
 * The originals of these pieces of evidence, each compared with its SHA-256 and length and with the filing's entry in
 * the audit trail. Evidence without an original is left out. Ask for few at a time: they can be large.
 */
export async function originalsOf(reading: Reading, evidenceIds: string[]): Promise<Map<string, Original>> {
  if (evidenceIds.length === 0) return new Map()
  const rows = await reading
    .selectFrom('evidence')
    .leftJoin('originals', 'originals.evidence_id', 'evidence.id')
    .select(['evidence.id', 'sha256', 'bytes', 'filed_salt', 'originals.content'])
    .select(['escalation_id', 'representation_id', 'objection_id'])
    .where('evidence.id', 'in', evidenceIds)
    .execute()
  const filings = rows.flatMap((row) => row.escalation_id ?? row.representation_id ?? row.objection_id ?? [])
  const inTrail = await digestsInTrail(reading, [...new Set(filings)])
  const originals = new Map<string, Original>()
  for (const { id, content, ...kept } of rows) {
    const filed = inTrail.get(id) ?? (kept.sha256 && filedDigest(kept.sha256, kept.filed_salt))
    if (content === null && filed === null) continue
    originals.set(id, { evidenceId: id, content, fault: faultOf(content, filed, kept) })
  }
  return originals
}

/** How each compares with what was filed, without its bytes: only one original at a time is in memory. */
export async function comparedOriginals(reading: Reading, evidenceIds: string[]): Promise<Map<string, Original>> {
  const compared = new Map<string, Original>()
  for (const evidenceId of evidenceIds) {
    const original = (await originalsOf(reading, [evidenceId])).get(evidenceId)
    if (original) compared.set(evidenceId, { ...original, content: null })
    // A large original takes a moment on SQLite, so other requests are answered before the next.
    await setImmediate()
  }
  return compared
}

function faultOf(
  content: Uint8Array | null,
  filed: string | null,
  kept: { sha256: string | null; bytes: number | null; filed_salt: string | null },
): OriginalFault | null {
  if (content === null) return 'missing'
  const { sha256, bytes } = hashAndLength(content)
  const isAsFiled = sha256 !== null && filedDigest(sha256, kept.filed_salt) === filed
  return isAsFiled && sha256 === kept.sha256 && bytes === kept.bytes ? null : 'changed'
}

/**
 * The digests in the trail's entries about these escalations, representations and objections, by evidence id. Entries
 * from before 1.0.0 have the SHA-256 itself.
 */
async function digestsInTrail(reading: Reading, filings: string[]): Promise<Map<string, string>> {
  const rows = await entriesAbout(reading, filings, filing)
  const digests = rows.flatMap(({ facts }) => {
    const { filed, sha256 } = JSON.parse(facts) as { filed?: string[]; sha256?: string[] }
    return filed ?? sha256 ?? []
  })
  return new Map(digests.map((one) => [one.slice(0, one.indexOf(' ')), one.slice(one.indexOf(' ') + 1)]))
}

const filing = [
  'escalation-filed',
  'escalation-details-added',
  'representation-recorded',
  'objection-recorded',
] as const

/** Whom a piece of evidence is about, and what it was filed with; undefined if there is no such evidence. */
export async function filingOf(
  reading: Reading,
  evidenceId: string,
): Promise<{ customerId: string; filedWith: 'escalation' | 'representation' | 'objection' } | undefined> {
  const row = await reading
    .selectFrom('evidence')
    .leftJoin('escalations', 'escalations.id', 'evidence.escalation_id')
    .leftJoin('representations', 'representations.id', 'evidence.representation_id')
    .leftJoin('restrictions', 'restrictions.id', 'representations.restriction_id')
    .leftJoin('objections', 'objections.id', 'evidence.objection_id')
    .leftJoin('formal_warnings', 'formal_warnings.id', 'objections.formal_warning_id')
    .select(['escalations.customer_id as escalated', 'restrictions.customer_id as restricted'])
    .select('formal_warnings.customer_id as warned')
    .where('evidence.id', '=', evidenceId)
    .executeTakeFirst()
  if (!row) return undefined
  const { escalated, restricted, warned } = row
  if (restricted !== null) return { customerId: restricted, filedWith: 'representation' }
  if (warned !== null) return { customerId: warned, filedWith: 'objection' }
  // What is not known counts as the escalation's, which the fewest may read.
  return { customerId: escalated ?? '', filedWith: 'escalation' }
}
