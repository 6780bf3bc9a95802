import Database from 'better-sqlite3'
import pg from 'pg'
import type { Where } from '../../support/store/stores.ts'

const page = 'select * from restrictions order by made_at desc, id desc limit 50'

/** The baseline of a page: the bare query through the same driver, without a server, in milliseconds. */
export async function timeBare(where: Where, times: number): Promise<number[]> {
  const { ask, close } = 'sqliteFile' in where ? onSqlite(where.sqliteFile) : await onPostgres(where.postgresUrl)
  const all: number[] = []
  for (let n = 0; n < times; n++) {
    const began = performance.now()
    await ask()
    all.push(performance.now() - began)
  }
  await close()
  return all
}

function onSqlite(file: string) {
  const database = new Database(file, { readonly: true })
  const statement = database.prepare(page)
  return { ask: async () => statement.all(), close: async () => database.close() }
}

async function onPostgres(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return { ask: () => client.query({ name: 'page', text: page }), close: () => client.end() }
}
