import Database from 'better-sqlite3'
import { Kysely, PostgresDialect, SqliteDialect, sql } from 'kysely'
import { appliedMigrations, schemaState } from '../migrate.ts'
import type { Dialect } from '../migrations/dialect.ts'
import { copyOptions, ofServers, openPool } from '../store/pool.ts'
import type { Reading } from '../store.ts'
import { type AnyTables, NotCopied, replaced, type Side } from './copying.ts'

/** A snapshot of a register to copy from, whatever is written to it meanwhile. */
export type From = Side & {
  /** The last migration that its tables have had. */
  step: string
  /** Whether that is this program's last one, so that the register can be compared with its trail. */
  isCurrent: boolean
}

/** `alone`: nobody else may have it open, from now until the work is done. */
type Wanted = { alone: boolean }

/**
 * A register in one file.
 * @throws NotCopied if it is none, is damaged, is newer than this program, or is in use
 */
export async function fromFile<T>(
  file: string,
  { alone }: Wanted,
  work: (from: From, database: Database.Database) => Promise<T>,
): Promise<T> {
  const database = new Database(file, { readonly: !alone, fileMustExist: true, timeout: 1_000 })
  try {
    if (alone) takeAlone(database)
    // One snapshot to the end: a copy need not start again when somebody writes meanwhile.
    else database.exec('begin')
    checkFile(database)
    const db = new Kysely<AnyTables>({ dialect: new SqliteDialect({ database }) })
    return await work(await known(db, 'sqlite'), database)
  } catch (error) {
    if (isDamage(error)) throw new NotCopied(damaged, error)
    throw isWithoutTable(error) ? new NotCopied(withoutTable, error) : error
  } finally {
    database.close()
  }
}

/**
 * A register in PostgreSQL.
 * @throws NotCopied if there is none, it is newer than this program, or is in use
 */
export async function fromPostgres<T>(url: string, { alone }: Wanted, work: (from: From) => Promise<T>): Promise<T> {
  const db = new Kysely<AnyTables>({ dialect: new PostgresDialect({ pool: openPool(url, copyOptions) }) })
  try {
    const snapshot = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
    return await snapshot.execute(async (tx) => {
      if (alone) await refuseServers(tx)
      const done = await work(await known(tx, 'postgres'))
      // A server may have started meanwhile.
      if (alone) await refuseServers(tx)
      return done
    })
  } finally {
    await db.destroy()
  }
}

async function known(db: Kysely<AnyTables>, dialect: Dialect): Promise<From> {
  const state = await schemaState(db)
  if (state === 'no-register') throw new NotCopied('There is no register in it.')
  if (state === 'replaced') throw new NotCopied(replaced)
  if (state === 'newer') throw new NotCopied('It is newer than this program: take the program of its own version.')
  if (state === 'unreleased')
    throw new NotCopied('It was made by a version that was never released: only the program that made it can copy it.')
  return {
    dialect,
    db,
    reading: db as unknown as Reading,
    step: (await appliedMigrations(db)).at(-1) ?? '',
    isCurrent: state === 'current',
  }
}

/** Refuses while a server has the register open. @throws NotCopied */
export async function refuseIfOpen(where: { sqliteFile: string } | { postgresUrl: string }): Promise<void> {
  if ('sqliteFile' in where) await fromFile(where.sqliteFile, { alone: true }, async () => {})
  else await fromPostgres(where.postgresUrl, { alone: true }, async () => {})
}

/** In WAL mode, everybody who has the file open holds a lock that blocks an exclusive one. */
function takeAlone(database: Database.Database): void {
  try {
    database.pragma('locking_mode = exclusive')
    database.exec('begin exclusive')
  } catch (error) {
    throw /^SQLITE_(?:BUSY|LOCKED)/.test(codeOf(error)) ? new NotCopied(openElsewhere, error) : error
  }
}

/** On PostgreSQL. @throws NotCopied while a server is connected to this database */
async function refuseServers<T>(db: Kysely<T>): Promise<void> {
  await sql`select pg_stat_clear_snapshot()`.execute(db)
  const { rows } = await sql`select 1 from pg_stat_activity
    where datname = current_database() and application_name = ${ofServers}`.execute(db)
  if (rows.length > 0) throw new NotCopied(inUse)
}

function checkFile(database: Database.Database): void {
  // A file from somebody else is only data: nothing in its schema may run.
  database.pragma('trusted_schema = off')
  if (database.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new NotCopied(damaged)
}

const codeOf = (error: unknown): string => (error instanceof Database.SqliteError ? error.code : '')
const isDamage = (error: unknown) => /^SQLITE_(?:CORRUPT|NOTADB|IOERR_SHORT_READ)/.test(codeOf(error))
/** SQLite has no such table or column. */
export const isWithoutTable = (error: unknown) =>
  error instanceof Database.SqliteError && /^no such (table|column)/.test(error.message)

const withoutTable = 'It is not a whole register: a table or a column is missing. Take another copy of it.'
const damaged = 'It is not a register, or it is damaged: cut off, or changed on the disk. Take another copy of it.'
const openElsewhere =
  'A server has it open, or another command. Stop all of them first, so that nothing is written that would stay behind.'
const inUse = 'A server has it open. Stop every server first, so that nothing is written that would stay behind.'
