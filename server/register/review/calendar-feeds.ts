import type { Day } from '../../policy/calendar.ts'
import type { Person } from '../../policy/who-may.ts'
import type { Reading, Writing } from '../store.ts'
import { byColumns, type Colleague, personOf } from '../tables/colleague.ts'
import type { Tables } from '../tables/tables.ts'

export type KeptFeed = { id: string; madeAt: string; endsOn: Day; by: Colleague }

/** An address from which a calendar program reads the reviews. Only the hash of its secret is stored. */
export async function addCalendarFeed(
  tx: Writing,
  feed: { id: string; secretHash: string; at: Date; endsOn: Day; by: Colleague },
): Promise<void> {
  const { id, secretHash, at, endsOn, by } = feed
  await tx
    .insertInto('calendar_feeds')
    .values({
      id,
      secret_hash: secretHash,
      made_at: at.toISOString(),
      ends_on: endsOn,
      ended_at: null,
      ...byColumns(by),
    })
    .execute()
}

/** This person's feed, if it is still valid on `today`. */
export async function feedOf(reading: Reading, { oid, tid }: Person, today: Day): Promise<KeptFeed | undefined> {
  const row = await validFeeds(reading, today).where('by_oid', '=', oid).where('by_tid', '=', tid).executeTakeFirst()
  return row && kept(row)
}

/** Everybody's feeds that work on `today`. */
export const workingFeeds = async (reading: Reading, today: Day): Promise<KeptFeed[]> =>
  (await validFeeds(reading, today).orderBy('id').execute()).map(kept)

/** The feed of a secret. Found by its hash, so that timing reveals nothing about the secret. */
export async function feedBySecret(reading: Reading, secretHash: string, today: Day): Promise<KeptFeed | undefined> {
  const row = await validFeeds(reading, today).where('secret_hash', '=', secretHash).executeTakeFirst()
  return row && kept(row)
}

/** Whether a secret ever belonged to a feed, including one that has ended. */
export const isSecretUsed = async (reading: Reading, secretHash: string): Promise<boolean> =>
  (await reading.selectFrom('calendar_feeds').select('id').where('secret_hash', '=', secretHash).executeTakeFirst()) !==
  undefined

const validFeeds = (reading: Reading, today: Day) =>
  reading
    .selectFrom('calendar_feeds')
    .select(['id', 'made_at', 'ends_on', 'by_oid', 'by_tid', 'by_name'])
    .where('ended_at', 'is', null)
    .where('ends_on', '>=', today)

const kept = (row: Omit<Tables['calendar_feeds'], 'secret_hash' | 'ended_at'>): KeptFeed => ({
  id: row.id,
  madeAt: row.made_at,
  endsOn: row.ends_on,
  by: { ...personOf(row), name: row.by_name },
})

/** From now on the address answers nobody. */
export async function endCalendarFeed(tx: Writing, id: string, at: Date): Promise<void> {
  await tx.updateTable('calendar_feeds').set({ ended_at: at.toISOString() }).where('id', '=', id).execute()
}
