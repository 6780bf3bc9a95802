import { type Kysely, sql } from 'kysely'
import { by, createIndex, createTable, createUniqueIndex, id, oneOf, text } from '../columns.ts'
import { moreStates, statesBefore } from './more-words.ts'

/** P15: the log sorts by the further states, and has saved views. */
export async function log(db: Kysely<unknown>): Promise<void> {
  // The log sorts by state straight from its index, which has the order of the words.
  const states = [...statesBefore, ...moreStates]
  const byState = states.map((state, place) => `cast(state = '${state}' as integer) * ${place}`).join(' + ')
  const columns = ['escalation_id', 'state', 'escalated_at', 'behaviours', 'service']
  await sql.raw('drop index log_escalations_by_state').execute(db)
  await sql
    .raw(`create index log_escalations_by_state on log_escalations ((${byState}), ${columns.join(', ')})`)
    .execute(db)

  // Views under a name, each its author's alone: filters and order, never what was searched for.
  await createTable(db, 'saved_views', [
    id,
    ...by,
    oneOf('log', ['restrictions', 'escalations']),
    ...text('name', 'fragment', 'used_at'),
  ])
  await createUniqueIndex(db, 'saved_views_once', 'saved_views', 'by_oid', 'by_tid', 'log', 'name')
  await createIndex(db, 'saved_views', 'used_at')
}
