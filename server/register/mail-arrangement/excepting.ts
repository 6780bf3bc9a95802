import { sql } from 'kysely'
import type { Reading } from '../store.ts'

/**
 * P16: restrictions in force or agreed that divert mail and except somebody, oldest first; without those for which an
 * officer has agreed a change already.
 */
export async function restrictionsWithExceptions(
  reading: Reading,
): Promise<{ restrictionId: string; customerId: string; exceptions: string[] }[]> {
  const rows = await reading
    .selectFrom('restrictions')
    .select(['id', 'customer_id', 'mail_exceptions'])
    .where('state', 'in', ['agreed', 'in-force'])
    .where('mail_kind', 'in', ['forward', 'block'])
    // Not a parameter: the index of these is for this very text.
    .where(sql<boolean>`mail_exceptions <> '[]'`)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('restrictions as later')
            .select('later.id')
            .whereRef('later.customer_id', '=', 'restrictions.customer_id')
            .whereRef('later.replaces_id', '=', 'restrictions.id')
            .where('later.state', '=', 'agreed'),
        ),
      ),
    )
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    restrictionId: row.id,
    customerId: row.customer_id,
    exceptions: JSON.parse(row.mail_exceptions),
  }))
}
