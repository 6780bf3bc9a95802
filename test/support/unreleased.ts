import { sql } from 'kysely'
import { openRegister } from '../../server/register/register.ts'
import type { Where } from './store/stores.ts'

/** Leaves in an empty place a register whose steps are those that were folded into the first one for 0.9.0. */
export async function asBeforeReleases(where: Where): Promise<void> {
  const register = await openRegister(where)
  await register.write(async (tx) => {
    await sql`update kysely_migration set name = '0001-first-tables'`.execute(tx)
    await sql`insert into kysely_migration values ('0002-decisions', '2026-11-24T00:00:00.000Z')`.execute(tx)
  })
  await register.close()
}
