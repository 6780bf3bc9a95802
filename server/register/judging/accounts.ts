import { type ExpressionBuilder, sql } from 'kysely'
import type { Day } from '../../policy/calendar.ts'
import { isSameMailbox } from '../../policy/contact-point/mail-address.ts'
import type { Account } from '../../policy/judging/same-person.ts'
import { inPieces } from '../store/in-pieces.ts'
import { statement } from '../store/statement.ts'
import type { Reading, Writing } from '../store.ts'
import type { Tables } from '../tables/tables.ts'

/**
 * P13: remembers what tells that another account is the same person's. Records name whoever acted; this says the rest
 * once for all of them. Nothing if the sign-in says neither.
 */
export async function rememberAccount(tx: Writing, account: Account): Promise<void> {
  const { address = null, key = null } = account
  if (address === null && key === null) return
  await put(tx, { by_oid: account.oid, by_tid: account.tid, by_address: address, by_key: key })
}

const put = statement((db, row: Tables['accounts']) =>
  db
    .insertInto('accounts')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['by_oid', 'by_tid'])
        .doUpdateSet((eb) => ({ by_address: newest(eb, 'by_address'), by_key: newest(eb, 'by_key') }))
        .where((eb) =>
          eb.or([
            eb('accounts.by_address', 'is distinct from', newest(eb, 'by_address')),
            eb('accounts.by_key', 'is distinct from', newest(eb, 'by_key')),
          ]),
        ),
    ),
)

/** What the last sign-in said; one that lacks it takes nothing away. */
const newest = (
  { fn, ref }: ExpressionBuilder<Tables & { excluded: Tables['accounts'] }, 'accounts' | 'excluded'>,
  column: 'by_address' | 'by_key',
) => fn.coalesce(ref(`excluded.${column}`), ref(`accounts.${column}`))

/** P13: these people, each with what tells that another account is theirs, as far as it is known. */
export async function withTheirAccounts(reading: Reading, people: readonly Account[]): Promise<Account[]> {
  const known = new Map<string, Tables['accounts']>()
  for (const some of inPieces([...new Set(people.map(({ oid }) => oid))], 500)) {
    const rows = await reading.selectFrom('accounts').selectAll().where('by_oid', 'in', some).execute()
    for (const row of rows) known.set(`${row.by_oid}/${row.by_tid}`, row)
  }
  return people.map((one) => {
    const row = known.get(`${one.oid}/${one.tid}`)
    return { ...one, address: one.address ?? row?.by_address ?? null, key: one.key ?? row?.by_key ?? null }
  })
}

/** Whether somebody signs in with this address, as far as it is known. Nobody may: a post can have a shared mailbox. */
export async function isKnownAddress(reading: Reading, address: string): Promise<boolean> {
  const rows = await reading.selectFrom('accounts').select('by_address').where('by_address', 'is not', null).execute()
  return rows.some(({ by_address }) => by_address !== null && isSameMailbox(by_address, address))
}

/** The trail does not name who made a record that was imported, or moved here from another customer. The record does. */
const recordsBy = ['warnings', 'escalations', 'restrictions', 'formal_warnings', 'precautions'] as const

/**
 * Minimisation: forgets the accounts that have done nothing about any customer who is still on the register, and have no
 * calendar address that works on `today`.
 */
export async function forgetAccounts(tx: Writing, today: Day): Promise<void> {
  await tx
    .deleteFrom('accounts')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('audit_trail')
            .innerJoin('customers', 'customers.id', 'audit_trail.customer_id')
            .select(sql.lit(1).as('one'))
            .whereRef('audit_trail.by_oid', '=', 'accounts.by_oid')
            .whereRef('audit_trail.by_tid', '=', 'accounts.by_tid'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('calendar_feeds')
            .select(sql.lit(1).as('one'))
            .whereRef('by_oid', '=', 'accounts.by_oid')
            .whereRef('by_tid', '=', 'accounts.by_tid')
            .where('ended_at', 'is', null)
            .where('ends_on', '>=', today),
        ),
      ),
    )
    .where(({ and, not, exists, selectFrom }) =>
      and(
        recordsBy.map((table) =>
          not(
            exists(
              selectFrom(table)
                .select(sql.lit(1).as('one'))
                .whereRef('by_oid', '=', 'accounts.by_oid')
                .whereRef('by_tid', '=', 'accounts.by_tid'),
            ),
          ),
        ),
      ),
    )
    .execute()
}
