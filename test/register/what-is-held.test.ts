import { expect, test } from 'vitest'
import { everyTable } from '../../docs/data-protection/facts/every-table.ts'
import { openRegister } from '../../server/register/register.ts'
import { everyColumn } from '../support/store/every-column.ts'
import { newRegisters } from '../support/store/stores.ts'

const howTo = 'Name it in docs/data-protection/facts, under what it holds, and run "npm run papers".'

test('the papers name every column of the register once, and no others', async () => {
  const register = await openRegister(await newRegisters.SQLite())
  const held = (await everyColumn(register, 'SQLite')).map(({ table, column }) => `${table}.${column}`)
  await register.close()
  const named = Object.entries(everyTable).flatMap(([table, { columns }]) =>
    Object.values<readonly string[]>(columns).flatMap((some) => some.map((column) => `${table}.${column}`)),
  )
  expect(named.toSorted(), howTo).toEqual(held.toSorted())
})
