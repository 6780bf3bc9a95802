import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { sql } from 'kysely'
import { describe, expect, it, onTestFinished } from 'vitest'
import { verifyAuditTrail } from '../../../server/register/audit/audit-trail.ts'
import { backUp, restore } from '../../../server/register/copy/backup.ts'
import { NotDone } from '../../../server/register/copy/not-done.ts'
import { openRegister, type Register } from '../../../server/register/register.ts'
import { openToRead } from '../../../server/register/store/open-to-read.ts'
import { customers } from '../../cast.ts'
import { clue, message } from '../../support/acts.ts'
import { inForce } from '../../support/deciding.ts'
import { amira, file, warn } from '../../support/doing.ts'
import { isFull } from '../../support/is-full.ts'
import { asLaterProgram, laterColumn } from '../../support/process/later-program.ts'
import { everythingOfPetra, importedWith, mark } from '../../support/store/all-over.ts'
import { everyColumn } from '../../support/store/every-column.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { eitherTest, emptyPlaces, newRegisters, stores, type Where } from '../../support/store/stores.ts'
import { envOf, inOwnProcess, registerCommand } from '../support/cli.ts'

const ofAna = {
  customer: clue({ addresses: customers.ana.addresses }),
  evidence: [{ contact: message({ internetMessageId: '<a@new>' }), original: null }],
}

/** A backup's file, in a folder that is deleted afterwards. */
function backupFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'contact-backups-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'backup.db')
}

const backUpBy = (where: Where, file: string, run = registerCommand) => run(envOf(where), 'backup', file)
const restoreBy = (where: Where, file: string, run = registerCommand) => run(envOf(where), 'restore', file)

async function opened(where: Where): Promise<Register> {
  const register = await openRegister(where)
  onTestFinished(() => register.close())
  return register
}

/** Every row of every table, in a fixed order. */
async function whole(register: Register, where: Where): Promise<Record<string, string[]>> {
  const columns = await everyColumn(register, 'sqliteFile' in where ? 'SQLite' : 'PostgreSQL')
  const tables = Map.groupBy(columns, ({ table }) => table)
  const all: [string, string[]][] = []
  for (const [table, of] of tables) {
    const names = of.map(({ column }) => column).sort()
    const { rows } = await register.read((reading) =>
      sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(reading),
    )
    all.push([table, rows.map((row) => JSON.stringify(names.map((name) => [name, row[name]]))).sort()])
  }
  return Object.fromEntries(all.sort())
}

/** A register with something in every part, a customer who was merged into a later one, and a large file. */
async function filled(where: Where): Promise<Register> {
  const register = await opened(where)
  const { restrictionId } = await everythingOfPetra(register)
  await inForce(register)
  await importedWith(register, `${mark} \u{1F642} ß`, [restrictionId], '2026-11-03T09:00:00.000Z')
  await register.write(async (tx) => {
    const [oldest, ...others] = await tx.selectFrom('customers').select('id').orderBy('id').execute()
    await tx
      .updateTable('customers')
      .set({ merged_into: others.at(-1)?.id ?? null })
      .where('id', '=', oldest?.id ?? '')
      .execute()
    const content = Buffer.from(Array.from({ length: 70_000 }, (_, n) => n % 256))
    await tx.updateTable('import_files').set({ content }).execute()
    await tx
      .updateTable('imports')
      .set({ sha256: createHash('sha256').update(content).digest('hex') })
      .execute()
  })
  return register
}

const untouched = async (where: Where) =>
  'sqliteFile' in where ? readdirSync(dirname(where.sqliteFile)) : (await shapeIn(where)).length

async function shapeIn(where: Where) {
  const register = await openToRead(where)
  const tables = await register.read((reading) => reading.introspection.getTables({ withInternalKyselyTables: true }))
  await register.close()
  return tables
}

describe.each(stores)('from $store', ({ store, emptyPlace, newRegister }) => {
  const either = eitherTest(store)
  // A backup is the same kind of file from both, and a move goes from one to the other.
  const targets = isFull ? stores : stores.filter((to) => to.store === store)
  it('a backup is a consistent snapshot, even while servers write', async () => {
    const where = await newRegister()
    const register = await filled(where)
    const before = Number(
      (await register.read((reading) => sql<{ n: number }>`select seq as n from audit_head`.execute(reading))).rows[0]
        ?.n,
    )
    const writing = { on: true }
    const load = (async () => {
      for (let n = 0; writing.on; n++) {
        const contact = message({ internetMessageId: `<${n}@load>` })
        await warn(register, amira, { customer: ofAna.customer, contact })
        // SQLite finishes within one turn of the event loop: let others have theirs.
        await setImmediate()
      }
    })()
    const copy = backupFile()
    const { code, said } = await backUpBy(where, copy)
    writing.on = false
    await load
    expect({ code, said }).toEqual({
      code: 0,
      said: expect.stringMatching(/^Backed up\. .* sound: \d+ entries\. It is not encrypted: set BACKUP_RECIPIENTS\.$/),
    })
    expect(Number(/\d+/.exec(said)?.[0])).toBeGreaterThanOrEqual(before)
    expect(statSync(copy).mode & 0o777).toBe(0o600)
    expect(readdirSync(dirname(copy))).toEqual(['backup.db'])
    expect(await registerCommand({ REGISTER_FILE: copy }, 'verify')).toMatchObject({ code: 0 })
  })

  it.each(targets)('a backup restores to an identical, working register on $store', async (to) => {
    const [where, run] = [await newRegister(), store === 'SQLite' ? inOwnProcess : registerCommand]
    const register = await filled(where)
    const copy = backupFile()
    expect(await backUpBy(where, copy, run)).toMatchObject({ code: 0 })
    const bytes = createHash('sha256').update(readFileSync(copy)).digest('hex')
    const place = await to.emptyPlace()
    expect(await restoreBy(place, copy, run)).toEqual({
      code: 0,
      said: expect.stringMatching(/^Restored\. \d+ rows in \d+ tables/),
    })
    const again = await opened(place)
    expect(await whole(again, place)).toEqual(await whole(register, where))
    expect(createHash('sha256').update(readFileSync(copy)).digest('hex')).toBe(bytes)
    if ('sqliteFile' in place) expect(statSync(place.sqliteFile).mode & 0o777).toBe(0o600)

    for (const change of [
      'update audit_trail set seq = seq + 1000',
      'delete from audit_trail',
      `update access_ledger set by_name = 'x'`,
    ])
      await expect(again.write((tx) => sql.raw(change).execute(tx))).rejects.toThrow('append-only')
    const orphan = again.write((tx) => sql`update warnings set customer_id = 'nobody'`.execute(tx))
    await expect(orphan).rejects.toThrow(/foreign key/i)
    await file(again, amira, ofAna)
    expect(await again.read(verifyAuditTrail)).toMatchObject({ firstBroken: null })
  })

  either('a register from an earlier version can be backed up and restored, and the server upgrades it', async () => {
    const where = await newRegister()
    await (await filled(where)).close()
    onTestFinished(asLaterProgram())
    const copy = backupFile()
    expect(await backUp(where, copy)).toMatchObject({ firstBroken: null })
    for (const to of stores) {
      const place = await to.emptyPlace()
      await restore(copy, place)
      const register = await openToRead(place)
      expect(register.state).toBe('older')
      await register.close()
      const started = await opened(place)
      expect((await whole(started, place)).customers?.[0]).toContain(laterColumn)
      expect(await proved(started)).toMatchObject(sound)
    }
  })

  either('a backup with a broken audit trail is made with an alert, and is not restored', async () => {
    const where = await newRegister()
    const register = await filled(where)
    await register.write(async (tx) => {
      await sql.raw(`drop trigger audit_trail_no_update${store === 'SQLite' ? '' : ' on audit_trail'}`).execute(tx)
      await sql`update audit_trail set at = '2020-01-01T00:00:00.000Z' where seq = 3`.execute(tx)
    })
    const copy = backupFile()
    expect(await backUpBy(where, copy)).toEqual({
      code: 1,
      said: expect.stringMatching(/^Backed up, but .* broken at entry 3\./),
    })
    expect(existsSync(copy)).toBe(true)
    const place = await emptyPlace()
    expect(await restoreBy(place, copy)).toEqual({
      code: 2,
      said: expect.stringMatching(/broken at entry 3\..*Nothing was done\.$/),
    })
    expect(await untouched(place)).toEqual('sqliteFile' in place ? [] : 0)
  })

  either('neither an existing backup nor an existing register is overwritten', async () => {
    const where = await newRegister()
    await (await filled(where)).close()
    const copy = backupFile()
    await backUpBy(where, copy)
    const bytes = readFileSync(copy)
    expect(await backUpBy(where, copy)).toEqual({ code: 2, said: expect.stringMatching(/backup\.db is there already/) })
    expect(readFileSync(copy).equals(bytes)).toBe(true)
    expect(await restoreBy(where, copy)).toEqual({
      code: 2,
      said: expect.stringMatching(/is there already|is not empty/),
    })
    expect(await registerCommand(envOf(where), 'verify')).toMatchObject({ code: 0 })
    expect(await backUpBy(where, '/nowhere/at/all.db')).toEqual({
      code: 2,
      said: expect.stringMatching(/^The folder does not exist/),
    })
  })
})

describe.each(stores)('restoring on $store', ({ emptyPlace }) => {
  it('unusable files are refused with an explanation, and the target stays empty', async () => {
    const good = backupFile()
    const source = await newRegisters.SQLite()
    await (await filled(source)).close()
    await backUp(source, good)
    const spoilt = (spoil: (file: string) => void) => {
      const file = backupFile()
      writeFileSync(file, readFileSync(good))
      spoil(file)
      return file
    }
    const changed = (...statements: string[]) =>
      spoilt((file) => {
        const database = new Database(file)
        database.pragma('foreign_keys = off')
        for (const statement of statements) database.exec(statement)
        database.close()
      })
    const place = await emptyPlace()
    const nothing = await untouched(place)
    const bad: [string, RegExp][] = [
      [spoilt((file) => truncateSync(file, statSync(file).size - 8192)), /cut off/],
      [spoilt((file) => truncateSync(file, 60)), /not a register/],
      [spoilt((file) => truncateSync(file, 0)), /no register in it/],
      [spoilt((file) => writeFileSync(file, 'Dear council,\n'.repeat(500))), /not a register/],
      [spoilt((file) => writeFileSync(file, readFileSync(file).fill(0xff, 8192, 16384))), /damaged/],
      [changed(`insert into kysely_migration values ('9999-later', 'x')`), /newer than this program/],
      [changed('drop table kysely_migration'), /no register in it/],
      [changed('drop table reports'), /the table reports is not/],
      [changed('alter table reports add column more text'), /the table reports is not/],
      [changed(`update restrictions set customer_id = 'nobody'`), /do not fit together/],
    ]
    for (const [file, said] of bad) {
      const refused = await restore(file, place).catch((error: unknown) => error)
      expect(refused).toBeInstanceOf(NotDone)
      expect(String(refused)).toMatch(said)
      expect(await untouched(place)).toEqual(nothing)
    }
    await restore(good, place)
  })
})

describe.each([
  { to: 'postgresql', from: newRegisters.SQLite, into: emptyPlaces.PostgreSQL },
  { to: 'sqlite', from: newRegisters.PostgreSQL, into: emptyPlaces.SQLite },
])('npm run register -- move $to', ({ to, from, into }) => {
  it('copies an identical register, but not while a server has it open, and never over another', async () => {
    const [old, place] = [await from(), await into()]
    const env = { ...envOf(old), ...envOf(place) }
    const register = await filled(old)
    expect(await registerCommand(env, 'move', to)).toEqual({
      code: 2,
      said: expect.stringMatching(/^A server has it open/),
    })
    const was = await whole(register, old)
    await register.close()
    expect(await (to === 'sqlite' ? inOwnProcess : registerCommand)(env, 'move', to)).toEqual({
      code: 0,
      said: expect.stringMatching(/^Moved\. \d+ rows/),
    })
    expect(await whole(await opened(place), place)).toEqual(was)
    expect(await whole(await opened(old), old)).toEqual(was)
    expect(await registerCommand(env, 'move', to)).toMatchObject({ code: 2 })
  })
})
