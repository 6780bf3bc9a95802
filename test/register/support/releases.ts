import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import pg from 'pg'
import type { Where } from '../../support/store/stores.ts'
import { afterTables } from './schema-text.ts'

/** Every released version, the newest last. `npm run schema` writes the texts of a new one. */
export const releases = ['0.9.0']

export const newest = releases.at(-1) ?? ''

const schemas = 'server/register/migrations/schema'
const dialectOf = (where: Where) => ('sqliteFile' in where ? 'sqlite' : 'postgres')

/** Where the schema of a release stands. */
export const schemaFile = (version: string, where: Where) => `${schemas}/${version}.${dialectOf(where)}.sql`
/** Where the rows of a register of that release stand: the same for both stores. */
export const rowsFile = (version: string) => `test/register/support/releases/${version}.sql`

/** Leaves in an empty place a filled register as this release left it, by its texts alone. */
export async function asReleased(where: Where, version: string): Promise<void> {
  const [tables, ...rest] = readFileSync(schemaFile(version, where), 'utf8').split(afterTables)
  const rows = readFileSync(rowsFile(version), 'utf8')
  await run(where, [ofTheMigrator, tables, 'sqliteFile' in where ? rows : bytesOfPostgres(rows), ...rest].join('\n'))
}

/** As Kysely made them when 0.9.0 was released. */
const ofTheMigrator = `
  create table kysely_migration (name varchar(255) not null primary key, timestamp varchar(255) not null);
  create table kysely_migration_lock (id varchar(255) not null primary key, is_locked integer default 0 not null);`

const bytesOfPostgres = (rows: string) => rows.replaceAll(/\bx'([0-9a-f]*)'/g, String.raw`'\x$1'`)

async function run(where: Where, statements: string): Promise<void> {
  if ('sqliteFile' in where) {
    const database = new Database(where.sqliteFile)
    database.pragma('foreign_keys = off')
    database.exec(statements)
    database.close()
    return
  }
  const client = new pg.Client({ connectionString: where.postgresUrl })
  await client.connect()
  await client.query(statements)
  await client.end()
}
