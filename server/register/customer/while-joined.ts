import { type RawBuilder, sql } from 'kysely'
import type { Reading } from '../store.ts'
import { entriesOf, entryOf } from './customers.ts'

/**
 * A time in which an entry stood for another person too, by a merge that was undone since. Both ends belong to it.
 * `moved`: the records that came with the other person and went back.
 */
export type JoinedTime = {
  mergeId: string
  entry: string
  otherId: string
  from: string
  until: string
  moved: string[]
}

/**
 * By what ledger and trail know a customer: the current entry with all that were merged into it, and the times in which
 * somebody else's entry stood for them too.
 */
export type KnownAs = { entries: string[]; whileJoined: JoinedTime[] }

/**
 * G, accuracy: whatever was written on an entry while two people were one belongs to both, as a hold does. Nobody knows
 * at whom a look was aimed.
 */
export async function knownAs(reading: Reading, customerIds: string[]): Promise<KnownAs> {
  const entries = (await Promise.all(customerIds.map((id) => entriesOf(reading, id)))).flat()
  return { entries, whileJoined: await joinedTimes(reading, entries) }
}

/** When these entries were part of others, and of what those were part meanwhile. */
async function joinedTimes(reading: Reading, entries: string[], within?: JoinedTime): Promise<JoinedTime[]> {
  const found: JoinedTime[] = []
  for (const merge of await undoneMerges(reading, 'other_id', entries)) {
    if (within && !isLaterWithin(within, merge)) continue
    found.push(merge, ...(await joinedTimes(reading, [merge.entry], merge)))
  }
  return found
}

/** Merges are undone newest first, so that one lies within another or outside it. Ids sort by creation time. */
const isLaterWithin = (outer: JoinedTime, one: JoinedTime) =>
  one.mergeId > outer.mergeId && isWithin(outer, one.from) && isWithin(outer, one.until)

/** Whether a row of ledger or trail was written while its entry stood for two people, who are two again. */
export async function writtenWhileJoined(
  reading: Reading,
  rows: { customer_id: string }[],
): Promise<(row: { customer_id: string; at: string }) => boolean> {
  const all = await undoneMerges(reading, 'customer_id', [...new Set(rows.map(({ customer_id }) => customer_id))])
  const current = async (id: string) => (await entryOf(reading, id)) ?? id
  const times: JoinedTime[] = []
  for (const one of all) if ((await current(one.entry)) !== (await current(one.otherId))) times.push(one)
  return ({ customer_id, at }) => times.some((one) => one.entry === customer_id && isWithin(one, at))
}

/** The people for whom these entries stood too, for a time. */
export const separatedFrom = (reading: Reading, entries: string[]): Promise<JoinedTime[]> =>
  undoneMerges(reading, 'customer_id', entries)

const isWithin = ({ from, until }: JoinedTime, at: string) => from <= at && at <= until

async function undoneMerges(
  reading: Reading,
  side: 'customer_id' | 'other_id',
  entries: string[],
): Promise<JoinedTime[]> {
  if (entries.length === 0) return []
  const rows = await reading
    .selectFrom('merges')
    .select(['id', 'customer_id', 'other_id', 'merged_at', 'undone_at', 'moved'])
    .where(side, 'in', entries)
    .where('undone_at', 'is not', null)
    .orderBy('merged_at')
    .execute()
  return rows.map(({ id, customer_id, other_id, merged_at, undone_at, moved }) => ({
    ...{ mergeId: id, entry: customer_id, otherId: other_id, from: merged_at, until: undone_at ?? '' },
    moved: Object.values(JSON.parse(moved) as { [table: string]: string[] }).flat(),
  }))
}

/** Which rows of ledger or trail are about this customer. The index by customer serves every part of the condition. */
export function isAbout({ entries, whileJoined }: KnownAs): RawBuilder<boolean> {
  // An empty list is invalid SQL; this one finds nobody.
  const theirs = isIn(entries.length > 0 ? entries : [''])
  if (whileJoined.length === 0) return theirs
  const all = isIn([...new Set([...entries, ...whileJoined.map(({ entry }) => entry)])])
  return sql<boolean>`(${all} and (${theirs} or ${isWhileJoined(whileJoined)}))`
}

/** The condition by which rows of ledger or trail were written in one of these times. */
const isWhileJoined = (times: JoinedTime[]): RawBuilder<boolean> =>
  sql<boolean>`(${sql.join(
    times.map(({ entry, from, until }) => sql`(customer_id = ${entry} and at >= ${from} and at <= ${until})`),
    sql` or `,
  )})`

const isIn = (ids: string[]) => sql<boolean>`customer_id in (${sql.join(ids)})`
