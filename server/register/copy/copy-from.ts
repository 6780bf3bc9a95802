import Database from 'better-sqlite3'
import { Kysely, PostgresDialect, SqliteDialect, sql } from 'kysely'
import { appliedMigrations, type SchemaState, schemaState } from '../migrate.ts'
import type { Dialect } from '../migrations/dialect.ts'
import { copyOptions, ofServers, openPool } from '../store/pool.ts'
import type { Reading } from '../store.ts'
import type { AnyTables, Side } from './copying.ts'
import { NotDone } from './not-done.ts'

/** A snapshot of a register to copy from, whatever is written to it meanwhile. */
export type From = Side & {
  /** The last migration that its tables have had. */
  step: string
  /** Whether that is this program's last one, so that the register can be compared with its trail. */
  isCurrent: boolean
  /** The file itself; null on PostgreSQL. */
  database: Database.Database | null
}

/** `alone`: nobody else may have it open, from now until the work is done. */
type Wanted = { alone: boolean }

/**
 * Reads a register where it is.
 * @throws NotDone if there is none, it is damaged, newer than this program, or in use
 */
export function reading<T>(
  where: { sqliteFile: string } | { postgresUrl: string },
  wanted: Wanted,
  work: (from: From) => Promise<T>,
): Promise<T> {
  return 'sqliteFile' in where ? ofFile(where.sqliteFile, wanted, work) : ofPostgres(where.postgresUrl, wanted, work)
}

/** Refuses while a server has the register open. @throws NotDone */
export const refuseIfOpen = (where: { sqliteFile: string } | { postgresUrl: string }): Promise<void> =>
  reading(where, { alone: true }, async () => {})

async function ofFile<T>(file: string, { alone }: Wanted, work: (from: From) => Promise<T>): Promise<T> {
  const database = new Database(file, { readonly: !alone, fileMustExist: true, timeout: 1_000 })
  try {
    if (alone) takeAlone(database)
    // One snapshot to the end: a copy need not start again when somebody writes meanwhile.
    else database.exec('begin')
    // A file from somebody else is only data: nothing in its schema may run.
    database.pragma('trusted_schema = off')
    if (database.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new NotDone(damaged)
    const db = new Kysely<AnyTables>({ dialect: new SqliteDialect({ database }) })
    return await work({ ...(await known(db, 'sqlite')), database })
  } catch (error) {
    if (/^SQLITE_(?:CORRUPT|NOTADB|IOERR_SHORT_READ)/.test(codeOf(error))) throw new NotDone(damaged, error)
    throw isWithoutTable(error) ? new NotDone(withoutTable, error) : error
  } finally {
    database.close()
  }
}

async function ofPostgres<T>(url: string, { alone }: Wanted, work: (from: From) => Promise<T>): Promise<T> {
  const db = new Kysely<AnyTables>({ dialect: new PostgresDialect({ pool: openPool(url, copyOptions) }) })
  try {
    const snapshot = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
    return await snapshot.execute(async (tx) => {
      if (alone) await refuseServers(tx)
      const done = await work({ ...(await known(tx, 'postgres')), database: null })
      // A server may have started meanwhile.
      if (alone) await refuseServers(tx)
      return done
    })
  } finally {
    await db.destroy()
  }
}

const unfit: { readonly [S in SchemaState]?: string } = {
  'no-register': 'There is no register in it.',
  // Reading a table could run something that this program did not make.
  replaced: 'Something else is in the place of a table. Keep it as it is, and run verify.',
  newer: 'It is newer than this program: take the program of its own version.',
  unreleased: 'It was made by a version that was never released: only the program that made it can copy it.',
}

async function known(db: Kysely<AnyTables>, dialect: Dialect): Promise<Omit<From, 'database'>> {
  const state = await schemaState(db)
  const why = unfit[state]
  if (why) throw new NotDone(why)
  const step = (await appliedMigrations(db)).at(-1) ?? ''
  return { dialect, db, reading: db as unknown as Reading, step, isCurrent: state === 'current' }
}

/** In WAL mode, everybody who has the file open holds a lock that blocks an exclusive one. */
function takeAlone(database: Database.Database): void {
  try {
    database.pragma('locking_mode = exclusive')
    database.exec('begin exclusive')
  } catch (error) {
    throw /^SQLITE_(?:BUSY|LOCKED)/.test(codeOf(error)) ? new NotDone(openElsewhere, error) : error
  }
}

/** On PostgreSQL. @throws NotDone while a server is connected to this database */
async function refuseServers<T>(db: Kysely<T>): Promise<void> {
  await sql`select pg_stat_clear_snapshot()`.execute(db)
  const { rows } = await sql`select 1 from pg_stat_activity
    where datname = current_database() and application_name = ${ofServers}`.execute(db)
  if (rows.length > 0) throw new NotDone(inUse)
}

const codeOf = (error: unknown): string => (error instanceof Database.SqliteError ? error.code : '')
/** SQLite has no such table or column. */
export const isWithoutTable = (error: unknown) =>
  error instanceof Database.SqliteError && /^no such (table|column)/.test(error.message)

const withoutTable = 'It is not a whole register: a table or a column is missing. Take another copy of it.'
const damaged = 'It is not a register, or it is damaged: cut off, or changed on the disk. Take another copy of it.'
const openElsewhere =
  'A server has it open, or another command. Stop all of them first, so that nothing is written that would stay behind.'
const inUse = 'A server has it open. Stop every server first, so that nothing is written that would stay behind.'
