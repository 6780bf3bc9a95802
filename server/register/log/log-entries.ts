import { type QueryExecutorProvider, type SqlBool, sql } from 'kysely'
import { behaviours, type EscalationState, measureKinds, type RestrictionState } from '../../policy/vocabulary.ts'

/**
 * The central log's own two tables hold only what restrictions and escalations are sorted and filtered by, so that a
 * page out of a hundred thousand takes milliseconds. Triggers keep them up to date (`log-triggers.ts` of each migration).
 * An import bypasses the triggers, so this makes its lines, and those that `verify` compares with. Whoever changes a line
 * here also writes a migration that changes the triggers.
 */

/** Stands for a missing day: it sorts after every other. */
export const noDay = '9999-12-31'

/** Lists sort by state in this order. An index holds it, so a change here needs a migration. */
const restrictionRank: Record<RestrictionState, number> = { agreed: 0, 'in-force': 1, lifted: 2, replaced: 3 }
const escalationRank: Record<EscalationState, number> = {
  pending: 0,
  'more-wanted': 1,
  withdrawn: 2,
  approved: 3,
  declined: 4,
  'no-action': 5,
  referred: 6,
  'warning-instead': 7,
  complaint: 8,
  'formal-warning': 9,
}

/**
 * P14: an authorising officer has a letter to write. Once a restriction is over, only the one that says so counts, and
 * the notice of a review only until that is held.
 */
const letterOutstanding = `cast(exists (
  select 1 from letters l where l.restriction_id = r.id and l.state = 'to-write'
  and (l.kind = 'lifting' or r.state in ('agreed', 'in-force'))
  and (l.kind <> 'review-notice' or l.review_due is null or l.review_due = r.review_due)
) as integer)`

/** P13: ICT has work to do. */
const mailOutstanding = `cast(exists (
  select 1 from arrangements a where a.restriction_id = r.id and a.state in ('to-make', 'to-remove')
) as integer)`

/** What a customer is sorted by: the first name entered, else an address, else a number. */
const nameOf = (customerId: string) => `coalesce((
  select substr(p.key, 1, 100) from contact_points p where p.customer_id = ${customerId} and p.removed_at is null
  order by p.kind <> 'name', p.kind <> 'email', p.added_at, p.id limit 1
), '')`

/** Which of these words are in a JSON text, between commas. Within a JSON string, quotes are always escaped. */
const wordsIn = (words: readonly string[], column: string, asWritten: (word: string) => string) =>
  `',' || ${words.map((word) => `coalesce((select '${word},' where ${column} like '%${asWritten(word)}%'), '')`).join(' || ')}`

/** Whether a line has this word. No word has a character that is special to `like`. */
export const hasWord = (column: string, word: string) => sql<SqlBool>`${sql.ref(column)} like ${sql.lit(`%,${word},%`)}`

/** The words of a line, in the order of `words`. */
export const readWords = <Word extends string>(words: readonly Word[], line: string): Word[] =>
  words.filter((word) => line.includes(`,${word},`))

type LogTable = {
  name: string
  key: string
  columns: string[]
  from: string
  select: string
  states: Record<string, number>
}

const restrictions: LogTable = {
  name: 'log_restrictions',
  key: 'restriction_id',
  columns: [
    ...['customer_id', 'name', 'state', 'decided_at', 'in_force_on', 'until_on', 'review_due'],
    ...['letter_outstanding', 'mail_outstanding', 'measures', 'services'],
  ],
  from: 'restrictions r',
  select: `r.id, r.customer_id, ${nameOf('r.customer_id')}, r.state, r.made_at,
    coalesce(r.in_force_on, '${noDay}'), coalesce(r.until_on, '${noDay}'),
    coalesce((select r.review_due where r.state = 'in-force'), '${noDay}'),
    ${letterOutstanding}, ${mailOutstanding},
    ${wordsIn(measureKinds, 'r.measures', (kind) => `"kind":"${kind}"`)}, coalesce(r.services, '')`,
  states: restrictionRank,
}

const escalations: LogTable = {
  name: 'log_escalations',
  key: 'escalation_id',
  columns: ['customer_id', 'name', 'state', 'escalated_at', 'behaviours', 'service'],
  from: 'escalations r',
  select: `r.id, r.customer_id, ${nameOf('r.customer_id')}, r.state, r.escalated_at,
    ${wordsIn(behaviours, 'r.behaviours', (behaviour) => `"${behaviour}"`)}, coalesce(r.service, '')`,
  states: escalationRank,
}

/** The sort key for the order of state. Queries must use this very expression, because the index is on it. */
const byState = ({ states }: LogTable) =>
  `(${Object.entries(states)
    .map(([state, place]) => `cast(state = '${state}' as integer) * ${place}`)
    .join(' + ')})`

/** SQL for the place of a row's state in the policy's list, for sorting by state. */
export const inOrderOfState = (name: string) =>
  sql.raw<number>(byState(name === restrictions.name ? restrictions : escalations))

/** The two tables, and for each the table of the records that it has lines for. */
export const logTables = [restrictions, escalations].map(({ name, key, from }) => ({
  name,
  key,
  of: from.slice(0, from.indexOf(' ')),
}))

/** The lines that these records must have. */
export async function expectedLines(
  db: QueryExecutorProvider,
  name: string,
  ids: string[],
): Promise<Record<string, unknown>[]> {
  const table = name === restrictions.name ? restrictions : escalations
  const columns = sql.raw([table.key, ...table.columns].join(', '))
  const { rows } = await sql<Record<string, unknown>>`with lines (${columns}) as (
    select ${sql.raw(table.select)} from ${sql.raw(table.from)} where r.id in (${sql.join(ids)})
  ) select * from lines`.execute(db)
  return rows
}
