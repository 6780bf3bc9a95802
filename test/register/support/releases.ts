import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import pg from 'pg'
import { steps } from '../../../server/register/migrate.ts'
import type { Where } from '../../support/store/stores.ts'
import { afterTables } from './schema-text.ts'

/** Every released version, newest last. `npm run schema` writes a new one's files. */
export const releases = ['1.0.0']

export const newest = releases.at(-1) ?? ''

/** The last migration of the newest release. */
const lastReleased = '0002-to-1.0.0'
/** Whether the newest release has every migration of the program: its next version has not begun. */
export const isReleased = Object.keys(steps).at(-1) === lastReleased
/** The version that this program's tables are an upgrade of. */
export const releaseBefore = (isReleased ? releases.at(-2) : newest) ?? ''

const schemas = 'test/register/support/schema'
const dialectOf = (where: Where) => ('sqliteFile' in where ? 'sqlite' : 'postgres')

export const schemaFile = (version: string, where: Where) => `${schemas}/${version}.${dialectOf(where)}.sql`
/** The rows of a filled register of a release, for both stores. */
export const rowsFile = (version: string) => `test/register/support/releases/${version}.sql`

/** Creates a filled register of a release in an empty store, from its files alone. */
export async function asReleased(where: Where, version: string): Promise<void> {
  const [tables, ...rest] = readFileSync(schemaFile(version, where), 'utf8').split(afterTables)
  const rows = readFileSync(rowsFile(version), 'utf8')
  await runIn(where, [ofTheMigrator, tables, 'sqliteFile' in where ? rows : bytesOfPostgres(rows), ...rest].join('\n'))
}

/** Kysely's own tables. */
export const ofTheMigrator = `
  create table kysely_migration (name varchar(255) not null primary key, timestamp varchar(255) not null);
  create table kysely_migration_lock (id varchar(255) not null primary key, is_locked integer default 0 not null);`

const bytesOfPostgres = (rows: string) => rows.replaceAll(/\bx'([0-9a-f]*)'/g, String.raw`'\x$1'`)

/** Runs these statements in a store, without the program. */
export async function runIn(where: Where, statements: string): Promise<void> {
  if ('sqliteFile' in where) {
    const database = new Database(where.sqliteFile)
    database.pragma('foreign_keys = off')
    // One sync for all of them, instead of one each.
    database.transaction(() => database.exec(statements))()
    database.close()
    return
  }
  const client = new pg.Client({ connectionString: where.postgresUrl })
  await client.connect()
  await client.query(statements).finally(() => client.end())
}
