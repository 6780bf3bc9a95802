import { createHash } from 'node:crypto'
import { inPieces } from '../store/in-pieces.ts'
import { statement } from '../store/statement.ts'
import type { Reading, Writing } from '../store.ts'
import type { AuditEntry } from './audit-entry.ts'
import { changesOf } from './changes.ts'

type Row = {
  seq: number
  at: string
  what: string
  by_oid: string
  by_tid: string
  subject_id: string
  customer_id: string
  facts: string
  previous_hash: string
  /** JSON: the digest of each record that the act changed, or null if it was deleted. Empty if it changed none. */
  records: string
}

type HashedRow = Row & { hash: string }

/** Hashes text built here, so that a driver's way of returning a value cannot change the hash. */
const hashOf = (row: Row): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        row.seq,
        row.at,
        row.what,
        row.by_oid,
        row.by_tid,
        row.subject_id,
        row.customer_id,
        row.facts,
        row.previous_hash,
        // Entries from before records had digests are hashed without them.
        ...(row.records ? [row.records] : []),
      ]),
    )
    .digest('hex')

/**
 * Adds an entry, in the transaction of the change that it records. Within an act, it is written when the act ends, with
 * the digests of what the act changed.
 */
export async function appendAudit(tx: Writing, entry: AuditEntry): Promise<void> {
  const changes = changesOf(tx)
  if (changes) changes.addEntry(entry)
  else await writeEntries(tx, [entry])
}

/** A run of retention, which may find nothing due. Each record that it deletes has an entry of its own. */
const saysItself = 'retention_runs'

/**
 * Call at the end of a person's act. The digests alone would show that records are other than before, and not who did
 * what: an act that forgets its entry fails, and keeps nothing.
 */
export function mustBeInTrail(tx: Writing): void {
  const unsaid = changesOf(tx)?.unsaid.filter((table) => table !== saysItself) ?? []
  if (unsaid.length > 0) throw new Error(`An act changed ${unsaid.join(', ')} and added no entry to the audit trail.`)
}

/** Rows in one statement. */
const rowsAtOnce = 64

/** Writes the next entries; an act that deletes has many. `records`: those of the last one, see `Row`. */
export async function writeEntries(tx: Writing, entries: readonly AuditEntry[], records = ''): Promise<void> {
  const [head] = await headNow(tx, {})
  if (!head) throw new Error('The audit trail has no head.')
  let last: TrailPosition = head
  const rows: HashedRow[] = []
  for (const [n, entry] of entries.entries()) {
    const row = rowOf(entry, last, n === entries.length - 1 ? records : '')
    const next = { seq: row.seq, hash: hashOf(row) }
    // Acts run one after another, so the head cannot have moved; if it had, the chain must not fork. The database lets
    // it move to the next entry only.
    const moved = await moveHead(tx, { from: last.seq, to: next.seq, hash: next.hash })
    if (moved.length !== 1) throw new Error('The audit trail moved on while an entry was being added.')
    rows.push({ ...row, hash: next.hash })
    last = next
  }
  await addRows(tx, rows)
}

const rowOf = (entry: AuditEntry, before: TrailPosition, records: string): Row => ({
  seq: before.seq + 1,
  at: entry.at.toISOString(),
  what: entry.what,
  by_oid: entry.by.oid,
  by_tid: entry.by.tid,
  subject_id: entry.subjectId,
  customer_id: entry.customerId,
  facts: JSON.stringify(entry.facts ?? {}),
  previous_hash: before.hash,
  records,
})

const headNow = statement((db) => db.selectFrom('audit_head').select(['seq', 'hash']))
const moveHead = statement((db, { from, to, hash }: { from: number; to: number; hash: string }) =>
  db.updateTable('audit_head').set({ seq: to, hash }).where('seq', '=', from).returning('seq'),
)

/** One row, as most acts add. */
const addRow = statement((db, row: HashedRow) => db.insertInto('audit_trail').values(row))

async function addRows(tx: Writing, rows: readonly HashedRow[]): Promise<void> {
  const [first, ...more] = rows
  if (first && more.length === 0) await addRow(tx, first)
  else for (const some of inPieces(rows, rowsAtOnce)) await tx.insertInto('audit_trail').values(some).execute()
}

/** The last sound entry: its number and hash. */
export type TrailPosition = { seq: number; hash: string }

export type Verdict = { entries: number; firstBroken: null | { seq: number; why: string } }

/** Before the first entry. */
const beginning: TrailPosition = { seq: 0, hash: '0'.repeat(64) }

/**
 * Walks the whole chain: an entry that was changed, removed, inserted or moved breaks it, and so does a cut-off end.
 * `entries` counts the sound ones before the first broken one.
 */
export async function verifyAuditTrail(reading: Reading): Promise<Verdict> {
  let from = beginning
  for (;;) {
    const { sound, atEnd, firstBroken } = await verifyNext(reading, from, 500)
    if (atEnd || firstBroken) return { entries: sound.seq, firstBroken }
    from = sound
  }
}

/**
 * Verifies at most `most` entries after `from`: how far they are sound, and whether the trail ends there. Calls
 * `onSound` for each sound entry.
 */
export async function verifyNext(
  reading: Reading,
  from: TrailPosition,
  most: number,
  onSound?: (entry: { seq: number; records: string }) => void,
): Promise<{ sound: TrailPosition; atEnd: boolean; firstBroken: Verdict['firstBroken'] }> {
  let sound = from
  const broken = (seq: number, why: string) => ({ sound, atEnd: false, firstBroken: { seq, why } })
  const page = await reading
    .selectFrom('audit_trail')
    .selectAll()
    .where('seq', '>', from.seq)
    .orderBy('seq')
    .limit(most)
    .execute()
  for (const { hash, ...row } of page) {
    const next = sound.seq + 1
    if (row.seq !== next) return broken(next, 'This entry is missing.')
    if (row.previous_hash !== sound.hash) return broken(next, 'This entry does not follow the one before it.')
    if (hashOf(row) !== hash) return broken(next, 'This entry was changed after it was written.')
    sound = { seq: row.seq, hash }
    onSound?.(row)
  }
  if (page.length > 0) return { sound, atEnd: false, firstBroken: null }

  // Read after the entries: if acts have moved the head meanwhile, there is more.
  const head = await reading.selectFrom('audit_head').select(['seq', 'hash']).executeTakeFirst()
  if (!head || head.seq < sound.seq) return broken(sound.seq, 'The trail goes on after its recorded end.')
  if (head.seq === sound.seq && head.hash === sound.hash) return { sound, atEnd: true, firstBroken: null }
  if (head.seq === sound.seq) return broken(sound.seq, 'This entry is not the recorded end of the trail.')
  const more = await reading.selectFrom('audit_trail').select('seq').where('seq', '>', sound.seq).executeTakeFirst()
  if (!more) return broken(sound.seq + 1, 'The end of the trail was cut off here.')
  return { sound, atEnd: false, firstBroken: null }
}

/** The number and hash of an entry; null if no entry has that number. */
export async function positionAt(reading: Reading, seq: number): Promise<TrailPosition | null> {
  if (seq === 0) return beginning
  const row = await reading.selectFrom('audit_trail').select(['seq', 'hash']).where('seq', '=', seq).executeTakeFirst()
  return row ?? null
}

/** The end of the trail, according to its head. */
export async function trailHead(reading: Reading): Promise<TrailPosition> {
  return (await reading.selectFrom('audit_head').select(['seq', 'hash']).executeTakeFirst()) ?? beginning
}

/** How many entries the trail should have, according to its head. */
export async function trailLength(reading: Reading): Promise<number> {
  return (await reading.selectFrom('audit_head').select('seq').executeTakeFirst())?.seq ?? 0
}

/** When the first entry was made; null if there is none yet. */
export async function trailBeganAt(reading: Reading): Promise<string | null> {
  const first = await reading.selectFrom('audit_trail').select('at').orderBy('seq').limit(1).executeTakeFirst()
  return first?.at ?? null
}
