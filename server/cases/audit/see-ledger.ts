import type { LedgerPage, LookBack } from '../../contract/audit.ts'
import { referenceOf } from '../../policy/reference.ts'
import { mayAs } from '../../policy/who-may.ts'
import { ledgerPage } from '../../register/audit/audit-pages.ts'
import { writtenWhileJoined } from '../../register/customer/while-joined.ts'
import type { Register } from '../../register/register.ts'
import { type Act, enforce } from '../act.ts'
import { cursorText, readCursor, resolveFilter } from './audit-filter.ts'

/**
 * G: a page of the access ledger, newest first: who looked at which reference, when, and how they found it. No customer
 * is named: an auditor judges the look.
 */
export async function seeLedger(
  register: Register,
  act: Act,
  { after, ...filter }: LookBack & { after: string | null },
  most = 50,
): Promise<LedgerPage> {
  enforce(mayAs(act.by, 'Auditor'))
  const { wanted, customers, officers } = await resolveFilter(register, act, filter)
  const { rows, isJoined } = await register.read(async (reading) => {
    const rows = await ledgerPage(reading, { ...wanted, after: readCursor(after), most: most + 1 })
    return { rows, isJoined: await writtenWhileJoined(reading, rows) }
  })
  const last = rows.length > most ? rows[most - 1] : undefined
  return {
    entries: rows.slice(0, most).map((row) => ({
      at: row.at,
      customerId: row.customer_id,
      reference: row.customer_id === '' ? null : referenceOf('customer', row.customer_id),
      foundBy: row.found_by,
      by: { oid: row.by_oid, name: row.by_name },
      whileJoined: isJoined(row),
    })),
    customers,
    officers,
    next: last ? cursorText({ at: last.at, key: last.id }) : null,
  }
}
