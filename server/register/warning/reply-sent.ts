import { type RawBuilder, sql } from 'kysely'

/** P9, P14: the policy's `reachedCustomer` as a condition in SQL: the reply was sent, or counted at once (null). */
export const wasSaidIn = (column: string): RawBuilder<boolean> =>
  sql<boolean>`(${sql.ref(column)} is null or ${sql.ref(column)} = 'sent')`
