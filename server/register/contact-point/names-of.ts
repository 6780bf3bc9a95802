import type { Reading } from '../store.ts'

/** The names of these customers; customers without one are left out. */
export async function namesOf(reading: Reading, customerIds: string[]): Promise<Map<string, string[]>> {
  const names = new Map<string, string[]>()
  if (customerIds.length === 0) return names
  const rows = await reading
    .selectFrom('contact_points')
    .select(['customer_id', 'value'])
    .where('customer_id', 'in', customerIds)
    .where('kind', '=', 'name')
    .where('removed_at', 'is', null)
    .execute()
  for (const { customer_id, value } of rows) names.set(customer_id, [...(names.get(customer_id) ?? []), value])
  return names
}
