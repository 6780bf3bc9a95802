import { sql } from 'kysely'
import { openRegister } from '../../server/register/register.ts'
import type { Where } from './store/stores.ts'

/** Creates a register with the migrations from before 0.9.0, which folded them into the first one. */
export async function asBeforeReleases(where: Where): Promise<void> {
  const register = await openRegister(where)
  await register.write(async (tx) => {
    await sql`update kysely_migration set name = '0001-first-tables' where name = '0001-first'`.execute(tx)
    await sql`delete from kysely_migration where name <> '0001-first-tables'`.execute(tx)
    await sql`insert into kysely_migration values ('0002-decisions', '2026-11-24T00:00:00.000Z')`.execute(tx)
  })
  await register.close()
}
