import Database from 'better-sqlite3'
import { Kysely, PostgresDialect, SqliteDialect } from 'kysely'
import { appliedMigrations, pendingMigrations, type SchemaState, schemaState } from '../migrate.ts'
import type { Reading } from '../store.ts'
import type { Tables } from '../tables/tables.ts'
import { refuseFolder } from './file/wrong-place.ts'
import { openPool } from './pool.ts'

export type ToRead = {
  /** How its tables compare with what this program expects. */
  state: SchemaState
  /** What its tables have had of this program's migrations, and what they have not. */
  migrations(): Promise<{ applied: string[]; pending: string[] }>
  read<T>(work: (reading: Reading) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** Opens a register as it stands, only to read: runs no migrations, and the store itself refuses every change. */
export async function openToRead(where: { sqliteFile: string } | { postgresUrl: string }): Promise<ToRead> {
  const db = new Kysely<Tables>({
    dialect: 'sqliteFile' in where ? sqliteToRead(where.sqliteFile) : postgres(where.postgresUrl),
  })
  try {
    return {
      state: await schemaState(db),
      migrations: async () => ({ applied: await appliedMigrations(db), pending: await pendingMigrations(db) }),
      read: (work) => asItStands(db, 'postgresUrl' in where, work),
      close: () => db.destroy(),
    }
  } catch (error) {
    await db.destroy()
    throw error
  }
}

/** Everything that `work` reads comes from one snapshot, whatever servers write meanwhile. */
async function asItStands<T>(db: Reading, onPostgres: boolean, work: (reading: Reading) => Promise<T>): Promise<T> {
  const snapshot = db.transaction()
  return await (onPostgres ? snapshot.setIsolationLevel('repeatable read') : snapshot).execute(work)
}

/** A connection that changes neither the file nor its log, not even when it closes. */
export function sqliteToRead(file: string, options: { timeout?: number } = {}): SqliteDialect {
  refuseFolder(file)
  return new SqliteDialect({ database: new Database(file, { ...options, readonly: true, fileMustExist: true }) })
}

const postgres = (url: string) =>
  new PostgresDialect({
    pool: openPool(url, {
      application_name: 'contact-register verify',
      options: '-c default_transaction_read_only=on',
      max: 1,
    }),
  })
