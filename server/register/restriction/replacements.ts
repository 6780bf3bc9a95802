import type { AuditKind } from '../audit/audit-entry.ts'
import { entriesAbout } from '../audit/entries-about.ts'
import type { Reading } from '../store.ts'

/**
 * What replaced a restriction: only the trail knows. It is asked by the restriction, because the trail has the customer
 * whom it was about at that time.
 */
export async function replacementOf(reading: Reading, restrictionId: string): Promise<string | null> {
  const [last] = (await entriesOf(reading, [restrictionId], ['restriction-replaced'])).toReversed()
  return last?.facts.replacedBy ?? null
}

/** Of these open records, those that were first recorded against one of these restrictions. Others may have them now. */
export async function recordedAgainst(
  reading: Reading,
  open: readonly string[],
  restrictionIds: readonly string[],
): Promise<Set<string>> {
  const answerable = await entriesOf(reading, open, ['representation-recorded', 'circumstances-reported'])
  const asked = await entriesOf(reading, restrictionIds, ['legal-advice-asked'])
  return new Set([
    ...answerable.flatMap(({ subjectId, facts }) =>
      restrictionIds.includes(facts.restrictionId ?? '') ? [subjectId] : [],
    ),
    ...asked.flatMap(({ facts: { questionId = '' } }) => (open.includes(questionId) ? [questionId] : [])),
  ])
}

type Facts = { readonly [name in 'replacedBy' | 'restrictionId' | 'questionId']?: string }

async function entriesOf(reading: Reading, subjectIds: readonly string[], kinds: readonly AuditKind[]) {
  const entries = await entriesAbout(reading, subjectIds, kinds)
  return entries.map(({ subjectId, facts }) => ({ subjectId, facts: JSON.parse(facts) as Facts }))
}
