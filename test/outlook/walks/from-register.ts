import type { Register } from '../../../server/register/register.ts'
import type { Happened } from './happened.ts'

/** The register's entries since then, from its audit trail and its access ledger. */
export async function happenedIn(register: Register, since: string): Promise<Pick<Happened, 'trail' | 'looks'>> {
  return await register.read(async (reading) => {
    const points = await reading.selectFrom('contact_points').select(['customer_id', 'key']).execute()
    const keys = Map.groupBy(points, (point) => point.customer_id)
    const customerOf = (id: string) => (keys.get(id) ?? []).map(({ key }) => key)
    const trail = await reading
      .selectFrom('audit_trail')
      .select(['at', 'what', 'by_oid', 'customer_id', 'facts'])
      .where('at', '>=', since)
      .orderBy('seq')
      .execute()
    const looks = await reading
      .selectFrom('access_ledger')
      .select(['at', 'by_oid', 'found_by', 'customer_id'])
      .where('at', '>=', since)
      .orderBy('at')
      .execute()
    return {
      trail: trail.map((one) => ({
        ...{ at: one.at, what: one.what, by: one.by_oid },
        customer: customerOf(one.customer_id),
        facts: JSON.parse(one.facts),
      })),
      looks: looks.map((one) => ({
        ...{ at: one.at, by: one.by_oid, foundBy: one.found_by },
        customer: customerOf(one.customer_id),
      })),
    }
  })
}
