import { sql } from 'kysely'
import { describe, expect, it, onTestFinished } from 'vitest'
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
