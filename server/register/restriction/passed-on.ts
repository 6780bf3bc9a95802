import type { Person } from '../../policy/who-may.ts'
import { contactColumns, type KeptContact, noContact } from '../evidence/contact.ts'
import type { Reading, Writing } from '../store.ts'
import { byColumns, type Colleague, personOf } from '../tables/colleague.ts'

export async function addPassedOn(
  tx: Writing,
  passedOn: {
    id: string
    restrictionId: string
    reminded: boolean
    forwarded: boolean
    at: Date
    contact: KeptContact
    by: Colleague
  },
): Promise<void> {
  await tx
    .insertInto('passed_on')
    .values({
      id: passedOn.id,
      restriction_id: passedOn.restrictionId,
      reminded: Number(passedOn.reminded),
      forwarded: Number(passedOn.forwarded),
      passed_on_at: passedOn.at.toISOString(),
      undone_at: null,
      ...contactColumns(passedOn.contact),
      ...byColumns(passedOn.by),
    })
    .execute()
}

export async function findPassedOn(
  reading: Reading,
  id: string,
): Promise<{ customerId: string; at: Date; by: Person; undone: boolean } | undefined> {
  const row = await reading
    .selectFrom('passed_on')
    .innerJoin('restrictions', 'restrictions.id', 'passed_on.restriction_id')
    .select([
      'restrictions.customer_id',
      'passed_on.passed_on_at',
      'passed_on.undone_at',
      'passed_on.by_oid',
      'passed_on.by_tid',
    ])
    .where('passed_on.id', '=', id)
    .executeTakeFirst()
  return (
    row && {
      customerId: row.customer_id,
      at: new Date(row.passed_on_at),
      by: personOf(row),
      undone: row.undone_at !== null,
    }
  )
}

export async function markPassedOnUndone(tx: Writing, id: string, at: Date): Promise<void> {
  await tx
    .updateTable('passed_on')
    .set({ undone_at: at.toISOString(), ...noContact })
    .where('id', '=', id)
    .execute()
}

/** The restrictions about which this person has reminded the customer since then, and has not undone it. */
export async function remindedBy(
  reading: Reading,
  { oid, tid }: Person,
  restrictionIds: string[],
  since: Date,
): Promise<Set<string>> {
  if (restrictionIds.length === 0) return new Set()
  const rows = await reading
    .selectFrom('passed_on')
    .select('restriction_id')
    .where('restriction_id', 'in', restrictionIds)
    .where('by_oid', '=', oid)
    .where('by_tid', '=', tid)
    .where('reminded', '=', 1)
    .where('undone_at', 'is', null)
    .where('passed_on_at', '>=', since.toISOString())
    .execute()
  return new Set(rows.map(({ restriction_id }) => restriction_id))
}
