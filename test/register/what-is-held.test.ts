import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openRegister } from '../../server/register/register.ts'
import { everyColumn } from '../support/store/every-column.ts'
import { emptyPlaces } from '../support/store/stores.ts'

const chapter = readFileSync(new URL('../../docs/what-is-held.md', import.meta.url), 'utf8')
const kinds = (chapter.split('## Five kinds')[1] ?? '').split('\n## ')[0] ?? ''

test('the chapter on stored data names every table of the register once, and no others', async () => {
  const register = await openRegister(await emptyPlaces.SQLite())
  const tables = new Set((await everyColumn(register, 'SQLite')).map(({ table }) => table))
  await register.close()
  const named = [...kinds.matchAll(/`([a-z_]+)`/g)].map(([, name = '']) => name)
  expect(named.toSorted()).toEqual([...tables].toSorted())
})
