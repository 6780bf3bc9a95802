import { type RawBuilder, sql } from 'kysely'

/** P9, P14: the condition that what was opened for the customer was sent, or was said at once; `wasSaid` of the policy. */
export const wasSaidIn = (column: string): RawBuilder<boolean> =>
  sql<boolean>`(${sql.ref(column)} is null or ${sql.ref(column)} = 'sent')`
