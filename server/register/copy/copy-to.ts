import Database from 'better-sqlite3'
import { Kysely, PostgresDialect, type RawBuilder, SqliteDialect, sql } from 'kysely'
import pg from 'pg'
import { migrate } from '../migrate.ts'
import { ownSchema } from '../store/own-schema.ts'
import { copyOptions, openPool } from '../store/pool.ts'
import type { Reading } from '../store.ts'
import type { AnyTables, Side } from './copying.ts'
import { NotDone } from './not-done.ts'

/** Only user-defined triggers, not those of foreign keys. */
const ownTriggers = sql.raw('user')
const unfit = 'It is not a whole register: its records do not fit together.'

/** The target: tables as migration `step` left them, with no trigger active until the work is done. */
type Wanted = { step: string }

/** A new file, complete once the work is done; the caller deletes it on an error. */
export async function toNewFile<T>(file: string, { step }: Wanted, work: (to: Side) => Promise<T>): Promise<T> {
  const database = new Database(file)
  try {
    database.pragma('foreign_keys = off')
    database.exec('begin immediate')
    const db = new Kysely<AnyTables>({ dialect: new SqliteDialect({ database }) })
    await migrate(db as Kysely<unknown>, 'sqlite', step)
    const triggers = database.prepare(`select name, sql from sqlite_master where type = 'trigger'`).all() as Trigger[]
    for (const { name } of triggers) database.exec(`drop trigger "${name}"`)
    const done = await work({ dialect: 'sqlite', db, reading: db as unknown as Reading })
    for (const trigger of triggers) database.exec(trigger.sql)
    const astray = database.pragma('foreign_key_check')
    if (Array.isArray(astray) && astray.length > 0) throw new NotDone(unfit)
    database.exec('commit')
    return done
  } catch (error) {
    throw error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT')
      ? new NotDone(unfit, error)
      : error
  } finally {
    database.close()
  }
}

type Trigger = { name: string; sql: string }

/**
 * An empty database, in one transaction: the whole register is written, or nothing.
 * @throws NotDone if it is not empty
 */
export async function toEmptyPostgres<T>(url: string, { step }: Wanted, work: (to: Side) => Promise<T>): Promise<T> {
  const db = new Kysely<AnyTables>({ dialect: new PostgresDialect({ pool: openPool(url, copyOptions) }) })
  try {
    return await db.transaction().execute(async (tx) => {
      const before = await sql`select 1 from pg_class where relnamespace = ${ownSchema} limit 1`.execute(tx)
      if (before.rows.length > 0) throw new NotDone('The database is not empty. Make a new one for it.')
      await migrate(tx as unknown as Kysely<unknown>, 'postgres', step)
      const tables = await namesOf(
        tx,
        sql<Named>`select relname as name from pg_class
        where relnamespace = ${ownSchema} and relkind = 'r'`,
      )
      const references = await namesOf(
        tx,
        sql<Named>`select relname as "on", conname as name from pg_constraint join pg_class on pg_class.oid = conrelid
        where connamespace = ${ownSchema} and contype = 'f'`,
      )
      for (const { name } of tables) await sql`alter table ${sql.ref(name)} disable trigger ${ownTriggers}`.execute(tx)
      // A row can refer to a later one, so foreign keys are checked at the end.
      const later =
        (how: string) =>
        async ({ on = '', name }: Named) => {
          await sql`alter table ${sql.ref(on)} alter constraint ${sql.ref(name)} ${sql.raw(how)}`.execute(tx)
        }
      for (const reference of references) await later('deferrable initially deferred')(reference)
      const done = await work({ dialect: 'postgres', db: tx, reading: tx as unknown as Reading })
      await sql`set constraints all immediate`.execute(tx)
      for (const reference of references) await later('not deferrable')(reference)
      for (const { name } of tables) await sql`alter table ${sql.ref(name)} enable trigger ${ownTriggers}`.execute(tx)
      return done
    })
  } catch (error) {
    throw error instanceof pg.DatabaseError && error.code?.startsWith('23') ? new NotDone(unfit, error) : error
  } finally {
    await db.destroy()
  }
}

type Named = { on?: string; name: string }
const namesOf = async (db: Side['db'], asked: RawBuilder<Named>) => (await asked.execute(db)).rows
