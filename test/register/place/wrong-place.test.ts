import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { listed } from '../../../server/check/finding.ts'
import { checkStore } from '../../../server/register/copy/check-store.ts'
import { openRegister } from '../../../server/register/register.ts'
import { whyNotOpened } from '../../../server/register/store/why-not-opened.ts'
import { emptyPlaces, stores } from '../../support/store/stores.ts'
import { runIn } from '../support/releases.ts'

describe.each(stores)('G: a setting names an empty place, on $store', { timeout: 120_000 }, ({ emptyPlace }) => {
  it('makes no register among the tables of another application, changes nothing there, and the check says so', async () => {
    const place = await emptyPlace()
    await runIn(place, 'create table invoices (id text)')
    const before = 'sqliteFile' in place ? readFileSync(place.sqliteFile) : null
    let isNew = false
    const why = await openRegister(place, null, { beforeNew: () => (isNew = true) }).then(() => 'opened', whyNotOpened)
    expect(why).toMatch(/of another application: .*of its own.*Nothing was changed/)
    expect(isNew).toBe(false)
    if ('sqliteFile' in place) expect(readFileSync(place.sqliteFile)).toEqual(before)
    expect(await listed(checkStore(place))).toContainEqual(
      expect.objectContaining({ grade: 'error', wrong: `The register cannot be opened: ${why}.` }),
    )
    await runIn(place, 'drop table invoices')
    await (await openRegister(place)).close()
  })
})

it('SQLite: the file of another application in WAL mode, and the log beside it, stay as they are', async () => {
  const { sqliteFile } = (await emptyPlaces.SQLite()) as { sqliteFile: string }
  const others = `${sqliteFile}.theirs`
  const theirs = new Database(others)
  theirs.pragma('journal_mode = WAL')
  theirs.exec('create table invoices (id text)')
  // As a power cut leaves them: closed, the log would be gone.
  const endings = ['', '-wal']
  for (const end of endings) copyFileSync(others + end, sqliteFile + end)
  theirs.close()
  const contents = () => endings.map((end) => existsSync(sqliteFile + end) && readFileSync(sqliteFile + end))
  const before = contents()
  expect(await openRegister({ sqliteFile }).then(() => 'opened', whyNotOpened)).toMatch(/of another application/)
  expect(contents()).toEqual(before)
})
