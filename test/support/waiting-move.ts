import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Register } from '../../server/register/register.ts'

/**
 * On PostgreSQL: waits until an import has moved in all that it can beside a running act, and is waiting for the end of
 * that act.
 */
export async function untilTheMoveWaits(register: Register): Promise<void> {
  for (;;) {
    const { rows } = await register.read((reading) =>
      sql`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
        and query = 'select seq from audit_head for update'`.execute(reading),
    )
    if (rows.length > 0) return
    await wait(20)
  }
}
