import { createHash } from 'node:crypto'
import type { Insertable } from 'kysely'
import { openStates } from '../../policy/escalation/escalation.ts'
import { newSalt } from '../audit/record-digest.ts'
import { statement } from '../store/statement.ts'
import type { Reading, Writing } from '../store.ts'
import type { Tables } from '../tables/tables.ts'
import { interactionColumns, type KeptInteraction } from './interaction.ts'
import { originalTables, queueOriginal } from './original-words.ts'

export type KeptEvidence = { evidenceId: string; sha256: string | null; bytes: number | null }

/** What it is evidence of: behaviour (P10), a representation against a restriction or an objection to a warning (P14). */
type Subject = { escalationId: string } | { representationId: string } | { objectionId: string }

/** The columns that say so. */
export type EvidenceOf = 'escalation_id' | 'representation_id' | 'objection_id'

/** An original's SHA-256 (hex) and length; null if there is no original. */
export const hashAndLength = (original: Uint8Array | null): { sha256: string | null; bytes: number | null } => ({
  sha256: original && createHash('sha256').update(original).digest('hex'),
  bytes: original?.byteLength ?? null,
})

/** Evidence to keep. `compared`: the original has the Message-ID of the message. */
export type EvidenceToKeep = { interaction: KeptInteraction; original: Uint8Array | null; compared: boolean }

/** Stores an interaction as evidence, with the message's original bytes, if any, and their SHA-256. */
export async function addEvidence(
  tx: Writing,
  evidence: EvidenceToKeep & { id: string; of: Subject; at: Date },
): Promise<KeptEvidence> {
  const { id, of, original } = evidence
  const weight = hashAndLength(original)
  await insert(tx, {
    id,
    escalation_id: 'escalationId' in of ? of.escalationId : null,
    representation_id: 'representationId' in of ? of.representationId : null,
    objection_id: 'objectionId' in of ? of.objectionId : null,
    added_at: evidence.at.toISOString(),
    compared: Number(evidence.compared),
    filed_salt: original && newSalt(),
    ...weight,
    ...interactionColumns(evidence.interaction),
  })
  if (original) {
    await tx.insertInto('originals').values({ evidence_id: id, content: original }).execute()
    await queueOriginal(tx, id)
  }
  return { evidenceId: id, ...weight }
}

const insert = statement((db, row: Insertable<Tables['evidence']>) => db.insertInto('evidence').values(row))

/** In the order it was added. */
export async function evidenceOf(reading: Reading, escalationId: string): Promise<KeptEvidence[]> {
  return await reading
    .selectFrom('evidence')
    .select(['id as evidenceId', 'sha256', 'bytes'])
    .where('escalation_id', '=', escalationId)
    .orderBy('added_at')
    .orderBy('id')
    .execute()
}

export type SeenEvidence = KeptEvidence & { contact: string | null; compared: boolean }

/** Evidence with what is known about it, in the order it was added, for those who decide. `contact` is JSON. */
export async function evidenceSeen(
  reading: Reading,
  of: EvidenceOf,
  ids: string[],
): Promise<(SeenEvidence & { of: string })[]> {
  if (ids.length === 0) return []
  const rows = await reading
    .selectFrom('evidence')
    .select(['id', 'contact', 'sha256', 'bytes', 'compared', `${of} as of`])
    .where(of, 'in', ids)
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  return rows.map(({ id, of, compared, ...piece }) => ({
    of: of ?? '',
    evidenceId: id,
    compared: compared === 1,
    ...piece,
  }))
}

/** This customer's messages in escalations that are not decided yet. */
export async function pendingMessageIds(reading: Reading, customerId: string): Promise<Set<string>> {
  const rows = await pendingMessages(reading, { customerId })
  return new Set(rows.flatMap(({ message_id }) => message_id ?? []))
}

const pendingMessages = statement((db, { customerId }: { customerId: string }) =>
  db
    .selectFrom('evidence')
    .innerJoin('escalations', 'escalations.id', 'evidence.escalation_id')
    .select('evidence.message_id')
    .where('escalations.customer_id', '=', customerId)
    .where('escalations.state', 'in', openStates)
    .where('evidence.message_id', 'is not', null),
)

/** Minimisation: deletes the evidence of an escalation made by mistake. */
export async function forgetEvidence(tx: Writing, escalationId: string): Promise<void> {
  const theirs = tx.selectFrom('evidence').select('id').where('escalation_id', '=', escalationId)
  for (const table of originalTables) await tx.deleteFrom(table).where('evidence_id', 'in', theirs).execute()
  await tx.deleteFrom('evidence').where('escalation_id', '=', escalationId).execute()
}
