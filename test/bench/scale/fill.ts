import { sql } from 'kysely'
import { theRegister } from '../../../server/cases/act-itself.ts'
import { dayAt, monthsLater } from '../../../server/policy/calendar.ts'
import type { Register } from '../../../server/register/register.ts'
import { keepAnswer } from '../../../server/register/store/once-only.ts'
import type { Writing } from '../../../server/register/store.ts'
import { colleagues, tenantId } from '../../cast.ts'
import { council } from '../../support/acts.ts'

/** The two addresses of the nth customer, at providers that thousands share. */
export const addressesOf = (n: number) => [`customer.${n}@example.org`, `c${n}@mail.example`] as const

/** Customers per transaction: on PostgreSQL a statement of the register times out after fifteen seconds. */
const atOnce = 50_000

/**
 * Fills an empty register with this many contact points: each customer has two addresses and one polite warning, which
 * is what a look-up of an address reads. The store generates the rows, because a million generated here would take
 * minutes. The search words of the central log are left out.
 */
export async function fillContactPoints(register: Register, many: number, at: Date): Promise<void> {
  await register.write((tx) => takeTheDay(tx, at))
  for (let from = 0; from < many / 2; from += atOnce) {
    await register.write((tx) => fillCustomers(tx, from, Math.min(from + atOnce, many / 2), at))
  }
}

async function fillCustomers(tx: Writing, from: number, end: number, at: Date): Promise<void> {
  const moment = sql.lit(at.toISOString())
  const lapsesOn = sql.lit(monthsLater(dayAt(at, council.timeZone), 12))
  const by = sql`${sql.lit(colleagues.ruth.oid)}, ${sql.lit(tenantId)}, ${sql.lit(colleagues.ruth.name)}`
  const numbers = sql`with recursive numbers (n) as
    (select ${sql.lit(from)} union all select n + 1 from numbers where n + 1 < ${sql.lit(end)})`
  await sql`${numbers} insert into customers (id, added_at) select ${idOf(0)}, ${moment} from numbers`.execute(tx)
  for (const [i, address] of addressesOf(0).entries()) {
    const [before = '', after = ''] = address.split('0')
    const made = sql`${sql.lit(before)} || n || ${sql.lit(after)}`
    await sql`${numbers} insert into contact_points
      (id, customer_id, kind, value, key, why, added_at, by_oid, by_tid, by_name)
      select ${idOf(i + 1)}, ${idOf(0)}, 'email', ${made}, ${made}, 'From the files.', ${moment}, ${by}
      from numbers`.execute(tx)
  }
  await sql`${numbers} insert into warnings
    (id, customer_id, service, warned_at, lapses_on, channel, by_oid, by_tid, by_name)
    select ${idOf(3)}, ${idOf(0)}, 'Housing', ${moment}, ${lapsesOn}, 'email', ${by} from numbers`.execute(tx)
}

/** A unique id for each number and kind of record, in the form of a UUID. */
const idOf = (kind: number) => sql`${sql.lit(`0198c5b2-7c00-7000-800${kind}-`)} || (100000000000 + n)`

/** Marks the daily work as done; otherwise servers would do it when they start, and it would be measured too. */
async function takeTheDay(tx: Writing, at: Date): Promise<void> {
  for (const what of ['daily', 'retention']) {
    const key = `${what} ${dayAt(at, council.timeZone)}`
    const taken = { key, person: theRegister, route: 'daily', bodyHash: '', at }
    await keepAnswer(tx, taken, { status: 200, answer: '{}' })
  }
}
