import { randomUUID } from 'node:crypto'
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest'
import { openRegister } from '../../../server/register/register.ts'
import { openPool } from '../../../server/register/store/pool.ts'
import type { Reading } from '../../../server/register/store.ts'
import type { Tables } from '../../../server/register/tables/tables.ts'
import { newRegisters, type Where } from '../../support/store/stores.ts'

/**
 * New registers in whose database a test plants something. Each is a copy that is thrown away afterwards, so nothing
 * stays for another test; on PostgreSQL of one that is made once for the file.
 */
export function toSpoil(store: string): () => Promise<Where> {
  if (store === 'SQLite') return () => newRegisters.SQLite()
  const pattern = newName()
  let client: pg.Client
  beforeAll(async () => {
    client = new pg.Client({ connectionString: urlOf('postgres') })
    await client.connect()
    await client.query(`create database ${pattern}`)
    await (await openRegister({ postgresUrl: urlOf(pattern) })).close()
  })
  afterAll(async () => {
    await client.query(`drop database ${pattern} with (force)`)
    await client.end()
  })
  return async () => {
    const copy = newName()
    await client.query(`create database ${copy} template ${pattern}`)
    onTestFinished(async () => {
      await client.query(`drop database ${copy} with (force)`)
    })
    return { postgresUrl: urlOf(copy) }
  }
}

const takenBack = new Error('What was planted is taken back.')

/**
 * What `look` finds while statements that nobody else sees are under way: a copy of a database for each test would take
 * ten times as long. A setting of the whole database counts only for later sessions, so it cannot be seen in this way.
 */
export async function withPlanted<T>(
  db: Kysely<Tables>,
  statements: string,
  look: (reading: Reading) => Promise<T>,
): Promise<T> {
  const found: T[] = []
  const planting = db.transaction().execute(async (tx) => {
    await sql.raw(statements).execute(tx)
    found.push(await look(tx))
    throw takenBack
  })
  await planting.catch((error: unknown) => {
    if (error !== takenBack) throw error
  })
  return found[0] as T
}

/** The database of a new register on PostgreSQL, for all tests of a file. */
export function forPlanting(): () => Kysely<Tables> {
  let db: Kysely<Tables>
  beforeAll(async () => {
    const { postgresUrl } = (await newRegisters.PostgreSQL(afterAll)) as { postgresUrl: string }
    db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: openPool(postgresUrl, { max: 1 }) }) })
  })
  afterAll(() => db.destroy())
  return () => db
}

const newName = () => `to_spoil_${randomUUID().replaceAll('-', '')}`

function urlOf(database: string): string {
  const url = new URL(inject('postgresUrl'))
  url.pathname = database
  return url.href
}
