import type { Contact } from '../../policy/restriction/instruction.ts'
import { listedPeople, type Measure } from '../../policy/restriction/measures.ts'
import type { Reading } from '../store.ts'

/**
 * P8, P14: the addresses of everybody whom the customer may contact by any of these versions of a restriction, or could
 * until they were replaced.
 */
export async function namedIn(reading: Reading, ids: readonly string[]): Promise<string[]> {
  const versions = await reading
    .selectFrom('restrictions')
    .select(['contact', 'deputy', 'measures'])
    .where('id', 'in', ids)
    .execute()
  const replaced = await reading
    .selectFrom('contact_moves')
    .select('before')
    .where(({ eb, or }) => or(ids.map((id) => eb('moved', 'like', `%"${id}"%`))))
    .execute()
  const named = versions.flatMap(({ contact, deputy, measures }) => [
    ...[contact, deputy].flatMap((one) => (one === null ? [] : (JSON.parse(one) as Contact))),
    ...listedPeople(JSON.parse(measures) as Measure[]),
  ])
  return [...new Set([...named.flatMap(({ address }) => address ?? []), ...replaced.map(({ before }) => before)])]
}
