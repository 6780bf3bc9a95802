import type { Dialect } from '../migrations/dialect.ts'
import { postgres as postgres090 } from './lists/0.9.0.postgres.ts'
import { sqlite as sqlite090 } from './lists/0.9.0.sqlite.ts'
import { postgres as postgres100 } from './lists/1.0.0.postgres.ts'
import { sqlite as sqlite100 } from './lists/1.0.0.sqlite.ts'

/**
 * What a database consists of, by the last migration that it has had. A list never changes once it is released;
 * `npm run schema` writes the next one, which has to be added here.
 */
export const lists: Record<string, Record<Dialect, string>> = {
  '0001-first': { sqlite: sqlite090, postgres: postgres090 },
  '0002-to-1.0.0': { sqlite: sqlite100, postgres: postgres100 },
}
