import { sql } from 'kysely'
import { openRegister } from '../../server/register/register.ts'
import type { Where } from './store/stores.ts'

/** When a development version created the register. A release has since merged its migrations. */
export const unreleased = ['early on', 'shortly before 1.0.0'] as const

/** Some of the migrations that such a register has had. */
const migrations: Record<(typeof unreleased)[number], readonly string[]> = {
  'early on': ['0001-first-tables', '0002-decisions'],
  'shortly before 1.0.0': ['0001-first', '0002-scope', '0012-dues', '0027-former-contacts'],
}

/** Creates a register with the migrations of a development version that was never released. */
export async function asUnreleased(where: Where, made: (typeof unreleased)[number]): Promise<void> {
  const register = await openRegister(where)
  await register.write(async (tx) => {
    await sql`delete from kysely_migration`.execute(tx)
    for (const name of migrations[made])
      await sql`insert into kysely_migration values (${name}, '2026-11-24T00:00:00.000Z')`.execute(tx)
  })
  await register.close()
}
