import type { Reading, Writing } from '../store.ts'
import { byColumns, type Colleague } from '../tables/colleague.ts'

/** An officer's own words in Welsh, and the Welsh speaker who read them. */
export type OwnWordsInWelsh = { english: string; welsh: string; passedBy: string }

/** The officers' own words about a restriction, a formal warning or precautions, in Welsh by their English. */
export async function ownWordsInWelsh(reading: Reading, recordId: string): Promise<Map<string, string>> {
  const rows = await reading
    .selectFrom('welsh_words')
    .select(['english', 'welsh'])
    .where('record_id', '=', recordId)
    .orderBy('id')
    .execute()
  return new Map(rows.map(({ english, welsh }) => [english, welsh]))
}

/** Words whose English is recorded already take the place of those before. */
export async function recordOwnWords(
  tx: Writing,
  recordId: string,
  { words, at, by, newId }: { words: readonly OwnWordsInWelsh[]; at: Date; by: Colleague; newId: () => string },
): Promise<void> {
  for (const { english, welsh, passedBy } of words) {
    await tx.deleteFrom('welsh_words').where('record_id', '=', recordId).where('english', '=', english).execute()
    const said = { english, welsh, passed_by: passedBy, recorded_at: at.toISOString(), ...byColumns(by) }
    await tx
      .insertInto('welsh_words')
      .values({ id: newId(), record_id: recordId, ...said })
      .execute()
  }
}
