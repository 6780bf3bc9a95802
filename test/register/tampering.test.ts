import { describe, expect, it, onTestFinished } from 'vitest'
import { notProved, provedOtherwise, sealedTables } from '../../server/register/audit/sealed-tables.ts'
import { verifyRegister } from '../../server/register/audit/verify.ts'
import { openRegister } from '../../server/register/register.ts'
import { openToRead } from '../../server/register/store/open-to-read.ts'
import type { Tables } from '../../server/register/tables/tables.ts'
import { isFull } from '../support/is-full.ts'
import { everyColumn } from '../support/store/every-column.ts'
import { eitherTest, stores, type Where } from '../support/store/stores.ts'
import { oneOfEach } from './support/one-of-each.ts'
import { inTheirHands, otherThan, put, type Row, rowsOf, take } from './support/tampering.ts'

const sealed = sealedTables as Record<string, { key: readonly string[] }>

/** Changes that verify does not find, and why that does no harm. */
const notFound: Record<string, string> = {
  'audit_head.id: changed': 'The number of the one row.',
  'audit_head: added': 'A second end brings the register to a standstill, and forges nothing.',
  'import_files.answers: changed': 'What the keeper said about the sheet: the officer signs the list that comes of it.',
  'import_files: deleted': 'A file goes when it is imported or discarded, and the import says which.',
}

/** The tables under which a change can be reported, where that is not only its own. */
const namedUnder: Record<string, string[]> = {
  record_salts: [...Object.keys(sealed), 'record_salts'],
  evidence: ['evidence', 'originals'],
}

const namesOf = (table: string) => (table.startsWith('audit_') ? ['audit_trail'] : (namedUnder[table] ?? [table]))

/** A row is changed, deleted (nothing after) or added (nothing before). */
type Trial = { what: string; table: string; before: Row[]; after: Row[] }

/**
 * Verify compares each record with its own digest, so sealed tables are reported apart from one another, and so are
 * those that are derived from them: one change to each of them is tried at once. A change to the trail is tried alone,
 * and so is every change in the full run.
 */
function inRounds(trials: Trial[]): Trial[][] {
  const rounds: { tables: Set<string>; isSealed: boolean | null; trials: Trial[] }[] = []
  for (const trial of trials) {
    const { table } = trial
    const isSealed = table in sealed
    const isAlone = isFull || table.startsWith('audit_')
    const round = rounds.find((one) => !isAlone && one.isSealed === isSealed && !one.tables.has(table))
    if (round) {
      round.tables.add(table)
      round.trials.push(trial)
    } else rounds.push({ tables: new Set([table]), isSealed: isAlone ? null : isSealed, trials: [trial] })
  }
  return rounds.map((round) => round.trials)
}

async function seeded(newRegister: () => Promise<Where>) {
  const where = await newRegister()
  const register = await openRegister(where)
  await oneOfEach(register)
  await register.close()
  const looking = await openToRead(where)
  onTestFinished(() => looking.close())
  return {
    db: await inTheirHands(where),
    columns: await everyColumn(looking as never, 'sqliteFile' in where ? 'SQLite' : 'PostgreSQL'),
    /** The tables that verify names; only the trail if that is broken. */
    named: async (): Promise<string[]> => {
      const tables = new Set<string>()
      const { firstBroken } = await looking.read((reading) => verifyRegister(reading, ({ table }) => tables.add(table)))
      return firstBroken ? ['audit_trail'] : [...tables]
    },
  }
}

describe.each(stores)('tampering in the database itself, on $store', { timeout: 120_000 }, ({ store, newRegister }) => {
  const either = eitherTest(store)
  // The comparison is the same on both: on PostgreSQL, which is slower, every ninth round is enough.
  const oneIn = store === 'SQLite' || process.env.RUNS ? 1 : 9

  it('every table is sealed, verified otherwise, or left out for a stated reason', async () => {
    const { columns, named } = await seeded(newRegister)
    const tables = [...new Set(columns.map(({ table }) => table))].toSorted()
    const said = [sealedTables, provedOtherwise, notProved].flatMap((list) => Object.keys(list))
    expect(tables).toEqual(said.toSorted())
    expect(await named()).toEqual([])
  })

  it('verify reports every changed column, and in every table a deleted row and an added row', async () => {
    const { db, columns, named } = await seeded(newRegister)
    const byTable = Map.groupBy(columns, ({ table }) => table)
    const trials: Trial[] = []
    for (const [table, of] of byTable) {
      if (table in notProved) continue
      const [row] = await rowsOf(db, table, 1)
      if (!row) throw new Error(`There is nothing in ${table} to change.`)
      for (const { column, type } of of) {
        const other = otherThan(row[column], type)
        trials.push({
          ...{ what: `${table}.${column}: changed`, table },
          ...{ before: [row], after: [{ ...row, [column]: other }] },
        })
      }
      trials.push({ what: `${table}: deleted`, table, before: [row], after: [] })
      trials.push({ what: `${table}: added`, table, before: [], after: [anotherOf(table as keyof Tables, row, of)] })
    }
    const missed: string[] = []
    for (const [n, round] of inRounds(trials).entries()) {
      if ((n + 1) % oneIn !== 0) continue
      for (const { table, before } of round) for (const row of before) await take(db, table, row)
      for (const { table, after } of round) for (const row of after) await put(db, table, row)
      const found = await named()
      for (const { what, table } of round) if (!found.some((one) => namesOf(table).includes(one))) missed.push(what)
      for (const { table, after } of round) for (const row of after) await take(db, table, row)
      for (const { table, before } of round) for (const row of before) await put(db, table, row)
    }
    expect(missed.filter((one) => !(one in notFound))).toEqual([])
    if (oneIn === 1) expect(missed.toSorted()).toEqual(Object.keys(notFound).toSorted())
    expect(trials.length).toBeGreaterThan(300)
    expect(await named()).toEqual([])
  })

  either('verify reports every table that is emptied, the access ledger included', async () => {
    const { db, columns, named } = await seeded(newRegister)
    for (const table of new Set(columns.map((one) => one.table))) {
      if (table in notProved || table === 'import_files') continue
      const rows = await rowsOf(db, table, 10_000)
      await db.deleteFrom(table).execute()
      const found = await named()
      expect(found, table).toContain(
        table.startsWith('audit_') ? 'audit_trail' : table === 'record_salts' ? 'customers' : table,
      )
      for (const row of rows) await put(db, table, row)
    }
  })
})

/** The same row once more, under another key. */
function anotherOf(table: keyof Tables, row: Row, columns: { column: string; type: string }[]): Row {
  const keys = sealed[table]?.key ?? keysOf[table] ?? ['id']
  const key = keys[0] ?? 'id'
  const type = columns.find(({ column }) => column === key)?.type ?? 'text'
  const unique = 'secret_hash' in row ? { secret_hash: `${row.secret_hash}x` } : {}
  return { ...row, [key]: otherThan(row[key], type), ...unique }
}

const keysOf: Partial<Record<keyof Tables, string[]>> = {
  audit_trail: ['seq'],
  record_salts: ['record_id'],
  originals: ['evidence_id'],
  waiting_originals: ['piece_id'],
  import_files: ['import_id'],
}
