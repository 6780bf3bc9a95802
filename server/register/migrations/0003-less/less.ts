import type { Kysely } from 'kysely'
import type { Dialect } from '../dialect.ts'
import { imports } from './imports.ts'
import { plainLog } from './log.ts'
import { dropTallies } from './report.ts'
import { dropCheckpoints } from './trail.ts'

/** What the register no longer has: see “Unreleased” in CHANGELOG.md for what a council does instead. */
export async function less(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await dropCheckpoints(db)
  await dropTallies(db)
  await imports(db)
  await plainLog(db, dialect)
}
