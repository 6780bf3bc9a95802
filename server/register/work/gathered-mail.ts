import type { Reading, Writing } from '../store.ts'
import type { NewMail } from './outbox.ts'

/** `isOpen`: nobody has begun to send it. `items` is JSON, null once it has left. */
export type GatheredMail = { id: string; leavesAt: Date; isOpen: boolean; items: string | null }

/** The newest mail that gathers notices for somebody, among those that leave by a moment. */
export async function newestGathered(
  reading: Reading,
  gatheredFor: string,
  leavesBy: Date,
): Promise<GatheredMail | null> {
  const row = await reading
    .selectFrom('outbox')
    .select(['id', 'leaves_at', 'state', 'attempts', 'items'])
    .where('gathered_for', '=', gatheredFor)
    .where('leaves_at', '<=', leavesBy.toISOString())
    .orderBy('leaves_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row?.leaves_at) return null
  const { id, leaves_at, state, attempts, items } = row
  return { id, leavesAt: new Date(leaves_at), isOpen: state === 'waiting' && attempts === 0, items }
}

/** Adds a notice to a mail that nobody has begun to send. Acts run one after another, and claiming mail is one. */
export async function changeGathered(
  tx: Writing,
  id: string,
  { to, subject, text, headers }: Pick<NewMail, 'to' | 'subject' | 'text' | 'headers'>,
  items: string,
): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({ recipients: JSON.stringify(to), subject, body: text, headers: JSON.stringify(headers), items })
    .where('id', '=', id)
    .execute()
}
