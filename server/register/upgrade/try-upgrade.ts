import { statfsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { Kysely, PostgresDialect, SqliteDialect, sql } from 'kysely'
import { refuseServers } from '../copy/copy-from.ts'
import { NotCopied } from '../copy/copying.ts'
import { migrate, type Watch } from '../migrate.ts'
import { deleteUnfinishedFolder, makeUnfinishedFolder } from '../store/file/unfinished-folder.ts'
import { openPool } from '../store/pool.ts'
import { bringUpToDate, connect } from '../store/sqlite.ts'
import type { Reading } from '../store.ts'
import type { Tables } from '../tables/tables.ts'

/** A migration that was tried: how many rows it wrote, copies of rows included, and how long it took. */
export type TriedStep = { name: string; rows: number; ms: number }

/**
 * An upgrade that was tried and rolled back. `space`: bytes of the register before and after, and the most that the
 * upgrade needs free; null where the store does not say. `found`: what was read of the upgraded register.
 */
export type Tried<T> = {
  steps: TriedStep[]
  ms: number
  before: number
  after: number
  needs: number | null
  free: number | null
  found: T
}

/** The upgrade could not be tried; the reason is in words. Nothing was changed. */
export class NotTried extends Error {}

type Look<T> = (reading: Reading) => Promise<T>

/**
 * Tries what an upgrade would do, and changes nothing: on SQLite on a copy beside the register, which is deleted; in
 * PostgreSQL in a transaction that is rolled back.
 * @throws NotTried
 */
export const tryUpgrade = <T>(
  where: { sqliteFile: string } | { postgresUrl: string },
  look: Look<T>,
): Promise<Tried<T>> => ('sqliteFile' in where ? onCopy(where.sqliteFile, look) : rolledBack(where.postgresUrl, look))

async function onCopy<T>(file: string, look: Look<T>): Promise<Tried<T>> {
  const { bavail, bsize } = statfsSync(dirname(file))
  const free = bavail * bsize
  const before = statSync(file).size
  // The copy, what the upgrade writes of it, and the log until it is in the file.
  if (free < 3 * before) throw new NotTried(noRoom(3 * before, free))
  const folder = makeUnfinishedFolder(dirname(file))
  try {
    const copy = join(folder, 'tried.db')
    await copyTo(file, copy)
    const database = await connect(copy)
    try {
      const steps: TriedStep[] = []
      const began = performance.now()
      await bringUpToDate(database, { watch: measuring(steps, countIn(database)) })
      const ms = performance.now() - began
      const log = statSync(`${copy}-wal`).size
      database.pragma('wal_checkpoint(truncate)')
      const after = statSync(copy).size
      const found = await look(new Kysely<Tables>({ dialect: new SqliteDialect({ database }) }))
      return { steps, ms, before, after, needs: Math.max(0, after - before) + log, free, found }
    } finally {
      database.close()
    }
  } finally {
    deleteUnfinishedFolder(folder)
  }
}

async function copyTo(file: string, copy: string): Promise<void> {
  const from = new Database(file, { readonly: true, fileMustExist: true })
  try {
    await from.backup(copy)
  } finally {
    from.close()
  }
}

const countIn = (database: Database.Database) => {
  const count = database.prepare('select total_changes()').pluck()
  return async () => Number(count.get())
}

/** Above this, everybody would wait too long for a trial while servers run. */
const mostWithServers = 200_000_000

/** The upgrade locks the tables, so while it is tried, servers wait for as long as it takes. */
async function rolledBack<T>(url: string, look: Look<T>): Promise<Tried<T>> {
  const pool = openPool(url, { max: 1, application_name: 'contact-register upgrade' })
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  try {
    const before = await sizeOf(db)
    if (before > mostWithServers && (await areServersThere(db))) throw new NotTried(tooLarge)
    const tried = await inTrial(db, async (tx) => {
      await sql`set local lock_timeout = '3s'`.execute(tx)
      const steps: TriedStep[] = []
      const began = performance.now()
      await migrate(
        tx as unknown as Kysely<unknown>,
        'postgres',
        undefined,
        measuring(steps, () => rowsWritten(tx)),
      )
      const ms = performance.now() - began
      return { steps, ms, before, after: await sizeOf(tx), needs: null, free: null, found: await look(tx) }
    })
    return tried
  } catch (error) {
    throw isInTheWay(error) ? new NotTried(locked) : error
  } finally {
    await db.destroy()
  }
}

/** The trial could not get a lock in time, or it gave way in a deadlock with a server's act. */
const isInTheWay = (error: unknown) =>
  error instanceof Error && 'code' in error && (error.code === '55P03' || error.code === '40P01')

async function inTrial<T>(db: Kysely<Tables>, work: (tx: Reading) => Promise<T>): Promise<T> {
  const tx = await db.startTransaction().execute()
  try {
    return await work(tx)
  } finally {
    await tx.rollback().execute()
  }
}

async function areServersThere(db: Kysely<Tables>): Promise<boolean> {
  try {
    await refuseServers(db)
    return false
  } catch (error) {
    if (error instanceof NotCopied) return true
    throw error
  }
}

async function sizeOf(db: Reading): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`select pg_database_size(current_database()) as bytes`.execute(db)
  return Number(rows[0]?.bytes ?? 0)
}

async function rowsWritten(db: Reading): Promise<number> {
  const { rows } = await sql<{ rows: number }>`
    select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0) as rows from pg_stat_xact_user_tables`.execute(db)
  return Number(rows[0]?.rows ?? 0)
}

const measuring =
  (steps: TriedStep[], count: () => Promise<number>): Watch =>
  async (name, run) => {
    const [rows, began] = [await count(), performance.now()]
    await run()
    steps.push({ name, ms: performance.now() - began, rows: (await count()) - rows })
  }

const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000)

const noRoom = (needed: number, free: number) =>
  `A trial on a copy needs ${megabytes(needed)} MB free beside the register, and there are ${megabytes(free)}.`
const tooLarge =
  'The register is large, and servers would wait while it is tried. Stop them first, or try it on a restored backup.'
const locked = 'Others are using the tables. Try again when fewer people work, or with the servers stopped.'
