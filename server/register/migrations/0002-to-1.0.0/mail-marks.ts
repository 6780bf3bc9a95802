import type { Kysely } from 'kysely'
import { addColumns, createIndex, createTable, id, mayBeNumber, oneOf, optional, text } from '../columns.ts'

/**
 * P13: what a mail rule that marks shows beside its header; what other rules take of Exchange's limits; and marks that
 * the pane found to differ from the register. P13, P14: the addresses that ICT was last asked to leave alone. Those stay
 * empty here: only the council's file and the day say what they are, so the first night's work fills them.
 */
export async function mailMarks(db: Kysely<unknown>): Promise<void> {
  await addColumns(db, 'arrangements', optional('marks', 'left_alone'))
  await addColumns(
    db,
    'tenant_checks',
    ['patterns', 'largest_rule', 'other_rules', 'other_patterns'].map((column) => mayBeNumber(column)),
  )
  await createTable(db, 'mark_drifts', [
    id,
    oneOf('kind', ['mark-missing', 'mark-left', 'mark-unknown']),
    ...optional('arrangement_id'),
    ...text('found_at'),
  ])
  await createIndex(db, 'mark_drifts', 'found_at')
}
