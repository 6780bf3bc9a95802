import type { Person } from '../../policy/who-may.ts'
import { newSalt } from '../audit/record-digest.ts'
import type { Reading, Writing } from '../store.ts'
import { personOf } from '../tables/colleague.ts'
import { type EvidenceToKeep, hashAndLength, type KeptEvidence } from './evidence.ts'
import { interactionColumns } from './interaction.ts'
import { queueOriginal } from './original-words.ts'

/** Stores a piece of evidence, with its original's bytes, until it is filed; returns their hash and length. */
export async function addWaiting(
  tx: Writing,
  piece: EvidenceToKeep & { id: string; by: Person; at: Date },
): Promise<{ sha256: string | null; bytes: number | null }> {
  const { id, by, original } = piece
  const weight = hashAndLength(original)
  await tx
    .insertInto('waiting_evidence')
    .values({
      id,
      given_at: piece.at.toISOString(),
      by_oid: by.oid,
      by_tid: by.tid,
      compared: Number(piece.compared),
      ...weight,
      ...interactionColumns(piece.interaction),
    })
    .execute()
  if (original) await tx.insertInto('waiting_originals').values({ piece_id: id, content: original }).execute()
  return weight
}

/** How much evidence of one person is waiting. */
export async function waitingOf(reading: Reading, { oid, tid }: Person): Promise<{ pieces: number; bytes: number }> {
  const rows = await reading
    .selectFrom('waiting_evidence')
    .select('bytes')
    .where('by_tid', '=', tid)
    .where('by_oid', '=', oid)
    .execute()
  return { pieces: rows.length, bytes: rows.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0) }
}

/** The facts that are checked before a piece is filed; never its content. */
export type WaitingPiece = {
  pieceId: string
  by: Person
  givenAt: Date
  messageId: string | null
  hasOriginal: boolean
}

/** Which of these are waiting, by id, regardless of whose they are. */
export async function findWaiting(reading: Reading, ids: string[]): Promise<Map<string, WaitingPiece>> {
  if (ids.length === 0) return new Map()
  const rows = await reading
    .selectFrom('waiting_evidence')
    .select(['id', 'given_at', 'by_oid', 'by_tid', 'message_id', 'bytes'])
    .where('id', 'in', ids)
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      {
        pieceId: row.id,
        by: personOf(row),
        givenAt: new Date(row.given_at),
        messageId: row.message_id,
        hasOriginal: row.bytes !== null,
      },
    ]),
  )
}

/**
 * Turns a waiting piece into evidence of an escalation. The bytes are copied within the store, so that a hundred
 * originals need not be in memory.
 */
export async function fileWaiting(
  tx: Writing,
  { pieceId, evidenceId, escalationId, at }: { pieceId: string; evidenceId: string; escalationId: string; at: Date },
): Promise<KeptEvidence> {
  const about = ['sha256', 'bytes', 'compared', 'channel', 'message_id', 'contact'] as const
  const filed = await tx
    .insertInto('evidence')
    .columns(['id', 'escalation_id', 'added_at', 'filed_salt', ...about])
    .expression(
      tx
        .selectFrom('waiting_evidence')
        .select((eb) => [
          eb.val(evidenceId).as('id'),
          eb.val(escalationId).as('escalation_id'),
          eb.val(at.toISOString()).as('added_at'),
          eb.val(newSalt()).as('filed_salt'),
          ...about,
        ])
        .where('id', '=', pieceId),
    )
    .returning(['id as evidenceId', 'sha256', 'bytes'])
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('originals')
    .columns(['evidence_id', 'content'])
    .expression(
      tx
        .selectFrom('waiting_originals')
        .select((eb) => [eb.val(evidenceId).as('evidence_id'), 'content'])
        .where('piece_id', '=', pieceId),
    )
    .execute()
  await queueOriginal(tx, evidenceId)
  await forgetWaiting(tx, [pieceId])
  return filed
}

/** Which of these are waiting and belong to this person. */
export async function ownWaiting(reading: Reading, { oid, tid }: Person, ids: string[]): Promise<string[]> {
  const rows = await reading
    .selectFrom('waiting_evidence')
    .select('id')
    .where('id', 'in', ids)
    .where('by_tid', '=', tid)
    .where('by_oid', '=', oid)
    .execute()
  return rows.map(({ id }) => id)
}

/** Evidence from before a moment that is still waiting. */
export async function waitingSince(reading: Reading, before: Date): Promise<string[]> {
  const rows = await reading
    .selectFrom('waiting_evidence')
    .select('id')
    .where('given_at', '<=', before.toISOString())
    .limit(500)
    .execute()
  return rows.map(({ id }) => id)
}

/** Deletes pieces with their originals. */
export async function forgetWaiting(tx: Writing, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  await tx.deleteFrom('waiting_originals').where('piece_id', 'in', ids).execute()
  await tx.deleteFrom('waiting_evidence').where('id', 'in', ids).execute()
}
