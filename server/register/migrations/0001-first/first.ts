import type { Kysely } from 'kysely'
import type { Dialect } from '../dialect.ts'
import { council } from './council.ts'
import { evidence } from './evidence.ts'
import { gone } from './gone.ts'
import { imports } from './imports.ts'
import { letters } from './letters.ts'
import { machinery } from './machinery.ts'
import { people } from './people.ts'
import { proof } from './proof.ts'
import { restrictions } from './restrictions.ts'
import { warnings } from './warnings.ts'

/** All tables of 1.0.0, each after those that it refers to. */
export async function first(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await people(db)
  await warnings(db)
  await restrictions(db)
  await letters(db)
  await evidence(db, dialect)
  await imports(db, dialect)
  await council(db)
  await proof(db, dialect)
  await machinery(db, dialect)
  await gone(db)
}
