import { createHash } from 'node:crypto'
import type { Day } from '../../policy/calendar.ts'
import type { PostingFailure, PostingState } from '../../policy/vocabulary-postings.ts'
import { newSalt } from '../audit/record-digest.ts'
import { filedDigest } from '../evidence/originals.ts'
import type { Reading, Writing } from '../store.ts'
import type { Colleague } from '../tables/colleague.ts'
import type { Tables } from '../tables/tables.ts'
import { firstDue, isDue } from '../work/due.ts'

/** What goes on paper, and `text`: how the letter is kept once it was sent. */
export type PostingContent = { address: string[]; heading: string; body: string; text: string }

/** A letter handed to GOV.UK Notify. `id` is our reference there. */
export type KeptPosting = {
  id: string
  letterId: string
  state: PostingState
  handedOverAt: Date
  datedOn: Day
  why: PostingFailure | null
  lateAt: Date | null
  by: Colleague
}

/** A posting that a server has claimed. `attempts` includes this attempt. */
export type ClaimedPosting = KeptPosting & { content: PostingContent; notifyId: string | null; attempts: number }

type NewPosting = Pick<KeptPosting, 'id' | 'letterId' | 'datedOn' | 'by'> & {
  at: Date
  content: PostingContent
}

/** A letter to give to GOV.UK Notify, due at once. */
export async function addPosting(tx: Writing, { at, content, by, ...posting }: NewPosting): Promise<void> {
  await tx
    .insertInto('postings')
    .values({
      id: posting.id,
      letter_id: posting.letterId,
      state: 'waiting',
      handed_at: at.toISOString(),
      dated_on: posting.datedOn,
      content: JSON.stringify(content),
      next_at: at.toISOString(),
      attempts: 0,
      notify_id: null,
      status: null,
      claimed_by: null,
      why: null,
      late_at: null,
      settled_at: null,
      by_oid: by.oid,
      by_tid: by.tid,
      by_name: by.name,
    })
    .execute()
}

/** The newest posting of each of these letters. */
export async function newestPostings(reading: Reading, letterIds: string[]): Promise<Map<string, KeptPosting>> {
  if (letterIds.length === 0) return new Map()
  const rows = await reading
    .selectFrom('postings')
    .selectAll()
    .where('letter_id', 'in', letterIds)
    .orderBy('handed_at')
    .orderBy('id')
    .execute()
  return new Map(rows.map((row) => [row.letter_id, kept(row)]))
}

/** The latest attempt to post this letter through GOV.UK Notify; null without any. */
export const newestPosting = async (reading: Reading, letterId: string): Promise<KeptPosting | null> =>
  (await newestPostings(reading, [letterId])).get(letterId) ?? null

/** An attempt to post a letter, settled or not. */
export async function findPosting(reading: Reading, id: string): Promise<KeptPosting | undefined> {
  const row = await reading.selectFrom('postings').selectAll().where('id', '=', id).executeTakeFirst()
  return row && kept(row)
}

const open = ['waiting', 'with-notify'] as const

/** When to hand over or ask about the next letter; null if none is on its way. */
export async function nextPostingAt(reading: Reading, now: Date): Promise<Date | null> {
  const row = await reading
    .selectFrom('postings')
    .select((eb) => [eb.fn.min('next_at').as('first'), eb.fn.max('next_at').as('last')])
    .where('state', 'in', open)
    .executeTakeFirstOrThrow()
  return firstDue(row, now)
}

/** Claims what is due, oldest first, for one server until `now` + `forMs`; after that, any server can claim it. */
export async function claimPostings(
  tx: Writing,
  wanted: { now: Date; server: string; most: number; forMs: number },
): Promise<ClaimedPosting[]> {
  const due = await tx
    .selectFrom('postings')
    .selectAll()
    .where('state', 'in', open)
    .where(isDue(wanted.now))
    .orderBy('next_at')
    .orderBy('id')
    .limit(wanted.most)
    .execute()
  if (due.length === 0) return []
  await tx
    .updateTable('postings')
    .set((eb) => ({
      claimed_by: wanted.server,
      next_at: new Date(wanted.now.getTime() + wanted.forMs).toISOString(),
      attempts: eb('attempts', '+', 1),
    }))
    .where(
      'id',
      'in',
      due.map(({ id }) => id),
    )
    .execute()
  return due.map((row) => ({
    ...kept(row),
    content: JSON.parse(row.content),
    notifyId: row.notify_id,
    attempts: row.attempts + 1,
  }))
}

/** Only the server that holds the claim changes a claimed posting; returns whether it did. */
type Held = { id: string; server: string }

const held = (tx: Writing, { id, server }: Held) =>
  tx.updateTable('postings').where('id', '=', id).where('claimed_by', '=', server).where('state', 'in', open)

const isDone = ({ numUpdatedRows }: { numUpdatedRows: bigint }) => numUpdatedRows === 1n

/** It is still on its way, and is asked about again at `nextAt`. `notifyId`: GOV.UK Notify has it. */
export async function keepOnItsWay(
  tx: Writing,
  posting: Held & { notifyId: string | null; status: string | null; nextAt: Date },
): Promise<boolean> {
  const { notifyId, status, nextAt } = posting
  return isDone(
    await held(tx, posting)
      .set({
        claimed_by: null,
        next_at: nextAt.toISOString(),
        ...(status === null ? {} : { status }),
        ...(notifyId === null ? {} : { notify_id: notifyId, state: 'with-notify' }),
      })
      .executeTakeFirstOrThrow(),
  )
}

/** The outcome is known: deletes the posting's text and address. The text that was sent is kept with the letter. */
export async function keepSettled(
  tx: Writing,
  posting: Held & { state: Exclude<PostingState, 'waiting' | 'with-notify'>; why: PostingFailure | null; at: Date },
): Promise<boolean> {
  const { state, why, at } = posting
  return isDone(
    await held(tx, posting)
      .set({ state, why, settled_at: at.toISOString(), claimed_by: null, content: '' })
      .executeTakeFirstOrThrow(),
  )
}

/** The text of a letter that went twice, and the salt of its digest. */
type SecondText = { text: string; salt: string }

const digestOfText = ({ text, salt }: SecondText): string =>
  filedDigest(createHash('sha256').update(text).digest('hex'), salt)

/** If no record of its own holds the sent text, the text stays here. Returns what the trail says about it. */
export async function keepTextSent(tx: Writing, id: string, text: string): Promise<{ filed: string[] }> {
  const kept: SecondText = { text, salt: newSalt() }
  await tx
    .updateTable('postings')
    .set({ content: JSON.stringify(kept) })
    .where('id', '=', id)
    .execute()
  return { filed: [`${id} ${digestOfText(kept)}`] }
}

/**
 * How the text of a letter that went twice differs from the trail; null if it does not. `missing`: the posting, or its
 * text, is gone.
 */
export async function secondTextFault(reading: Reading, filed: string): Promise<'changed' | 'missing' | null> {
  const [id = '', digest] = filed.split(' ')
  const row = await reading.selectFrom('postings').select('content').where('id', '=', id).executeTakeFirst()
  if (!row?.content) return 'missing'
  return digestOfText(JSON.parse(row.content)) === digest ? null : 'changed'
}

/** A dispatched letter came back; returns whether that is new. */
export async function keepReturned(tx: Writing, id: string): Promise<boolean> {
  return isDone(
    await tx
      .updateTable('postings')
      .set({ state: 'returned' })
      .where('id', '=', id)
      .where('state', '=', 'dispatched')
      .executeTakeFirstOrThrow(),
  )
}

/** Records that the officers were told that it is late. */
export async function keepLate(tx: Writing, id: string, at: Date): Promise<void> {
  await tx.updateTable('postings').set({ late_at: at.toISOString() }).where('id', '=', id).execute()
}

/** GOV.UK Notify has news about a letter: makes it due now. A letter that is being asked about is left alone. */
export async function askNow(tx: Writing, table: 'postings' | 'outbox', id: string, at: Date): Promise<void> {
  await tx
    .updateTable(table as 'postings')
    .set({ next_at: at.toISOString() })
    .where('id', '=', id)
    .where('claimed_by', 'is', null)
    .execute()
}

/** Each with its letter. */
export async function forgetPostings(tx: Writing, letterIds: string[]): Promise<void> {
  if (letterIds.length > 0) await tx.deleteFrom('postings').where('letter_id', 'in', letterIds).execute()
}

const kept = (row: Tables['postings']): KeptPosting => ({
  id: row.id,
  letterId: row.letter_id,
  state: row.state,
  handedOverAt: new Date(row.handed_at),
  datedOn: row.dated_on,
  why: row.why,
  lateAt: row.late_at === null ? null : new Date(row.late_at),
  by: { oid: row.by_oid, tid: row.by_tid, name: row.by_name },
})
