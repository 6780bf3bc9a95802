import type { Reading } from '../store.ts'

/**
 * How far a reader of the feed has come: a trail entry with the start of its hash and, if that entry seals looks, the
 * last of them that was read ('' if none).
 */
export type FeedPosition = { seq: number; hash: string; look: string }

/** Before the first entry. */
export const feedStart: FeedPosition = { seq: 0, hash: '', look: '' }

type At = { position: FeedPosition }
/** An entry of the audit trail, or a look in the access ledger. Ids, kinds, dates and counts: nobody's name. */
export type FeedEntry = At & { at: string; what: string; by: string; customerId: string } & (
    | { kind: 'trail'; subjectId: string; facts: string; hash: string }
    | { kind: 'look' }
  )

/** The position is not in this trail: the register was restored, or it is another one. */
export class UnknownPosition extends Error {}

/** How much of a hash tells that a trail is still the same: 64 bits. */
const hashLength = 16

/**
 * At most `most` entries after a position, in one order: each entry of the trail by its number and, after one that
 * seals looks, those looks by their ids. A look therefore appears once it is sealed, about a minute later, and its
 * position no longer changes. What retention has deleted is left out.
 * @throws UnknownPosition
 */
export async function feedAfter(reading: Reading, after: FeedPosition, most: number): Promise<FeedEntry[]> {
  const entries: FeedEntry[] = []
  if (after.seq > 0) {
    const [row] = await trailFrom(reading, after.seq - 1, 1)
    if (row?.seq !== after.seq || row.hash.slice(0, hashLength) !== after.hash) throw new UnknownPosition()
    entries.push(...(await looksSealedBy(reading, row, after.look, most)))
  }
  let expected = after.seq
  for (const row of await trailFrom(reading, after.seq, most - entries.length)) {
    if (entries.length >= most) break
    expected += 1
    if (row.seq !== expected) throw new Error('The audit trail has a gap.')
    entries.push(trailEntry(row))
    entries.push(...(await looksSealedBy(reading, row, '', most - entries.length)))
  }
  return entries
}

type TrailRow = Awaited<ReturnType<typeof trailFrom>>[number]

const trailFrom = (reading: Reading, seq: number, most: number) =>
  reading
    .selectFrom('audit_trail')
    .select(['seq', 'at', 'what', 'by_oid', 'subject_id', 'customer_id', 'facts', 'hash'])
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(most)
    .execute()

const trailEntry = ({ seq, at, what, by_oid, subject_id, customer_id, facts, hash }: TrailRow): FeedEntry => ({
  position: { seq, hash: hash.slice(0, hashLength), look: '' },
  ...{ kind: 'trail', at, what, by: by_oid, subjectId: subject_id, customerId: customer_id, facts, hash },
})

/** The looks that an entry seals, with ids after `after`. */
async function looksSealedBy(
  reading: Reading,
  { seq, what, subject_id, hash }: TrailRow,
  after: string,
  most: number,
): Promise<FeedEntry[]> {
  if (what !== 'looks-sealed' || most <= 0) return []
  const seal = await reading
    .selectFrom('ledger_seals')
    .select(['batch', 'looks'])
    .where('id', '=', subject_id)
    .executeTakeFirst()
  const ids = Object.keys(JSON.parse(seal?.looks ?? '{}'))
    .filter((id) => id > after)
    .sort()
  if (!seal || ids.length === 0) return []
  const rows = await reading
    .selectFrom('access_ledger')
    .select(['id', 'at', 'found_by', 'by_oid', 'customer_id'])
    .where('batch', '=', seal.batch)
    .where('id', '>=', ids[0] ?? '')
    .where('id', '<=', ids.at(-1) ?? '')
    .orderBy('id')
    .execute()
  const sealed = new Set(ids)
  // Only looks that still exist fill a page: a missing one must not hide those after it.
  return rows
    .filter(({ id }) => sealed.has(id))
    .slice(0, most)
    .map(({ id, at, found_by, by_oid, customer_id }) => ({
      position: { seq, hash: hash.slice(0, hashLength), look: id },
      ...{ kind: 'look', at, what: found_by, by: by_oid, customerId: customer_id },
    }))
}
