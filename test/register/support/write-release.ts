import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { openRegister, type Register } from '../../../server/register/register.ts'
import { startPostgres } from '../../support/store/postgres.ts'
import type { Where } from '../../support/store/stores.ts'
import { fillWords } from './fill-words.ts'
import { oneOfEach } from './one-of-each.ts'
import { rowsFile, schemaFile } from './releases.ts'
import { heading, schemaText } from './schema-text.ts'

/**
 * `npm run schema` writes the files of the release that package.json names: both stores' schemas, and a register with a
 * row in every table and one for every word of a CHECK. It never overwrites a file.
 */
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'contact-register-'))
const sqlite = { sqliteFile: join(folder, 'register.db') }
const postgres = await startPostgres()
try {
  await write(rowsFile(version), async () => {
    const register = await openRegister(sqlite)
    await oneOfEach(register)
    await machinery(register)
    await fillWords(register, sqlite.sqliteFile, await schemaText(sqlite))
    await register.close()
    return rowsOf(sqlite.sqliteFile)
  })
  for (const where of [sqlite, { postgresUrl: postgres.url }] satisfies Where[])
    await write(schemaFile(version, where), async () => {
      await (await openRegister(where)).close()
      return await schemaText(where)
    })
} finally {
  await postgres.stop()
  rmSync(folder, { recursive: true })
}

async function write(file: string, make: () => Promise<string>): Promise<void> {
  if (existsSync(file)) {
    console.error(
      `${file} exists already. If it is released, give package.json the next version. If it is not, delete it first.`,
    )
    process.exitCode = 1
  } else writeFileSync(file, await make())
}

/** Rows for tables that no use case has filled. */
async function machinery(register: Register): Promise<void> {
  const by = { by_oid: 'o', by_tid: 't' }
  const at = '2026-12-01T09:00:00.000Z'
  await register.write(async (tx) => {
    await tx
      .insertInto('write_trials')
      .values({ id: 1, content: Buffer.from('x') })
      .execute()
    await tx
      .insertInto('look_ups')
      .values({ ...by, kind: 'acts', full_at: 1_796_115_600_000 })
      .execute()
    await tx
      .insertInto('look_up_days')
      .values({ ...by, day: '2026-12-01', taken: 1 })
      .execute()
    const request = { key: 'k', route: '/api/warnings', body_hash: 'h', at, status: 200, answer: '{}', looks: '[]' }
    await tx
      .insertInto('once_only')
      .values({ ...by, ...request })
      .execute()
  })
}

/** An INSERT for every row, table by table. */
function rowsOf(sqliteFile: string): string {
  const database = new Database(sqliteFile, { readonly: true })
  const tables = database
    .prepare(`select name from sqlite_master where type = 'table' and name not like 'sqlite%' order by name`)
    .pluck()
    .all()
  const inserts = tables.flatMap((table) => {
    const rows = database.prepare(`select * from "${table}"`).all() as Record<string, unknown>[]
    if (rows.length === 0) throw new Error(`${table} is empty. Fill it here or in one-of-each.ts.`)
    return rows.map((row) => {
      const columns = Object.keys(row).filter((column) => row[column] !== null)
      return `insert into ${table} (${columns.join(', ')})\n  values (${columns.map((one) => literal(row[one])).join(', ')});\n`
    })
  })
  database.close()
  return [heading, ...inserts].join('')
}

function literal(value: unknown): string {
  if (Buffer.isBuffer(value)) return `x'${value.toString('hex')}'`
  return typeof value === 'number' ? String(value) : `'${String(value).replaceAll("'", "''")}'`
}
