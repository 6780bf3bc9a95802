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
    .where('mail_exceptions', '!=', '[]')
    .where((eb) =>
      eb(
        'id',
        'not in',
        reading
          .selectFrom('restrictions as later')
          .select('later.replaces_id')
          .where('later.state', '=', 'agreed')
          .where('later.replaces_id', 'is not', null)
          .$narrowType<{ replaces_id: string }>(),
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
