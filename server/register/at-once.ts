import type Database from 'better-sqlite3'
import { type DialectAdapter, SqliteAdapter } from 'kysely'

/**
 * SQLite answers within the call. A statement that is built already is asked of it here without Kysely's way there and
 * back, which waits some ten times for nothing.
 */
export class AtOnceAdapter extends SqliteAdapter {
  readonly #database: Database.Database
  readonly #prepare: (sql: string) => Database.Statement

  constructor(database: Database.Database, prepare: (sql: string) => Database.Statement) {
    super()
    this.#database = database
    this.#prepare = prepare
  }

  /** Its rows. Only a transaction writes: whoever has missed its end must not write by themselves. */
  ask<Row>(sql: string, parameters: unknown[]): Row[] {
    const prepared = this.#prepare(sql)
    if (!(prepared.readonly || this.#database.inTransaction)) throw new Error('The transaction has ended.')
    if (prepared.reader) return prepared.all(parameters) as Row[]
    prepared.run(parameters)
    return []
  }
}

export const answersAtOnce = (adapter: DialectAdapter): adapter is AtOnceAdapter => adapter instanceof AtOnceAdapter
