import { type Insertable, type RawBuilder, sql } from 'kysely'
import { statement } from '../store/statement.ts'
import type { Reading, Writing } from '../store.ts'
import type { Tables } from '../tables/tables.ts'
import { firstDue, isDue } from './due.ts'

/** `key` identifies the notice: the same key twice makes no second mail. `headers` by name. */
export type NewMail = {
  id: string
  key: string
  to: string[]
  subject: string
  text: string
  headers: Record<string, string>
  at: Date
  /** For a letter to a customer: its text as it is kept once it was sent. */
  keptText?: string
}

/** A mail that gathers notices until it leaves. `items` is JSON. */
export type Gathering = { gatheredFor: string; leavesAt: Date; items: string }

/** What became of a mail. `perhaps`: it was given up, and may have arrived all the same. */
export type MailOutcome = 'sent' | 'dead' | 'perhaps'

/** `id` never changes, so a Message-ID made from it is the same at every attempt. `attempts` includes this one. */
export type ClaimedMail = Omit<NewMail, 'at' | 'keptText'> & {
  attempts: number
  since: string
  /** Why an attempt before did not reach everybody; null if none has failed. */
  lastError: string | null
  /** The server ended during the attempt before: nobody knows what became of it. */
  wasCutOff: boolean
  /** Null if it is no letter to a customer. */
  keptText: string | null
}

/** Adds mail to the outbox, in the transaction of the change that it tells about; returns whether it is new. */
export async function addMail(tx: Writing, mail: NewMail, gathering?: Gathering): Promise<boolean> {
  const at = mail.at.toISOString()
  const added = await insert(tx, {
    id: mail.id,
    key: mail.key,
    recipients: JSON.stringify(mail.to),
    subject: mail.subject,
    body: mail.text,
    headers: JSON.stringify(mail.headers),
    at,
    state: 'waiting',
    next_at: gathering?.leavesAt.toISOString() ?? at,
    attempts: 0,
    claimed_by: null,
    last_error: null,
    sent_at: null,
    gathered_for: gathering?.gatheredFor ?? null,
    leaves_at: gathering?.leavesAt.toISOString() ?? null,
    items: gathering?.items ?? (mail.keptText === undefined ? null : JSON.stringify({ text: mail.keptText })),
  })
  return added.length === 1
}

/** The condition that the outbox has no mail with this key. */
export const notMailed = (key: RawBuilder<string>): RawBuilder<boolean> =>
  sql`not exists (select 1 from outbox where outbox.key = ${key})`

const insert = statement((db, row: Insertable<Tables['outbox']>) =>
  db
    .insertInto('outbox')
    .values(row)
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('id'),
)

/** Claims due mail, oldest first, for one server until `now` + `forMs`; after that, any server can claim it. */
export async function claimMail(
  tx: Writing,
  wanted: { now: Date; server: string; most: number; forMs: number },
): Promise<ClaimedMail[]> {
  const due = await tx
    .selectFrom('outbox')
    .select(['id', 'claimed_by'])
    .where('state', '=', 'waiting')
    .where(isDue(wanted.now))
    .orderBy('next_at')
    .orderBy('id')
    .limit(wanted.most)
    .execute()
  if (due.length === 0) return []
  // Every attempt that ends gives its claim back.
  const cutOff = new Set(due.filter((row) => row.claimed_by !== null).map(({ id }) => id))
  const rows = await tx
    .updateTable('outbox')
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
    .returning([
      'id',
      'key',
      'recipients',
      'subject',
      'body',
      'headers',
      'attempts',
      'at',
      'last_error',
      'gathered_for',
      'items',
    ])
    .execute()
  return rows
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((row) => ({
      id: row.id,
      key: row.key,
      to: JSON.parse(row.recipients),
      subject: row.subject,
      text: row.body,
      headers: JSON.parse(row.headers),
      attempts: row.attempts,
      since: row.at,
      lastError: row.last_error,
      wasCutOff: cutOff.has(row.id),
      keptText: row.gathered_for === null && row.items !== null ? JSON.parse(row.items).text : null,
    }))
}

/**
 * Marks mail as sent: its text and recipients are deleted. Only the server that holds the claim can do so; returns
 * whether it did.
 */
export async function markSent(tx: Writing, sent: { id: string; server: string; at: Date }): Promise<boolean> {
  const { numUpdatedRows } = await held(tx, sent)
    .set({ state: 'sent', sent_at: sent.at.toISOString(), claimed_by: null, recipients: '[]', body: '', items: null })
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/**
 * Mail did not reach the recipients in `left`: retry for them alone at `nextAt`, or give up (`dead`). `error` is for
 * the register keeper.
 */
export async function markFailed(
  tx: Writing,
  failed: { id: string; server: string; error: string; nextAt: Date | 'dead'; left: string[] },
): Promise<boolean> {
  const { error, nextAt, left } = failed
  const { numUpdatedRows } = await held(tx, failed)
    .set({
      claimed_by: null,
      last_error: error.slice(0, 500),
      recipients: JSON.stringify(left),
      ...(nextAt === 'dead' ? { state: 'dead' } : { next_at: nextAt.toISOString() }),
    })
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Keeps what is known of claimed mail while it is sent. */
export async function noteError(tx: Writing, noted: { id: string; server: string; error: string }): Promise<void> {
  await held(tx, noted).set({ last_error: noted.error }).execute()
}

const held = (tx: Writing, { id, server }: { id: string; server: string }) =>
  tx.updateTable('outbox').where('id', '=', id).where('claimed_by', '=', server).where('state', '=', 'waiting')

/** When the next mail is due; a claimed one is due when its claim ends. Null if none is waiting. */
export async function nextMailAt(reading: Reading, now: Date): Promise<Date | null> {
  const row = await reading
    .selectFrom('outbox')
    .select((eb) => [eb.fn.min('next_at').as('first'), eb.fn.max('next_at').as('last')])
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow()
  return firstDue(row, now)
}

/** How much mail waits to be sent, and how much was given up. */
export async function mailByState(reading: Reading): Promise<{ waiting: number; dead: number }> {
  const rows = await reading
    .selectFrom('outbox')
    .select((eb) => ['state', eb.fn.countAll().as('n')])
    .where('state', 'in', ['waiting', 'dead'])
    .groupBy('state')
    .execute()
  const of = (wanted: string) => Number(rows.find(({ state }) => state === wanted)?.n ?? 0)
  return { waiting: of('waiting'), dead: of('dead') }
}

/** Mail that was given up, oldest first. */
export async function deadMail(reading: Reading) {
  const rows = await reading
    .selectFrom('outbox')
    .select(['id', 'key', 'subject', 'recipients', 'attempts', 'last_error', 'at'])
    .where('state', '=', 'dead')
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    outboxId: row.id,
    key: row.key,
    subject: row.subject,
    to: (JSON.parse(row.recipients) as string[]).join(', '),
    attempts: row.attempts,
    lastError: row.last_error ?? '',
    since: row.at,
  }))
}

/** The keys of all mail that was given up. */
export const deadMailKeys = (reading: Reading): Promise<{ id: string; key: string }[]> =>
  reading.selectFrom('outbox').select(['id', 'key']).where('state', '=', 'dead').execute()

/** The key of a mail that was given up. */
export async function deadMailKey(reading: Reading, id: string): Promise<string | undefined> {
  const row = await reading
    .selectFrom('outbox')
    .select('key')
    .where('id', '=', id)
    .where('state', '=', 'dead')
    .executeTakeFirst()
  return row?.key
}

/** Deletes mail that has not left: nobody is to get it any more. */
export async function withdrawMail(tx: Writing, id: string): Promise<void> {
  await tx.deleteFrom('outbox').where('id', '=', id).where('state', '!=', 'sent').execute()
}

/** Queues dead mail again, as if it were new; returns whether there was any. */
export async function reviveMail(tx: Writing, id: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('outbox')
    // Its three days start again.
    .set({ state: 'waiting', at: at.toISOString(), next_at: at.toISOString(), attempts: 0, last_error: null })
    .where('id', '=', id)
    .where('state', '=', 'dead')
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}
