import type { Day } from '../../policy/calendar.ts'
import type { Reading } from '../store.ts'

/**
 * P14: when what a letter about a restriction answers arrived, oldest first: what was answered with the decision that it
 * tells of, and answers of that restriction that have never gone, or of changes to it that came to nothing.
 */
export async function answeredDays(
  reading: Reading,
  letter: { id: string; restrictionId: string; receivedOn: Day | null },
): Promise<Day[]> {
  if (letter.receivedOn === null) return []
  const { id, restrictionId } = letter
  const varied = reading.selectFrom('restrictions').select('replaces_id').where('restrictions.id', '=', restrictionId)
  const about = reading
    .selectFrom('restrictions')
    .select('restrictions.id')
    .where((eb) =>
      eb.or([
        eb('restrictions.id', '=', restrictionId),
        eb('replaces_id', '=', restrictionId),
        eb.and([eb('replaces_id', 'in', varied), eb('in_force_on', 'is', null)]),
      ]),
    )
  const madeAt = reading.selectFrom('letters').select('made_at').where('letters.id', '=', id)
  const answered = await reading
    .selectFrom('representations')
    .select('received_on')
    .where('restriction_id', 'in', about)
    .where('answered_at', '=', madeAt)
    .execute()
  const unsent = await reading
    .selectFrom('letters')
    .innerJoin('restrictions', 'restrictions.id', 'letters.restriction_id')
    .select('received_on')
    .where('restriction_id', 'in', about)
    .where('letters.state', '=', 'to-write')
    .where('letters.kind', '!=', 'lifting')
    .where('restrictions.state', 'in', ['lifted', 'replaced'])
    .execute()
  const days = [...answered, ...unsent].flatMap((row) => row.received_on ?? [])
  return [...new Set([letter.receivedOn, ...days])].toSorted()
}
