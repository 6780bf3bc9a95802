import type { Kysely } from 'kysely'
import type { Dialect } from '../dialect.ts'
import { council } from './council.ts'
import { customers } from './customers.ts'
import { escalations } from './escalations.ts'
import { evidence } from './evidence.ts'
import { imports } from './imports.ts'
import { log } from './log.ts'
import { machinery } from './machinery.ts'
import { proof } from './proof.ts'
import { restrictions } from './restrictions.ts'
import { searchWords } from './search-words.ts'
import { warnings } from './warnings.ts'

/** All tables of 0.9.0, each after those that it refers to. */
export async function first(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await customers(db)
  await warnings(db)
  await escalations(db)
  await restrictions(db)
  await evidence(db, dialect)
  await imports(db, dialect)
  await council(db)
  await proof(db, dialect)
  await machinery(db, dialect)
  await searchWords(db, dialect)
  await log(db, dialect)
}
