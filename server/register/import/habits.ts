import type { Reading, Writing } from '../store.ts'

/** What titles and colours meant last time, by `title:` and a digest, or `look:` and the colour. */
export async function habits(reading: Reading): Promise<Map<string, string>> {
  const rows = await reading.selectFrom('import_habits').select(['about', 'choice']).execute()
  return new Map(rows.map(({ about, choice }) => [about, choice]))
}

/** Deletes meanings that nobody has used since then. */
export async function forgetHabits(tx: Writing, unusedSince: Date): Promise<void> {
  await tx.deleteFrom('import_habits').where('used_at', '<', unusedSince.toISOString()).execute()
}

/** Keeps these meanings for the next sheet. */
export async function keepHabits(tx: Writing, chosen: ReadonlyMap<string, string>, at: Date): Promise<void> {
  const used_at = at.toISOString()
  for (const [about, choice] of chosen) {
    await tx
      .insertInto('import_habits')
      .values({ about, choice, used_at })
      .onConflict((conflict) => conflict.column('about').doUpdateSet({ choice, used_at }))
      .execute()
  }
}
