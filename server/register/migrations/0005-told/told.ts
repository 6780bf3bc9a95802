import { type Kysely, sql } from 'kysely'

/**
 * P9, P14: what became of the reply that was opened for a warning, a reminder or a message passed on. Earlier records
 * stay empty: they count as before.
 */
export async function told(db: Kysely<unknown>): Promise<void> {
  await addReply(db, 'warnings', 'reply')
  await addReply(db, 'passed_on', 'reminder_reply')
  await addReply(db, 'passed_on', 'forward_reply')
}

const addReply = (db: Kysely<unknown>, table: string, column: string): Promise<void> =>
  db.schema
    .alterTable(table)
    .addColumn(column, 'text', (definition) =>
      definition.check(sql`${sql.ref(column)} in ('opened', 'sent', 'not-sent')`),
    )
    .execute()
