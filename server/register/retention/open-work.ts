import { sql } from 'kysely'
import type { OpenWork } from '../../policy/vocabulary-retention.ts'
import { isNotOvertaken } from '../letter/closing-letters.ts'
import type { Reading } from '../store.ts'

/** Which of these formal warnings have an objection that nobody has answered. */
export async function withOpenObjection(reading: Reading, of: readonly { id: string }[]): Promise<Set<string>> {
  if (of.length === 0) return new Set()
  const rows = await reading
    .selectFrom('objections')
    .select('formal_warning_id')
    .where(
      'formal_warning_id',
      'in',
      of.map(({ id }) => id),
    )
    .where('answered_at', 'is', null)
    .execute()
  return new Set(rows.map((row) => row.formal_warning_id))
}

/**
 * Which of these formal warnings and precautions have a letter to send that says how they ended; not an overtaken one.
 */
export async function withClosingLetter(reading: Reading, of: readonly { id: string }[]): Promise<Set<string>> {
  const ids = of.map(({ id }) => id)
  if (ids.length === 0) return new Set()
  const rows = await reading
    .selectFrom('closing_letters')
    .leftJoin('formal_warnings', 'formal_warnings.id', 'closing_letters.formal_warning_id')
    .select(['formal_warning_id', 'precaution_id'])
    .where('closing_letters.state', '=', 'to-write')
    .where(isNotOvertaken)
    .where((eb) => eb.or([eb('formal_warning_id', 'in', ids), eb('precaution_id', 'in', ids)]))
    .execute()
  return new Set(rows.flatMap((row) => row.formal_warning_id ?? row.precaution_id ?? []))
}

/** What waits, by the id of the restriction. */
export type WorkByRestriction = ReadonlyMap<string, ReadonlySet<OpenWork>>

/**
 * The restrictions with open work, and what it is. Once a restriction is over, only the letter that says so still
 * waits: the others were overtaken, and are on nobody's work list.
 */
export async function restrictionsWithOpenWork(reading: Reading, restrictionIds: string[]): Promise<WorkByRestriction> {
  if (restrictionIds.length === 0) return new Map()
  const rows = await reading
    .selectFrom('letters')
    .select(['restriction_id', named('letter')])
    .where('restriction_id', 'in', restrictionIds)
    .where('state', '=', 'to-write')
    .where('kind', '=', 'lifting')
    .unionAll(unanswered(reading, 'representations', 'representation', restrictionIds))
    .unionAll(unanswered(reading, 'circumstances', 'changed-circumstances', restrictionIds))
    .unionAll(unanswered(reading, 'legal_questions', 'legal-advice', restrictionIds))
    .unionAll(
      reading
        .selectFrom('arrangements')
        .select(['restriction_id', named('mail-arrangement')])
        .where('restriction_id', 'in', restrictionIds)
        .where('state', '!=', 'removed'),
    )
    // G: a request or a concern outlives the restriction until somebody has dealt with it.
    .unionAll(
      reading
        .selectFrom('duties')
        .innerJoin('passed_on', 'passed_on.id', 'duties.passed_on_id')
        .select(['restriction_id', named('duty')])
        .where('restriction_id', 'in', restrictionIds)
        .where('duties.kind', '!=', 'message')
        .where('undone_at', 'is', null)
        .where('dealt_at', 'is', null),
    )
    .execute()
  const byRestriction = Map.groupBy(rows, ({ restriction_id }) => restriction_id)
  return new Map([...byRestriction].map(([id, of]) => [id, new Set(of.map(({ work }) => work))]))
}

const named = (work: OpenWork) => sql.lit(work).as('work')

const unanswered = (
  reading: Reading,
  table: 'representations' | 'circumstances' | 'legal_questions',
  work: OpenWork,
  restrictionIds: string[],
) =>
  reading
    .selectFrom(table)
    .select(['restriction_id', named(work)])
    .where('restriction_id', 'in', restrictionIds)
    .where('answered_at', 'is', null)
