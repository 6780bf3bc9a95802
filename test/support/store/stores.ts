import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { inject, onTestFinished, test } from 'vitest'
import { openRegister, type Register } from '../../../server/register/register.ts'
import { firstRows, fullTest } from '../is-full.ts'
import { type Fresh, freshOf, makeFresh } from './fresh-postgres.ts'
import { keptSqlite } from './kept-sqlite.ts'
import { writeNewSqlite } from './new-sqlite.ts'

export type Where = { sqliteFile: string } | { postgresUrl: string }

/** Registers a clean-up function; the last registered runs first. */
type Afterwards = (cleanUp: () => Promise<void> | void) => void

/** Creating a database takes longer than most tests: emptied ones are reused. */
const emptied: string[] = []

/** An empty place for a register on either store, removed afterwards. */
export const emptyPlaces: Record<'SQLite' | 'PostgreSQL', (afterwards?: Afterwards) => Promise<Where>> = {
  SQLite: async (afterwards = onTestFinished) => {
    const folder = mkdtempSync(join(tmpdir(), 'contact-register-'))
    afterwards(() => rmSync(folder, { recursive: true, force: true }))
    return { sqliteFile: join(folder, 'register.db') }
  },
  PostgreSQL: async (afterwards = onTestFinished) => {
    const database = emptied.pop() ?? (await newDatabase())
    afterwards(() =>
      connected(database, async (client) => {
        await leftAlone(client)
        await client.query(emptying)
        emptied.push(database)
      }),
    )
    return { postgresUrl: urlOf(database) }
  },
}

/** The place of a new register, as after its first opening; removed afterwards. */
export const newRegisters: Record<'SQLite' | 'PostgreSQL', (afterwards?: Afterwards) => Promise<Where>> = {
  SQLite: async (afterwards = onTestFinished) => {
    const { sqliteFile } = (await emptyPlaces.SQLite(afterwards)) as { sqliteFile: string }
    await writeNewSqlite(sqliteFile)
    return { sqliteFile }
  },
  PostgreSQL: async (afterwards = onTestFinished) => {
    const { name, fresh } = madeFresh.pop() ?? (await newPostgres())
    afterwards(() =>
      connected(name, async (client) => {
        await leftAlone(client)
        if (await makeFresh(client, fresh)) madeFresh.push({ name, fresh })
        else {
          await client.query(emptying)
          emptied.push(name)
        }
      }),
    )
    return { postgresUrl: urlOf(name) }
  },
}

const madeFresh: { name: string; fresh: Fresh }[] = []

async function newPostgres(): Promise<{ name: string; fresh: Fresh }> {
  pattern ??= newPattern()
  const name = await newDatabase(await pattern)
  return { name, fresh: await connected(name, freshOf) }
}

/** The database of a new register: its tables are made once, then copied. Nobody may be connected to it. */
let pattern: Promise<string> | undefined

async function newPattern(): Promise<string> {
  const name = await newDatabase()
  await (await openRegister({ postgresUrl: urlOf(name) })).close()
  return name
}

/** A new register, open. No test knows its place, so nothing else is connected to it. */
const openNew: Record<'SQLite' | 'PostgreSQL', (afterwards?: Afterwards) => Promise<Register>> = {
  SQLite: async (afterwards = onTestFinished) => {
    const { register, over } = await keptSqlite()
    afterwards(over)
    return register
  },
  /** Its connections are used again: a new one reads the catalogue anew, which takes longer than most tests. */
  PostgreSQL: async (afterwards = onTestFinished) => {
    const open = keptOpen.pop() ?? (await newOpen())
    let isClosed = false
    afterwards(async () => {
      if (!isClosed && (await connected(open.name, (client) => isMadeFresh(client, open.fresh)))) keptOpen.push(open)
      else await open.register.close()
    })
    const close = async () => {
      isClosed = true
      await open.register.close()
    }
    return { ...open.register, close }
  },
}

type Open = { name: string; fresh: Fresh; register: Register }
const keptOpen: Open[] = []

async function newOpen(): Promise<Open> {
  const { name, fresh } = await newPostgres()
  return { name, fresh, register: await openRegister({ postgresUrl: urlOf(name) }) }
}

/** Not if a test has left something under way: it might write into the next one. */
async function isMadeFresh(client: pg.Client, fresh: Fresh): Promise<boolean> {
  const { rowCount } = await client.query(`select 1 ${others} and state <> 'idle'`)
  return rowCount === 0 && (await makeFresh(client, fresh))
}

/** Both stores, for `describe.each`: each must pass every test. */
export const stores = (['SQLite', 'PostgreSQL'] as const).map((store) => ({
  store,
  emptyPlace: emptyPlaces[store],
  /** The place of a new register. */
  newRegister: newRegisters[store],
  /** The same, open. */
  openEmpty: openNew[store],
}))

/**
 * For tests to which the store makes no difference, such as those of routes whose cases are tested on both: SQLite in
 * every run, both stores in the full one.
 */
export const eitherStore = firstRows(1, stores)

/** The same for single tests among those of both stores. */
export const eitherTest = (store: string): typeof fullTest => (store === 'SQLite' ? test : fullTest)

/** The same for a table of tests: its first row shows what the second store does. */
export const eitherRows = <const T>(store: string, rows: readonly T[]): readonly T[] =>
  store === 'SQLite' ? rows : firstRows(1, rows)

const others = 'from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()'

/**
 * Gives closing connections time to close: one that is terminated on its way out has no listener left for the error.
 * Those that stay, as a killed server's do for a while, are terminated.
 */
async function leftAlone(client: pg.Client): Promise<void> {
  const giveUpAt = Date.now() + 1_000
  while (Date.now() < giveUpAt) {
    if ((await client.query(`select 1 ${others}`)).rowCount === 0) return
    await wait(5)
  }
  await client.query(`select pg_terminate_backend(pid) ${others}`)
}

const emptying = 'drop schema public cascade; create schema public'

async function newDatabase(like = 'template1'): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await connected('postgres', (client) => client.query(`create database ${name} template ${like}`))
  return name
}

function urlOf(database: string): string {
  const url = new URL(inject('postgresUrl'))
  url.pathname = database
  return url.href
}

/** Connections to the tests' databases, kept: a new one has to read the catalogue before its first answer. */
const kept = new Map<string, pg.Client>()

async function connected<T>(database: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = kept.get(database) ?? (await newConnection(database))
  return await work(client)
}

async function newConnection(database: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: urlOf(database) })
  // A test may end all connections to its database, and the run stops PostgreSQL before its workers.
  const forget = () => {
    if (kept.get(database) === client) kept.delete(database)
  }
  for (const ended of ['error', 'end'] as const) client.on(ended as 'end', forget)
  await client.connect()
  kept.set(database, client)
  return client
}
