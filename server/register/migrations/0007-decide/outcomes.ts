import { type Kysely, sql } from 'kysely'
import type { Dialect } from '../dialect.ts'
import { widenWords } from '../words.ts'

const states = "'pending', 'more-wanted', 'withdrawn', 'approved', 'declined', 'no-action', 'referred'"
const outcomes = "'approve', 'decline', 'no-action', 'ask-for-more', 'refer-to-legal'"

/** In sort order. */
const inOrder = [
  ...['pending', 'more-wanted', 'withdrawn', 'approved', 'declined', 'no-action', 'referred'],
  ...['warning-instead', 'complaint'],
]

/** P7, P9: an escalation may end in a polite warning, or be treated as a complaint. */
export async function outcomesMore(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await widenWords(db, dialect, {
    table: 'escalations',
    column: 'state',
    before: states,
    after: `${states}, 'warning-instead', 'complaint'`,
  })
  await widenWords(db, dialect, {
    table: 'decisions',
    column: 'outcome',
    before: outcomes,
    after: `${outcomes}, 'warn-instead', 'treat-as-complaint', 'legal-advice'`,
  })
  // The log sorts by state straight from its index, which has the order of the words.
  const byState = inOrder.map((state, place) => `cast(state = '${state}' as integer) * ${place}`).join(' + ')
  const columns = ['escalation_id', 'state', 'escalated_at', 'behaviours', 'service']
  await sql.raw('drop index log_escalations_by_state').execute(db)
  await sql
    .raw(`create index log_escalations_by_state on log_escalations ((${byState}), ${columns.join(', ')})`)
    .execute(db)
}
