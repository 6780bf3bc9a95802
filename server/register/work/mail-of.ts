import type { Reading } from '../store.ts'
import type { Tables } from '../tables/tables.ts'

type Mail = Pick<Tables['outbox'], 'state' | 'at'> & { sentAt: string | null }

/** The newest mail whose key begins with this, if the outbox still has one. */
export async function newestMailOf(reading: Reading, key: string): Promise<Mail | null> {
  const row = await reading
    .selectFrom('outbox')
    .select(['state', 'at', 'sent_at'])
    .where('key', '>=', key)
    .where('key', '<', `${key}\u{10ffff}`)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { state: row.state, at: row.at, sentAt: row.sent_at } : null
}
