import type { Contact, Deputy } from '../policy/instruction.ts'
import type { Measure } from '../policy/measures.ts'
import type { Restriction } from '../policy/restriction.ts'
import { byColumns, type Colleague } from './by.ts'
import type { Reading, Writing } from './store.ts'

export type KeptRestriction = Restriction & {
  id: string
  customerId: string
  measures: Measure[]
  contact: Contact
  deputy: Deputy | null
}

export async function addRestriction(
  tx: Writing,
  restriction: KeptRestriction & { madeAt: Date; by: Colleague },
): Promise<void> {
  await tx
    .insertInto('restrictions')
    .values({
      id: restriction.id,
      customer_id: restriction.customerId,
      made_at: restriction.madeAt.toISOString(),
      in_force_on: restriction.inForceOn,
      until_on: restriction.until,
      lifted_on: restriction.liftedOn,
      measures: JSON.stringify(restriction.measures),
      contact: JSON.stringify(restriction.contact),
      deputy: restriction.deputy && JSON.stringify(restriction.deputy),
      version: 1,
      ...byColumns(restriction.by),
    })
    .execute()
}

export async function findRestriction(reading: Reading, id: string): Promise<KeptRestriction | undefined> {
  const row = await restrictions(reading).where('id', '=', id).executeTakeFirst()
  return row && kept(row)
}

export async function restrictionsOf(reading: Reading, customerIds: string[]): Promise<KeptRestriction[]> {
  return (await restrictions(reading).where('customer_id', 'in', customerIds).execute()).map(kept)
}

const restrictions = (reading: Reading) =>
  reading
    .selectFrom('restrictions')
    .select(['id', 'customer_id', 'in_force_on', 'until_on', 'lifted_on', 'measures', 'contact', 'deputy'])

type Row = Awaited<ReturnType<ReturnType<typeof restrictions>['executeTakeFirstOrThrow']>>

const kept = (row: Row): KeptRestriction => ({
  id: row.id,
  customerId: row.customer_id,
  inForceOn: row.in_force_on,
  until: row.until_on,
  liftedOn: row.lifted_on,
  measures: JSON.parse(row.measures),
  contact: JSON.parse(row.contact),
  deputy: row.deputy === null ? null : JSON.parse(row.deputy),
})
