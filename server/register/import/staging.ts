import { Kysely, sql } from 'kysely'
import { Changes, type Sealing } from '../audit/changes.ts'
import { sealing } from '../audit/seal-act.ts'
import { withoutTriggers } from '../log/log-entries.ts'
import { openPool } from '../store/pool.ts'
import { isRace as isRaceOnPostgres } from '../store/postgres.ts'
import { RegisterDialect } from '../store/postgres-dialect.ts'
import { connect, dialectOver, isRace as isRaceOnSqlite } from '../store/sqlite.ts'
import type { Reading, Writing } from '../store.ts'
import type { Tables } from '../tables/tables.ts'
import {
  createSealTable,
  digestBatchSize,
  fillSalts,
  fillSeal,
  moveKnownCustomers,
  moveNewCustomers,
  prepareStagedRows,
  readSeal,
  type SchemaNames,
  stagedTables,
  stillFits,
} from './staged-rows.ts'

/**
 * Rows that are staged beside the register and then moved in at once. On this one connection, tables of the same names
 * hide the real ones: what `fill` inserts goes there, blocks nobody, and disappears with the connection.
 */
export type Staging = {
  fill<T>(work: (tx: Writing) => Promise<T>): Promise<T>
  /** Call once everything is filled in: prepares the rest before others have to wait. */
  ready(): Promise<void>
  /**
   * Moves everything in and runs `work`, as one act; `real` is the register itself. False if the register has changed
   * so that the staged rows no longer fit; then nothing was done. `services`: the council's.
   */
  moveIn(work: (real: Writing) => Promise<void>, services: readonly string[]): Promise<boolean>
  close(): Promise<void>
}

/** Room for an import's rows beside the register, on the same store. Close it when the work is over. */
export async function openStaging(where: { sqliteFile: string } | { postgresUrl: string }): Promise<Staging> {
  return 'sqliteFile' in where ? await onSqlite(where.sqliteFile) : await onPostgres(where.postgresUrl)
}

class DoesNotFit extends Error {}

async function tryToFit(work: () => Promise<void>, isRace: (error: unknown) => boolean): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    if (error instanceof DoesNotFit || isRace(error)) return false
    throw error
  }
}

async function mustFit(tx: Writing, services: readonly string[]): Promise<void> {
  if (!(await stillFits(tx, services))) throw new DoesNotFit()
}

/** Makes digests while rows are filled in, so that the act that moves them in only has to write them. */
async function sealsOf(db: Kysely<Tables>, changes: Changes) {
  let many = 0
  let waiting: Sealing[] = []
  await createSealTable(db)
  const keep = async (on: Reading, least: number) => {
    while (waiting.length >= least && waiting.length > 0) await fillSeal(on, many++, waiting.splice(0, digestBatchSize))
  }
  return {
    filling: async <T>(tx: Writing, work: (tx: Writing) => Promise<T>): Promise<T> => {
      changes.begin()
      const done = await work(tx).finally(() => changes.end())
      const { records } = changes.take()
      await fillSalts(tx, records)
      waiting = [...waiting, ...records]
      await keep(tx, digestBatchSize)
      return done
    },
    ready: () => keep(db, 1),
    acting: (tx: Writing, work: () => Promise<void>): Promise<void> =>
      sealing(tx, changes, work, { many, read: readSeal }),
  }
}

/** Staged rows refer to customers of the register, whom these tables do not have. */
const reference = / references "?\w+"? ?\("?\w+"?\)(?: on delete \w+)?/gi

/**
 * SQLite has one writer: every act waits for the whole move, so it only inserts. The limit is how many table and index
 * entries SQLite takes per second; a restriction needs some seventy.
 */
async function onSqlite(file: string): Promise<Staging> {
  const database = await connect(file)
  for (const table of stagedTables) {
    const made = database.prepare('select sql from main.sqlite_master where type = ? and name = ?')
    const { sql: text } = made.get('table', table) as { sql: string }
    database.exec(text.replace(/^create table /i, 'create temp table ').replaceAll(reference, ''))
  }
  const changes = new Changes()
  const filling = new Kysely<Tables>({ dialect: dialectOver(database, changes) })
  const acting = new Kysely<Tables>({ dialect: dialectOver(database, changes) })
  const seals = await sealsOf(filling, changes)
  const schemas: SchemaNames = { real: 'main', ready: 'temp' }
  return {
    fill: (work) => filling.transaction().execute((tx) => seals.filling(tx, work)),
    ready: async () => {
      await seals.ready()
      await prepareStagedRows(filling, schemas)
    },
    moveIn: (work, services) =>
      tryToFit(async () => {
        await acting.transaction().execute(async (tx) => {
          await mustFit(tx, services)
          await withoutTriggers(tx, 'sqlite', async () => {
            await moveNewCustomers(tx, schemas)
            await moveKnownCustomers(tx, schemas)
          })
          await seals.acting(tx, () => work(tx.withSchema('main')))
        })
      }, isRaceOnSqlite),
    close: async () => {
      database.close()
    },
  }
}

/**
 * Nobody waits for rows that nobody else sees: only those of customers already on the register are moved in while
 * others wait.
 */
async function onPostgres(url: string): Promise<Staging> {
  const pool = openPool(url, { max: 1, idleTimeoutMillis: 0, lock_timeout: 30_000, temporaryFirst: true })
  const changes = new Changes()
  const db = new Kysely<Tables>({ dialect: new RegisterDialect({ pool }, changes) })
  const { rows } = await sql<{ name: string }>`select quote_ident(current_schema()) as name`.execute(db)
  const schemas: SchemaNames = { real: rows[0]?.name ?? 'public', ready: 'pg_temp' }
  const run = (on: Kysely<Tables>, statement: string) => sql.raw(statement).execute(on)
  for (const table of stagedTables) {
    await run(db, `create temporary table ${table} (like ${schemas.real}.${table} including defaults)`)
  }
  const seals = await sealsOf(db, changes)
  return {
    fill: (work) => db.transaction().execute((tx) => seals.filling(tx, work)),
    ready: async () => {
      await seals.ready()
      await prepareStagedRows(db, schemas)
    },
    moveIn: (work, services) =>
      tryToFit(async () => {
        await db.transaction().execute(async (tx) => {
          await run(tx, `set local search_path = ${schemas.real}, pg_temp`)
          await withoutTriggers(tx, 'postgres', async () => {
            await moveNewCustomers(tx, schemas)
            await run(tx, 'select seq from audit_head for update')
            await mustFit(tx, services)
            await moveKnownCustomers(tx, schemas)
          })
          await seals.acting(tx, () => work(tx))
        })
      }, isRaceOnPostgres),
    close: () => db.destroy(),
  }
}
