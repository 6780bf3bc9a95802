import type { Kysely } from 'kysely'

/**
 * Who may judge: what tells that two accounts are one person, why somebody with a part in a restriction judged it, how
 * a representation or a report came, and the grounds on which a review continues. All empty in earlier records.
 */
const columns: Record<string, string[]> = {
  escalations: ['by_key'],
  restrictions: ['by_address', 'by_key'],
  representations: ['by_address', 'channel', 'spoken_by', 'involvement'],
  circumstances: ['by_address', 'channel', 'spoken_by', 'same_officer_reason', 'involvement'],
  reviews: ['same_officer_reason', 'involvement', 'grounds'],
}

export async function judge(db: Kysely<unknown>): Promise<void> {
  for (const [table, names] of Object.entries(columns))
    for (const name of names) await db.schema.alterTable(table).addColumn(name, 'text').execute()
}
