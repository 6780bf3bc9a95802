import Database from 'better-sqlite3'
import { sealLooks } from '../../../server/cases/audit/seal-looks.ts'
import type { FoundBy } from '../../../server/policy/vocabulary-looks.ts'
import { representativeParts } from '../../../server/policy/vocabulary-points.ts'
import { recordAccess } from '../../../server/register/audit/access-ledger.ts'
import type { Register } from '../../../server/register/register.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import type { Writing } from '../../../server/register/store.ts'
import { amira } from '../../support/doing.ts'
import { add, another } from '../../support/keeping.ts'
import { checksIn, notFilled, tablesIn } from './checks-in.ts'

type Row = Record<string, unknown>
type Anywhere = {
  insertInto(table: string): { values(row: Row): { execute(): Promise<unknown> } }
}

/**
 * Fills what `notFilled` finds in a register on SQLite: a table without rows gets one, and each word of a CHECK gets a
 * copy of a row of its table, for one separate customer. The program writes them, so the audit trail proves them.
 */
export async function fillWords(register: Register, sqliteFile: string, text: string): Promise<void> {
  const database = new Database(sqliteFile, { readonly: true })
  const ask = (question: string) => database.prepare(question).pluck().all()
  const { customerId } = await another(register, 'every.state@example.net')
  await everyPoint(register, customerId)
  const lines = new Map(tablesIn(text).map(({ table, lines }) => [table, lines]))
  for (const missing of notFilled(text, ask)) {
    const [at = '', word] = missing.split(' = ')
    const [table = '', column] = at.split('.')
    if (at === 'access_ledger.found_by') {
      const look = { at: amira.at, by: amira.by, foundBy: word as FoundBy, customerIds: [customerId], newId }
      await register.look((tx) => recordAccess(tx, look))
      continue
    }
    const [found] = database.prepare(`select * from "${table}" limit 1`).all() as Row[]
    const row: Row = { ...(found ?? newRow(lines.get(table) ?? [], checksIn(text), table, ask)) }
    for (const name of onlyOnce(database, table)) row[name] = ofItsOwn(database, table, name)
    if ('customer_id' in row) row.customer_id = customerId
    // A copy has no original.
    if ('sha256' in row && 'message_id' in row) row.sha256 = row.bytes = null
    if (column) row[column] = /^[01]$/.test(word ?? '') ? Number(word) : word
    await register.write(async (tx) => {
      await (tx as Writing as unknown as Anywhere).insertInto(table).values(row).execute()
    })
  }
  database.close()
  await sealLooks(register, { at: new Date('2026-12-01T09:00:00.000Z'), newId })
}

/** Contact points of every kind and owner. Use cases add them, so the search finds their words. */
async function everyPoint(register: Register, customerId: string): Promise<void> {
  await add(register, customerId, 'postal-address', '2 Mill Lane\nAM1 2JM')
  await add(register, customerId, 'number', '01632 960001', { kind: 'shared' })
  for (const [n, part] of representativeParts.entries())
    await add(register, customerId, 'email', `${part}@example.net`, { kind: 'representative', part, name: `Kim ${n}` })
}

/** Columns whose values must be unique. */
function onlyOnce(database: Database.Database, table: string): string[] {
  const keys = database.pragma(`table_info("${table}")`) as { name: string; type: string; pk: number }[]
  const indexes = database.pragma(`index_list("${table}")`) as { name: string; unique: number }[]
  const unique = indexes
    .filter((index) => index.unique === 1)
    .flatMap(({ name }) => (database.pragma(`index_info("${name}")`) as { name: string }[]).slice(0, 1))
  const isNumber = new Set(keys.filter(({ type }) => type.toLowerCase() !== 'text').map(({ name }) => name))
  const names = [...keys.filter(({ pk }) => pk > 0).slice(0, 1), ...unique].map(({ name }) => name)
  return [...new Set(names)].filter((name) => !isNumber.has(name) && name !== 'customer_id')
}

/** A new id; for a foreign key, the id of a record that no row refers to yet. */
function ofItsOwn(database: Database.Database, table: string, column: string): unknown {
  const references = database.pragma(`foreign_key_list("${table}")`) as { table: string; from: string }[]
  const other = references.find(({ from }) => from === column)?.table
  if (!other) return newId()
  const free = `select id from "${other}" where id not in (select "${column}" from "${table}") limit 1`
  return database.prepare(free).pluck().get()
}

/** A row with only the columns that the table requires. */
function newRow(
  lines: string[],
  checks: Record<string, string[]>,
  table: string,
  ask: (question: string) => unknown[],
) {
  const row: Row = {}
  for (const line of lines) {
    const [, column, type = ''] = /^\s*"?(\w+)"? (text|integer|bigint|blob)\b/i.exec(line) ?? []
    if (!column || !/not null/i.test(line)) continue
    const [, other] = /references "?(\w+)"?/i.exec(line) ?? []
    const [word] = checks[`${table}.${column}`] ?? []
    if (other) row[column] = ask(`select id from "${other}" limit 1`)[0]
    else if (/blob/i.test(type)) row[column] = Buffer.from('x')
    else if (/text/i.test(type)) row[column] = word ?? (/(^|_)at$/.test(column) ? '2026-12-01T09:00:00.000Z' : 'x')
    else row[column] = 1
  }
  return row
}
