import { Kysely, PostgresDialect, SqliteDialect, sql } from 'kysely'
import { withoutTriggers } from './log-entries.ts'
import { openPool } from './pool.ts'
import { isRace as isRaceOnPostgres } from './postgres.ts'
import { connect, dialectOver, isRace as isRaceOnSqlite } from './sqlite.ts'
import { getReady, moveKnown, moveNew, type Places, stagedTables, stillFits } from './staged-rows.ts'
import type { Writing } from './store.ts'
import type { Tables } from './tables.ts'

/**
 * Rows that are got ready beside the register and then moved in at once. Tables of the same names stand before the real
 * ones for this one connection alone: what `fill` inserts goes there, holds nobody up, and is gone with the connection.
 */
export type Staging = {
  fill<T>(work: (tx: Writing) => Promise<T>): Promise<T>
  /** When everything is filled in: does what else can be done before others have to wait. */
  ready(): Promise<void>
  /**
   * Moves everything in and does `work`, as one act: `real` is the register itself. False where the register has changed
   * since so that what was got ready does not fit; then nothing was done.
   */
  moveIn(work: (real: Writing) => Promise<void>): Promise<boolean>
  close(): Promise<void>
}

export async function openStaging(where: { sqliteFile: string } | { postgresUrl: string }): Promise<Staging> {
  return 'sqliteFile' in where ? await onSqlite(where.sqliteFile) : await onPostgres(where.postgresUrl)
}

class DoesNotFit extends Error {}

async function unlessItFits(work: () => Promise<void>, isRace: (error: unknown) => boolean): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    if (error instanceof DoesNotFit || isRace(error)) return false
    throw error
  }
}

async function mustFit(tx: Writing): Promise<void> {
  if (!(await stillFits(tx))) throw new DoesNotFit()
}

/** What is got ready refers to customers of the register, whom these tables do not have. */
const reference = / references "?\w+"? ?\("?\w+"?\)(?: on delete \w+)?/gi

/**
 * There is one writer: whoever acts waits for the whole move. So it is nothing but inserts; what limits it is how many
 * entries of tables and indexes a second SQLite takes, some seventy of them a restriction.
 */
async function onSqlite(file: string): Promise<Staging> {
  const database = await connect(file)
  for (const table of stagedTables) {
    const made = database.prepare('select sql from main.sqlite_master where type = ? and name = ?')
    const { sql: text } = made.get('table', table) as { sql: string }
    database.exec(text.replace(/^create table /i, 'create temp table ').replaceAll(reference, ''))
  }
  const filling = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) })
  const acting = new Kysely<Tables>({ dialect: dialectOver(database) })
  const places: Places = { real: 'main', ready: 'temp' }
  return {
    fill: (work) => filling.transaction().execute(work),
    ready: () => getReady(filling, places),
    moveIn: (work) =>
      unlessItFits(async () => {
        await acting.transaction().execute(async (tx) => {
          await mustFit(tx)
          await withoutTriggers(tx, 'sqlite', async () => {
            await moveNew(tx, places)
            await moveKnown(tx, places)
          })
          await work(tx.withSchema('main'))
        })
      }, isRaceOnSqlite),
    close: async () => {
      database.close()
    },
  }
}

/** Nobody waits for what nobody else sees: only what the register knows already is moved in when all others wait. */
async function onPostgres(url: string): Promise<Staging> {
  const pool = openPool(url, { max: 1, idleTimeoutMillis: 0, lock_timeout: 30_000 })
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  const { rows } = await sql<{ name: string }>`select quote_ident(current_schema()) as name`.execute(db)
  const places: Places = { real: rows[0]?.name ?? 'public', ready: 'pg_temp' }
  const run = (on: Kysely<Tables>, statement: string) => sql.raw(statement).execute(on)
  for (const table of stagedTables) {
    await run(db, `create temporary table ${table} (like ${places.real}.${table} including defaults)`)
  }
  return {
    fill: (work) => db.transaction().execute(work),
    ready: () => getReady(db, places),
    moveIn: (work) =>
      unlessItFits(async () => {
        await db.transaction().execute(async (tx) => {
          await run(tx, `set local search_path = ${places.real}, pg_temp`)
          await withoutTriggers(tx, 'postgres', async () => {
            await moveNew(tx, places)
            await run(tx, 'select seq from audit_head for update')
            await mustFit(tx)
            await moveKnown(tx, places)
          })
          await work(tx)
        })
      }, isRaceOnPostgres),
    close: () => db.destroy(),
  }
}
