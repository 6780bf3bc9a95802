import type { Person } from '../policy/who-may.ts'
import { ofManyShapes } from './of-many-shapes.ts'
import type { Writing } from './store.ts'

/**
 * `case`: opened by whoever decides, reviews or arranges. `log`: shown in a page of the central log.
 * `subject-access`: given out to the person whom it is about.
 */
export type FoundBy = 'address' | 'number' | 'name' | 'case' | 'log' | 'subject-access'

/** G: every look at a case and every look-up that found somebody is kept, with who looked; one that found nobody is not. */
export async function keepAccess(
  tx: Writing,
  look: { at: Date; by: Person & { name: string }; foundBy: FoundBy; customerIds: string[]; newId: () => string },
): Promise<void> {
  const rows = look.customerIds.map((customer_id) => ({
    id: look.newId(),
    at: look.at.toISOString(),
    customer_id,
    found_by: look.foundBy,
    by_oid: look.by.oid,
    by_tid: look.by.tid,
    by_name: look.by.name,
  }))
  if (rows.length > 0) await tx.insertInto('access_ledger').values(rows).modifyEnd(ofManyShapes).execute()
}
