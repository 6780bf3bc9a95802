import type { Reading } from '../store.ts'
import { originalsOf } from './originals.ts'

/**
 * The evidence whose original has waited longest to have its text read. `original` is null if it is not as it was
 * filed.
 */
export async function nextOriginalToRead(
  reading: Reading,
): Promise<{ evidenceId: string; original: Uint8Array | null } | undefined> {
  const next = await reading
    .selectFrom('original_words')
    .select('evidence_id')
    .where('reading', '=', 'waiting')
    .orderBy('evidence_id')
    .limit(1)
    .executeTakeFirst()
  if (!next) return undefined
  const { evidence_id: evidenceId } = next
  const original = (await originalsOf(reading, [evidenceId])).get(evidenceId)
  return { evidenceId, original: original && !original.fault ? original.content : null }
}
