import type { Reading } from '../store.ts'

/** Which restriction replaced which, of these customers: only the trail knows, as it was when it happened. */
export async function replacementsOf(reading: Reading, customerIds: readonly string[]): Promise<Map<string, string>> {
  const entries = await entriesOf(reading, customerIds, ['restriction-replaced'])
  return new Map(
    entries.flatMap(({ subjectId, facts: { replacedBy } }) => (replacedBy ? [[subjectId, replacedBy]] : [])),
  )
}

/** By restriction, what was recorded against it at first, whatever it was carried over to since. */
export async function recordedAgainst(
  reading: Reading,
  customerIds: readonly string[],
): Promise<Map<string, Set<string>>> {
  const answerable = await entriesOf(reading, customerIds, ['representation-recorded', 'circumstances-reported'])
  const legal = await entriesOf(reading, customerIds, ['legal-advice-asked'])
  const all = [
    ...answerable.map(({ subjectId, facts: { restrictionId = '' } }) => ({ restrictionId, recorded: subjectId })),
    ...legal.map(({ subjectId, facts: { questionId = '' } }) => ({ restrictionId: subjectId, recorded: questionId })),
  ]
  const byRestriction = Map.groupBy(all, ({ restrictionId }) => restrictionId)
  return new Map([...byRestriction].map(([id, some]) => [id, new Set(some.map(({ recorded }) => recorded))]))
}

type Facts = { readonly [name in 'replacedBy' | 'restrictionId' | 'questionId']?: string }

async function entriesOf(reading: Reading, customerIds: readonly string[], kinds: readonly string[]) {
  const rows = await reading
    .selectFrom('audit_trail')
    .select(['subject_id as subjectId', 'facts'])
    .where('customer_id', 'in', customerIds)
    .where('what', 'in', kinds)
    .orderBy('seq')
    .execute()
  return rows.map(({ subjectId, facts }) => ({ subjectId, facts: JSON.parse(facts) as Facts }))
}
