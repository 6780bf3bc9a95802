import type { LookBack, TrailPage } from '../../contract/audit.ts'
import { referenceOf } from '../../policy/reference.ts'
import { mayAs } from '../../policy/who-may.ts'
import { kindsInTrail, namesInLedger, trailPage } from '../../register/audit/audit-pages.ts'
import { writtenWhileJoined } from '../../register/customer/while-joined.ts'
import type { Register } from '../../register/register.ts'
import { type Act, enforce } from '../act.ts'
import { cursorText, readCursor, resolveFilter } from './audit-filter.ts'

/**
 * G: a page of the audit trail, newest first. The trail holds no names and no text; people are named if the ledger
 * knows them.
 */
export async function seeTrail(
  register: Register,
  act: Act,
  { after, ...filter }: LookBack & { after: string | null },
  most = 50,
): Promise<TrailPage> {
  enforce(mayAs(act.by, 'Auditor'))
  const { wanted, customers, officers } = await resolveFilter(register, act, filter)
  return await register.read(async (reading) => {
    const rows = await trailPage(reading, { ...wanted, after: readCursor(after), most: most + 1 })
    const shown = rows.slice(0, most)
    const names = await namesInLedger(
      reading,
      shown.map((row) => row.by_oid),
    )
    const isJoined = await writtenWhileJoined(reading, shown)
    const last = rows.length > most ? shown.at(-1) : undefined
    return {
      entries: shown.map((row) => ({
        seq: row.seq,
        at: row.at,
        what: row.what,
        by: { oid: row.by_oid, name: names.get(row.by_oid) ?? null },
        subjectId: row.subject_id,
        customerId: row.customer_id,
        reference: row.customer_id === '' ? null : referenceOf('customer', row.customer_id),
        whileJoined: isJoined(row),
        facts: JSON.parse(row.facts),
      })),
      customers,
      officers,
      next: last ? cursorText({ at: last.at, key: String(last.seq) }) : null,
      kinds: await kindsInTrail(reading),
    }
  })
}
