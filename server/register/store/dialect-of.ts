import { type Kysely, SqliteAdapter } from 'kysely'
import type { Dialect } from '../migrations/dialect.ts'

/** Which of the two stores this is. */
export const dialectOf = <T>(db: Kysely<T>): Dialect =>
  db.getExecutor().adapter instanceof SqliteAdapter ? 'sqlite' : 'postgres'
