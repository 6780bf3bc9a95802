import type { FindingName } from '../../policy/import/import-finding.ts'
import { readReference } from '../../policy/reference.ts'
import type { Reading } from '../store.ts'

/** Findings that name a customer of the register, or a restriction of theirs, by its reference. */
const telling: FindingName[] = [
  ...(['known-to-two', 'mailbox-of-another', 'customer-known-left', 'customer-known-added'] as const),
  ...(['restricted-already', 'lifted-here-still-in-force', 'mailbox-becomes-shared'] as const),
]

/** The customers whom the findings of a file reveal to be on the register. */
export async function customersInFindings(reading: Reading, importId: string): Promise<string[]> {
  const found = await reading
    .selectFrom('import_findings')
    .select('about')
    .distinct()
    .where('import_id', '=', importId)
    .where('what', 'in', telling)
    .execute()
  const named = found.flatMap(({ about }) => (about ?? '').split(', ').flatMap((text) => readReference(text) ?? []))
  if (named.length === 0) return []
  const ends = (kind: string) => new Set(named.flatMap((one) => (one.kind === kind ? one.idEnd : [])))
  const [customers, restrictions] = [ends('customer'), ends('restriction')]
  const told = new Set<string>()
  for (const { id } of await reading.selectFrom('customers').select('id').execute()) {
    if (customers.has(id.slice(-8))) told.add(id)
  }
  const ofRestrictions = restrictions.size > 0 ? reading.selectFrom('restrictions').select(['id', 'customer_id']) : null
  for (const { id, customer_id } of (await ofRestrictions?.execute()) ?? []) {
    if (restrictions.has(id.slice(-8))) told.add(customer_id)
  }
  return [...told]
}
