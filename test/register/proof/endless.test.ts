import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkStore } from '../../../server/register/copy/check-store.ts'
import { openRegister } from '../../../server/register/register.ts'
import { whyNotOpened } from '../../../server/register/store/why-not-opened.ts'
import { firstRows } from '../../support/is-full.ts'
import { emptyPlaces, newRegisters, stores, type Where } from '../../support/store/stores.ts'
import { envOf, registerCommand } from '../support/cli.ts'
import { ownFolder } from '../support/notary.ts'
import { oneOfEach } from '../support/one-of-each.ts'
import { endless, replacedTables } from '../support/planted.ts'
import { runIn } from '../support/releases.ts'

async function filled(newRegister: () => Promise<Where>): Promise<Where> {
  const where = await newRegister()
  const register = await openRegister(where)
  await oneOfEach(register)
  await register.close()
  return where
}

describe.each(stores)(
  'what never ends in the place of a table, on $store',
  { timeout: 60_000 },
  ({ store, newRegister }) => {
    it('stops neither a check, a backup, a restore nor a move', async () => {
      for (const [table, taken] of store === 'SQLite' ? replacedTables : firstRows(1, replacedTables)) {
        const where = await filled(newRegister)
        await runIn(where, `${taken}; create view ${table} as ${endless}`)
        const { faults } = await checkStore(where)
        const added = { table: 'view', id: table, what: 'added' }
        // The tests' own PostgreSQL does not wait for the disk.
        const found = faults.filter(({ what }) => what !== 'power-cut')
        expect(found).toMatchObject([{ what: 'structure', differences: expect.arrayContaining([added]) }])
        const refused = { code: 2, said: expect.stringContaining('Something else is in the place of a table.') }
        const file = join(ownFolder(), 'backup.db')
        const isFile = store === 'SQLite' && table !== 'kysely_migration'
        // Such a file is copied page by page: it may be the only proof that there is.
        expect(await registerCommand(envOf(where), 'backup', file)).toEqual(
          isFile ? { code: 1, said: expect.stringContaining('Backed up, but') } : refused,
        )
        const other = 'sqliteFile' in where ? await emptyPlaces.PostgreSQL() : await emptyPlaces.SQLite()
        const direction = store === 'SQLite' ? 'postgresql' : 'sqlite'
        expect(await registerCommand({ ...envOf(where), ...envOf(other) }, 'move', direction)).toEqual(refused)
        if (isFile) expect(await registerCommand(envOf(await emptyPlaces.SQLite()), 'restore', file)).toEqual(refused)
      }
    })

    it('stops no start: one without its list of migrations is refused', async () => {
      const where = await filled(newRegister)
      await runIn(where, `drop table kysely_migration; create view kysely_migration as ${endless}`)
      const refused = await openRegister(where).catch((error: unknown) => error)
      expect(whyNotOpened(refused)).toContain('somebody put something else in the place of a table')
    })
  },
)

it('verify reads nothing where PostgreSQL would run a function of theirs while it plans', {
  timeout: 60_000,
}, async () => {
  const whileItPlans = `create function z(int) returns int language sql immutable as 'select $1'`
  for (const made of ['create index z on access_ledger ((z(1)))', 'create statistics z on (z(1)) from access_ledger']) {
    const where = await filled(newRegisters.PostgreSQL)
    await runIn(where, `${whileItPlans}; ${made}`)
    await runIn(
      where,
      `create or replace function z(int) returns int language plpgsql immutable as 'begin loop end loop; end'`,
    )
    const { code, said } = await registerCommand(envOf(where), 'verify')
    expect(code).toBe(1)
    expect(said).toContain('z: added, and not by this program')
    expect(said).toContain('Nothing else was read')
    await runIn(where, `drop function z(int) cascade`)
  }
})
