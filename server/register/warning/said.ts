import { type RawBuilder, sql } from 'kysely'

/** P9, P14: `wasSaid` of the policy as a condition in SQL: sent, or counted at once (null). */
export const wasSaidIn = (column: string): RawBuilder<boolean> =>
  sql<boolean>`(${sql.ref(column)} is null or ${sql.ref(column)} = 'sent')`
