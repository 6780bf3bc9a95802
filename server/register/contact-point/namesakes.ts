import { isSameName, type Namesake, nameWords } from '../../policy/contact-point/namesake.ts'
import { searchable } from '../../policy/log/search-words.ts'
import { hasWord } from '../log/search-text.ts'
import type { Reading } from '../store.ts'

/**
 * Everybody with this name, in whatever order and letters it is written, with the contact points that count. P8: a
 * representative's details are not the customer's.
 */
export async function namesakesOf(reading: Reading, name: string): Promise<Namesake[]> {
  const words = [...new Set(nameWords(name).map(searchable))]
  let query = reading
    .selectFrom('contact_points')
    .select(['customer_id', 'value'])
    .where('kind', '=', 'name')
    .where('removed_at', 'is', null)
    .where('whose', 'is distinct from', 'representative')
  for (const word of words) query = query.where(hasWord(word))
  const rows = await query.execute()
  const same = rows.filter(({ value }) => isSameName(value, name)).map(({ customer_id }) => customer_id)
  const customerIds = [...new Set(same)].toSorted()
  if (customerIds.length === 0) return []
  const points = await reading
    .selectFrom('contact_points')
    .select(['customer_id', 'kind', 'key'])
    .where('customer_id', 'in', customerIds)
    .where('removed_at', 'is', null)
    .where('whose', 'is distinct from', 'representative')
    .execute()
  return customerIds.map((customerId) => ({
    customerId,
    points: points.filter(({ customer_id }) => customer_id === customerId),
  }))
}
