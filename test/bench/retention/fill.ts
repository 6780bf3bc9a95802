import { sql } from 'kysely'
import { recordAccess } from '../../../server/register/audit/access-ledger.ts'
import { closeBatch, ledgerBatch } from '../../../server/register/audit/ledger-batch.ts'
import { sealBatch } from '../../../server/register/audit/ledger-seals.ts'
import type { Register } from '../../../server/register/register.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import type { Writing } from '../../../server/register/store.ts'
import { colleagues, tenantId } from '../../cast.ts'
import { fillContactPoints } from '../scale/fill.ts'

const looksInBatch = 500

/** How much of each is in the register; of customers and looks, how many are due for deletion. */
export type Filling = { contactPoints: number; due: number; mail: number; answers: number; looks: number }

/** Fills an empty register. Customers who are due had a polite warning that lapsed years ago, and nothing else. */
export async function fillForRetention(register: Register, filling: Filling, at: Date): Promise<void> {
  await fillContactPoints(register, filling.contactPoints, at)
  await register.write(async (tx) => {
    await lapseLongAgo(tx, filling.due)
    await keepMail(tx, filling, at)
    await keepAnswers(tx, filling, at)
  })
  for (let made = 0; made < filling.looks; made += looksInBatch) await lookLongAgo(register)
}

const longAgo = '2021-03-01T09:00:00.000Z'

/** The first customers by id: the same ones in each run. */
async function lapseLongAgo(tx: Writing, due: number): Promise<void> {
  const first = tx.selectFrom('customers').select('id').orderBy('id').limit(due)
  await tx
    .updateTable('warnings')
    .set({ warned_at: longAgo, lapses_on: '2022-03-01' })
    .where('customer_id', 'in', first)
    .execute()
  await tx.updateTable('customers').set({ added_at: longAgo }).where('id', 'in', first).execute()
}

/** Mail that was sent, each about a customer of its own. */
async function keepMail(tx: Writing, { mail }: Filling, at: Date): Promise<void> {
  const moment = sql.lit(at.toISOString())
  await sql`insert into outbox (id, key, recipients, subject, body, headers, at, state, next_at, attempts, sent_at)
    select 'mail-' || id, 'told ' || id, '', '', '', '{}', ${moment}, 'sent', ${moment}, 1, ${moment}
    from (select id from customers order by id desc limit ${sql.lit(mail)}) as these`.execute(tx)
}

/** Answers kept for repeated requests, each about a customer of its own, from the week before. */
async function keepAnswers(tx: Writing, { answers }: Filling, at: Date): Promise<void> {
  const { oid } = colleagues.amira
  await sql`insert into once_only (by_tid, by_oid, key, route, body_hash, at, status, answer, looks)
    select ${sql.lit(tenantId)}, ${sql.lit(oid)}, id, '/api/warnings', '', ${sql.lit(weekBefore(at))}, 200,
      '{"id":"' || id || '","lapsesOn":"2027-03-01","standing":{"kind":"warned"}}', '[["' || id || '","address"]]'
    from (select id from customers order by id desc limit ${sql.lit(answers)}) as these`.execute(tx)
}

const weekBefore = (at: Date) => new Date(at.getTime() - 7 * 86_400_000).toISOString()

async function lookLongAgo(register: Register): Promise<void> {
  const batch = ledgerBatch()
  const customerIds = Array.from({ length: looksInBatch }, () => newId())
  const by = { oid: colleagues.amira.oid, tid: tenantId, name: colleagues.amira.name }
  await register.look((tx) => recordAccess(tx, { at: new Date(longAgo), by, foundBy: 'address', customerIds, newId }))
  await closeBatch()
  await register.write((tx) => sealBatch(tx, { batch, at: new Date(longAgo), newId }))
}
