import { createHash } from 'node:crypto'
import { openStates } from '../policy/escalation.ts'
import { contactColumns, type KeptContact } from './contact.ts'
import type { Reading, Writing } from './store.ts'

export type KeptEvidence = { evidenceId: string; sha256: string | null; bytes: number | null }

/** Keeps a contact as evidence, and the message's original bytes where there are any, with their SHA-256. */
export async function addEvidence(
  tx: Writing,
  evidence: { id: string; escalationId: string; at: Date; contact: KeptContact; original: Uint8Array | null },
): Promise<void> {
  const { id, original } = evidence
  await tx
    .insertInto('evidence')
    .values({
      id,
      escalation_id: evidence.escalationId,
      added_at: evidence.at.toISOString(),
      sha256: original ? createHash('sha256').update(original).digest('hex') : null,
      bytes: original?.byteLength ?? null,
      ...contactColumns(evidence.contact),
    })
    .execute()
  if (original) await tx.insertInto('originals').values({ evidence_id: id, content: original }).execute()
}

/** In the order in which it was added. */
export async function evidenceOf(reading: Reading, escalationId: string): Promise<KeptEvidence[]> {
  return await reading
    .selectFrom('evidence')
    .select(['id as evidenceId', 'sha256', 'bytes'])
    .where('escalation_id', '=', escalationId)
    .orderBy('added_at')
    .orderBy('id')
    .execute()
}

/** The messages of this customer that lie before the authorising officer, undecided. */
export async function pendingMessageIds(reading: Reading, customerId: string): Promise<Set<string>> {
  const rows = await reading
    .selectFrom('evidence')
    .innerJoin('escalations', 'escalations.id', 'evidence.escalation_id')
    .select('evidence.message_id')
    .where('escalations.customer_id', '=', customerId)
    .where('escalations.state', 'in', openStates)
    .where('evidence.message_id', 'is not', null)
    .execute()
  return new Set(rows.flatMap(({ message_id }) => message_id ?? []))
}

/** Minimisation: what was escalated by mistake is not kept. */
export async function forgetEvidence(tx: Writing, escalationId: string): Promise<void> {
  const theirs = tx.selectFrom('evidence').select('id').where('escalation_id', '=', escalationId)
  await tx.deleteFrom('originals').where('evidence_id', 'in', theirs).execute()
  await tx.deleteFrom('evidence').where('escalation_id', '=', escalationId).execute()
}
