import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject, onTestFinished } from 'vitest'
import { openRegister, type Register } from '../../server/register/register.ts'

export type Where = { sqliteFile: string } | { postgresUrl: string }

/** Takes what is to be done when it is no longer needed; the last taken is done first. */
type Afterwards = (cleanUp: () => Promise<void> | void) => void

/** Making a database takes longer than most tests: an emptied one is used again. */
const emptied: string[] = []

/** An empty place for a register on either store, gone afterwards. */
export const emptyPlaces: Record<'SQLite' | 'PostgreSQL', (afterwards?: Afterwards) => Promise<Where>> = {
  SQLite: async (afterwards = onTestFinished) => {
    const folder = mkdtempSync(join(tmpdir(), 'contact-register-'))
    afterwards(() => rmSync(folder, { recursive: true, force: true }))
    return { sqliteFile: join(folder, 'register.db') }
  },
  PostgreSQL: async (afterwards = onTestFinished) => {
    const database = emptied.pop() ?? (await newDatabase())
    afterwards(async () => {
      await run(database, emptying)
      emptied.push(database)
    })
    return { postgresUrl: urlOf(database) }
  },
}

/** Both stores, for `describe.each`: each must pass every test. */
export const stores = Object.entries(emptyPlaces).map(([store, emptyPlace]) => ({
  store,
  emptyPlace,
  /** A register on a new, empty store. */
  openEmpty: async (afterwards: Afterwards = onTestFinished): Promise<Register> => {
    const register = await openRegister(await emptyPlace(afterwards))
    afterwards(() => register.close())
    return register
  },
}))

const emptying = `
  select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid();
  drop schema public cascade;
  create schema public`

async function newDatabase(): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await run('postgres', `create database ${name}`)
  return name
}

function urlOf(database: string): string {
  const url = new URL(inject('postgresUrl'))
  url.pathname = database
  return url.href
}

async function run(database: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(database) })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
