import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { tellOfStructure } from '../../../server/cases/audit/tell-structure.ts'
import type { Difference } from '../../../server/register/audit/verify-difference.ts'
import { openRegister } from '../../../server/register/register.ts'
import { openToRead } from '../../../server/register/store/open-to-read.ts'
import { inWords } from '../../../server/register/structure/in-words.ts'
import { lists } from '../../../server/register/structure/lists.ts'
import { structureDifferences } from '../../../server/register/structure/structure.ts'
import { watchStructure } from '../../../server/structure-watch.ts'
import { byItself, council } from '../../support/acts.ts'
import { mails } from '../../support/deciding.ts'
import { newRegisters, stores, type Where } from '../../support/store/stores.ts'
import { envOf, registerCommand } from '../support/cli.ts'
import { ownFolder } from '../support/notary.ts'
import { oneOfEach } from '../support/one-of-each.ts'
import { asBefore, atEveryLogin, lawful, planted } from '../support/planted.ts'
import { asReleased, isReleased, newest, releases, runIn } from '../support/releases.ts'
import { auditorsFile, auditorsText, structureFile, structureText } from '../support/structure-text.ts'
import { forPlanting, toSpoil, withPlanted } from '../support/to-spoil.ts'

async function filled(newRegister: () => Promise<Where>): Promise<Where> {
  const where = await newRegister()
  const register = await openRegister(where)
  await oneOfEach(register)
  await register.close()
  return where
}

async function foundIn(where: Where): Promise<string> {
  const register = await openToRead(where)
  return inOneLine(await register.read(structureDifferences).finally(() => register.close()))
}

const inOneLine = (found: Difference[]) => found.map((one) => inWords([one])).join('; ')

const toPlantIn = forPlanting()

describe.each(stores)('what the database consists of, on $store', ({ store, emptyPlace, newRegister }) => {
  const newToSpoil = toSpoil(store)

  it('is listed with every release, and for the auditor', async () => {
    const place = await newRegister()
    if (isReleased) expect(await structureText(place)).toBe(readFileSync(structureFile(newest, place), 'utf8'))
    for (const version of releases.slice(0, -1)) {
      const where = await emptyPlace()
      await asReleased(where, version)
      expect(await structureText(where)).toBe(readFileSync(structureFile(version, where), 'utf8'))
    }
    if ('sqliteFile' in place) expect(auditorsText(place.sqliteFile)).toBe(readFileSync(auditorsFile(newest), 'utf8'))
    expect(Object.keys(lists), 'lists.ts: add the list of this release').toHaveLength(releases.length)
  })

  it('is as the program makes it, in a new register and in one upgraded from any release', async () => {
    expect(await foundIn(await newRegister())).toBe('')
    for (const version of releases) {
      const where = await emptyPlace()
      await asReleased(where, version)
      expect(await foundIn(where), version).toBe('')
      await (await openRegister(where)).close()
      expect(await foundIn(where), `${version}, upgraded`).toBe('')
    }
  })

  it.each(planted[store] ?? [])('names %s', async (_, statements, named) => {
    if (store === 'PostgreSQL' && !statements.startsWith('do $$')) {
      expect(inOneLine(await withPlanted(toPlantIn(), statements, structureDifferences))).toContain(named)
      return
    }
    const where = await newToSpoil()
    await runIn(where, statements)
    expect(await foundIn(where)).toContain(named)
  })

  it('says nothing of what an administrator may add', async () => {
    const where = await newRegister()
    onTestFinished(() => runIn(where, asBefore[store] ?? ''))
    for (const statements of lawful[store] ?? []) await runIn(where, statements)
    expect(await foundIn(where)).toBe('')
  })

  it('is watched by the server, which says once an hour what differs and when that is over, and tells the auditor once a day', async () => {
    const where = await newToSpoil()
    const register = await openRegister(where)
    const said: string[] = []
    const say = (about: object, what: string) => void said.push(`${JSON.stringify(about)} ${what}`)
    let now = Date.parse('2026-11-03T09:00:00Z')
    const watch = watchStructure(
      register,
      { error: say, warn: say },
      () => now,
      (what) => register.write((tx) => tellOfStructure(tx, byItself(new Date(now).toISOString()), what)),
    )
    await watch()
    expect(said).toEqual([])
    const [[, statements, named] = ['', '', '']] = planted[store] ?? []
    await runIn(where, statements)
    for (const minutes of [1, 1, 60, 24 * 60]) {
      now += minutes * 60_000
      await watch()
    }
    expect(said).toHaveLength(3)
    expect(said[0]).toMatch(/^\{"found":".*"\} the database is not as this program made it/)
    expect(said[0]).toContain(named)
    await runIn(where, store === 'SQLite' ? 'drop trigger z' : 'drop trigger z on access_ledger')
    await watch()
    expect(said[3]).toContain('is again as this program made it')
    const { auditor, registerKeeper } = council.posts
    const mail = { to: [auditor.address, registerKeeper.address], body: expect.stringContaining(named) }
    expect(await mails(register)).toMatchObject([mail, mail])
    await register.close()
    await watch()
    await watch()
    expect(said.slice(4)).toEqual([expect.stringContaining('the database could not be compared')])
  })

  it('is said each minute while the auditor cannot be told of it', async () => {
    const where = await newToSpoil()
    const register = await openRegister(where)
    const [[, statements] = ['', '']] = planted[store] ?? []
    await runIn(where, statements)
    const said: string[] = []
    const say = (_: object, what: string) => void said.push(what)
    let canTell = false
    const tell = async () => {
      if (!canTell) throw new Error('The outbox takes nothing.')
    }
    const watch = watchStructure(register, { error: say, warn: say }, () => 0, tell)
    await watch()
    await watch()
    const untold = [
      expect.stringContaining('not as this program made it'),
      expect.stringContaining('could not be told'),
    ]
    expect(said).toEqual([...untold, ...untold])
    canTell = true
    await watch()
    await watch()
    expect(said).toHaveLength(5)
    await register.close()
  })

  it('is part of verify and of every backup', { timeout: 60_000 }, async () => {
    const where = await filled(newRegister)
    const [[, statements, named] = ['', '', '']] = planted[store] ?? []
    await runIn(where, statements)
    const [what] = named.split(' was ')
    const verified = await registerCommand(envOf(where), 'verify')
    expect(verified).toMatchObject({ code: 1 })
    expect(verified.said).toContain(`${what}: added, and not by this program`)
    expect(verified.said).toContain('1 difference. Keep this register')
    const backup = join(ownFolder(), 'backup.db')
    expect(await registerCommand(envOf(where), 'backup', backup)).toMatchObject({
      code: 1,
      said: expect.stringContaining('Backed up, but 1 difference'),
    })
  })
})

it('a trigger at every login is named, where PostgreSQL has them', async () => {
  const where = await newRegisters.PostgreSQL()
  const refused = await runIn(where, atEveryLogin).then(
    () => null,
    (error: Error) => error.message,
  )
  if (refused === null) expect(await foundIn(where)).toContain('event trigger z was added')
  else expect(refused).toBe('unrecognized event name "login"')
})

/** Changes the catalogue of a file itself, which SQLite usually prevents. */
function inCatalogue(file: string, ...statements: string[]): void {
  const database = new Database(file)
  database.unsafeMode(true)
  database.pragma('writable_schema = on')
  for (const statement of statements) database.exec(statement)
  database.close()
}

describe('the catalogue of a file of SQLite, changed by hand', () => {
  const onSqlite = async () => (await filled(newRegisters.SQLite)) as { sqliteFile: string }

  it('hides no row from an index: whoever looks it up there does not find it', async () => {
    const where = await onSqlite()
    const name = 'contact_points_by_kind_key'
    const found = () => registerCommand(envOf(where), 'verify')
    expect(await found()).toMatchObject({ code: 0 })
    inCatalogue(
      where.sqliteFile,
      `create table kept as select * from sqlite_master where name = '${name}'`,
      `delete from sqlite_master where name = '${name}'`,
    )
    const database = new Database(where.sqliteFile)
    const points = database.prepare('select * from contact_points').all() as Record<string, unknown>[]
    database.pragma('foreign_keys = off')
    const [first] = points
    database.exec(`drop trigger log_contact_points_insert; drop trigger log_contact_points_delete`)
    database.prepare('delete from contact_points where id = ?').run(first?.id)
    const columns = Object.keys(first ?? {})
    database
      .prepare(`insert into contact_points (rowid, ${columns}) values (9999, ${columns.map(() => '?')})`)
      .run(...columns.map((column) => first?.[column]))
    database.close()
    inCatalogue(where.sqliteFile, 'insert into sqlite_master select * from kept', 'drop table kept')
    const { code, said } = await found()
    expect(code).toBe(1)
    expect(said).toMatch(/^file \(.*contact_points_by_kind_key.*\): changed, and not by this program$/m)
  })
})
