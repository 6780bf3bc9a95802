import type Database from 'better-sqlite3'
import { type CompiledQuery, type DialectAdapter, SqliteAdapter } from 'kysely'
import { type Changes, followAdapter } from '../audit/changes.ts'
import type { SealedRow } from '../audit/sealed-tables.ts'

/**
 * SQLite answers within the call. A compiled statement goes straight to it, past Kysely's layers, which await some ten
 * times for nothing.
 */
export class DirectSqliteAdapter extends SqliteAdapter {
  readonly #database: Database.Database
  readonly #prepare: (sql: string) => Database.Statement

  readonly #changes: Changes | undefined

  constructor(database: Database.Database, prepare: (sql: string) => Database.Statement, changes?: Changes) {
    super()
    this.#database = database
    this.#prepare = prepare
    this.#changes = changes
    if (changes) followAdapter(this, changes)
  }

  /** Runs the query and returns its rows. Throws on a write outside a transaction, such as one that missed its end. */
  ask<Row>(query: CompiledQuery<Row>, parameters: unknown[]): Row[] {
    const plan = this.#changes?.follow(query)
    const prepared = this.#prepare(plan?.sql ?? query.sql)
    if (!(prepared.readonly || this.#database.inTransaction)) throw new Error('The transaction has ended.')
    if (plan) return this.#changes?.note<Row>(plan, prepared.all(parameters) as SealedRow[]).rows ?? []
    if (prepared.reader) return prepared.all(parameters) as Row[]
    prepared.run(parameters)
    return []
  }
}

export const isDirect = (adapter: DialectAdapter): adapter is DirectSqliteAdapter =>
  adapter instanceof DirectSqliteAdapter
