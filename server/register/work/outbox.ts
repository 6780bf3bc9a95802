import type { Insertable } from 'kysely'
import { statement } from '../store/statement.ts'
import type { Reading, Writing } from '../store.ts'
import type { Tables } from '../tables/tables.ts'

/** `key` names the notice: the same key twice is no second mail. `headers` by their names. */
export type NewMail = {
  id: string
  key: string
  to: string[]
  subject: string
  text: string
  headers: Record<string, string>
  at: Date
}

/** A mail into which notices are gathered until it leaves. `items` is JSON. */
export type Gathering = { gatheredFor: string; leavesAt: Date; items: string }

/** `id` never changes, so that a Message-ID made of it is the same at every attempt. `attempts` counts this one too. */
export type ClaimedMail = Omit<NewMail, 'key' | 'at'> & { attempts: number; since: string }

/** Puts mail into the outbox, in the transaction of the change that it tells of; says whether it is new. */
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
    items: gathering?.items ?? null,
  })
  return added.length === 1
}

const insert = statement((db, row: Insertable<Tables['outbox']>) =>
  db
    .insertInto('outbox')
    .values(row)
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('id'),
)

/** Takes mail that is due, oldest first, for one server until `now` + `forMs`; then anybody may take it again. */
export async function claimMail(
  tx: Writing,
  wanted: { now: Date; server: string; most: number; forMs: number },
): Promise<ClaimedMail[]> {
  const due = await tx
    .selectFrom('outbox')
    .select('id')
    .where('state', '=', 'waiting')
    .where('next_at', '<=', wanted.now.toISOString())
    .orderBy('next_at')
    .orderBy('id')
    .limit(wanted.most)
    .execute()
  if (due.length === 0) return []
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
    .returning(['id', 'recipients', 'subject', 'body', 'headers', 'attempts', 'at'])
    .execute()
  return rows
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((row) => ({
      id: row.id,
      to: JSON.parse(row.recipients),
      subject: row.subject,
      text: row.body,
      headers: JSON.parse(row.headers),
      attempts: row.attempts,
      since: row.at,
    }))
}

/** It left: what it said and to whom is not kept. Only the server that holds the claim may say so; says whether it did. */
export async function markSent(tx: Writing, sent: { id: string; server: string; at: Date }): Promise<boolean> {
  const { numUpdatedRows } = await held(tx, sent)
    .set({ state: 'sent', sent_at: sent.at.toISOString(), claimed_by: null, recipients: '[]', body: '', items: null })
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/**
 * It did not reach those who are `left`: to be tried again for them alone at `nextAt`, or dead. `error` is for the
 * register keeper.
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

const held = (tx: Writing, { id, server }: { id: string; server: string }) =>
  tx.updateTable('outbox').where('id', '=', id).where('claimed_by', '=', server).where('state', '=', 'waiting')

/** When the next mail is due: a claimed one at the end of its claim; null when none waits. */
export async function nextMailAt(reading: Reading): Promise<Date | null> {
  const row = await reading
    .selectFrom('outbox')
    .select('next_at')
    .where('state', '=', 'waiting')
    .orderBy('next_at')
    .limit(1)
    .executeTakeFirst()
  return row ? new Date(row.next_at) : null
}

/** What could not be sent for good, oldest first. */
export async function deadMail(reading: Reading) {
  const rows = await reading
    .selectFrom('outbox')
    .select(['id', 'subject', 'recipients', 'attempts', 'last_error', 'at'])
    .where('state', '=', 'dead')
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    outboxId: row.id,
    subject: row.subject,
    to: (JSON.parse(row.recipients) as string[]).join(', '),
    attempts: row.attempts,
    lastError: row.last_error ?? '',
    since: row.at,
  }))
}

/** Makes dead mail wait again, as if it were new; says whether there was such. */
export async function reviveMail(tx: Writing, id: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('outbox')
    // Its three days begin again.
    .set({ state: 'waiting', at: at.toISOString(), next_at: at.toISOString(), attempts: 0, last_error: null })
    .where('id', '=', id)
    .where('state', '=', 'dead')
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}
