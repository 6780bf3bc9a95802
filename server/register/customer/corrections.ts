import type { CorrectableField, CorrectableKind } from '../../policy/vocabulary-corrections.ts'
import { inPieces } from '../store/in-pieces.ts'
import type { Reading, Writing } from '../store.ts'
import { byColumns, type Colleague } from '../tables/colleague.ts'

/** A record's field before and after it was corrected. Days are YYYY-MM-DD, a customer is an id. */
export type KeptCorrection = {
  kind: CorrectableKind
  recordId: string
  field: CorrectableField
  before: string | null
  after: string | null
  why: string
  at: string
  by: { name: string }
}

/** G, accuracy: keeps the text before and after, and why. The record itself is changed elsewhere. */
export async function addCorrection(
  tx: Writing,
  correction: Omit<KeptCorrection, 'at' | 'by'> & { id: string; at: Date; by: Colleague },
): Promise<void> {
  await tx
    .insertInto('corrections')
    .values({
      id: correction.id,
      record_kind: correction.kind,
      record_id: correction.recordId,
      field: correction.field,
      before: correction.before,
      after: correction.after,
      why: correction.why,
      at: correction.at.toISOString(),
      ...byColumns(correction.by),
    })
    .execute()
}

/** The corrections of these records, oldest first. */
export async function correctionsOf(reading: Reading, recordIds: string[]): Promise<KeptCorrection[]> {
  const found: KeptCorrection[] = []
  for (const some of inPieces(recordIds, 500)) {
    const rows = await reading
      .selectFrom('corrections')
      .selectAll()
      .where('record_id', 'in', some)
      .orderBy('at')
      .orderBy('id')
      .execute()
    for (const row of rows) {
      const { record_kind: kind, record_id: recordId, field, before, after, why, at, by_name: name } = row
      found.push({ kind, recordId, field, before, after, why, at, by: { name } })
    }
  }
  return found
}

/** Minimisation: what a record said before is deleted with it. */
export async function forgetCorrections(tx: Writing, recordId: string): Promise<void> {
  await tx.deleteFrom('corrections').where('record_id', '=', recordId).execute()
}
