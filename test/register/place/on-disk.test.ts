import { copyFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { sql } from 'kysely'
import { describe, expect, it, onTestFinished, test } from 'vitest'
import { openRegister } from '../../../server/register/register.ts'
import { emptyPlaces } from '../../support/store/stores.ts'

describe('PostgreSQL acknowledges', () => {
  it('an act once its commit is on the disk, whatever is set for its database', async () => {
    const where = (await emptyPlaces.PostgreSQL()) as { postgresUrl: string }
    const database = new URL(where.postgresUrl).pathname.slice(1)
    const first = await openRegister(where)
    const setting = (change: string) => first.write((tx) => sql.raw(`alter database ${database} ${change}`).execute(tx))
    await setting('set synchronous_commit = off')
    onTestFinished(() => setting('reset synchronous_commit').then(() => first.close()))
    const register = await openRegister(where)
    onTestFinished(() => register.close())
    const asked = sql<{ is: string }>`select current_setting('synchronous_commit') as is`
    const answers = [
      await register.write((tx) => asked.execute(tx)),
      await register.look((tx) => asked.execute(tx)),
      await register.read((reading) => asked.execute(reading)),
    ]
    expect(answers.map(({ rows }) => rows[0]?.is)).toEqual(['on', 'on', 'on'])
  })
})

const newFile = async () => (await emptyPlaces.SQLite()) as { sqliteFile: string }

test('a register opens after a program was killed that wrote into its file without a log', async () => {
  const [{ sqliteFile }, { sqliteFile: cutOff }] = [await newFile(), await newFile()]
  await (await openRegister({ sqliteFile })).close()
  const writing = new Database(sqliteFile)
  writing.pragma('journal_mode = delete')
  writing.pragma('cache_size = 1')
  writing.exec('begin immediate; create table begun (a)')
  for (let n = 0; n < 50; n++) writing.exec('insert into begun values (randomblob(8000))')
  for (const beside of ['', '-journal']) copyFileSync(sqliteFile + beside, cutOff + beside)
  writing.close()
  const register = await openRegister({ sqliteFile: cutOff })
  onTestFinished(() => register.close())
  expect(await register.read((reading) => reading.selectFrom('customers').select('id').execute())).toEqual([])
})
