import { type FeedEntry, type FeedPosition, feedAfter, feedStart, UnknownPosition } from '../../register/audit/feed.ts'
import type { Reading } from '../../register/store.ts'

type ToRead = { read<T>(work: (reading: Reading) => Promise<T>): Promise<T> }

/** A line of the feed, and the cursor with which the next one is asked for. */
export type FeedLine = { entry: FeedEntry; id: string; cursor: string; json: string }

/**
 * G: audit trail and access ledger for a security monitoring system, after a cursor ('' : from the first entry). Each
 * line has an id that no other has, by which a receiver recognises what it has already. The reader is a machine, so
 * this leaves no trace. Null: the text is not a cursor.
 * @throws UnknownPosition if the cursor's entry is not in this trail
 */
export async function readFeed(register: ToRead, cursor: string, most: number): Promise<FeedLine[] | null> {
  const position = readCursor(cursor)
  if (!position) return null
  const entries = await register.read((reading) => feedAfter(reading, position, most))
  return entries.map(lineOf)
}

function lineOf(entry: FeedEntry): FeedLine {
  const { position, at, kind, what, by, customerId } = entry
  const { seq, hash, look } = position
  const id = look ? `${seq}:${look}` : String(seq)
  const cursor = [seq, hash, look].filter(Boolean).join('.')
  const ofTrail =
    entry.kind === 'trail' ? { subject: entry.subjectId, facts: JSON.parse(entry.facts), hash: entry.hash } : {}
  const json = JSON.stringify({ id, kind, at, what, by, customer: customerId, ...ofTrail, cursor })
  return { entry, id, cursor, json }
}

function readCursor(text: string): FeedPosition | null {
  if (text === '') return feedStart
  const [, seq, hash = '', look = ''] = /^([1-9]\d{0,14})\.([\da-f]{16})(?:\.([\da-f-]{36}))?$/.exec(text) ?? []
  if (!seq) return null
  // PostgreSQL refuses a number that no entry can have.
  if (Number(seq) > 2 ** 31 - 1) throw new UnknownPosition()
  return { seq: Number(seq), hash, look }
}
