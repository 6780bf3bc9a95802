import { describe, expect, test } from 'vitest'
import { statement } from '../../server/register/store/statement.ts'
import { stores } from '../support/store/stores.ts'

const day = '2026-11-03T12:00:00.000Z'

describe.each(stores)('a prepared statement, on $store', ({ openEmpty }) => {
  /** Customers with these ids, and how often the statement that finds them was built. */
  async function customers(...ids: string[]) {
    const register = await openEmpty()
    await register.write(async (tx) => {
      for (const id of ids) await tx.insertInto('customers').values({ id, added_at: day }).execute()
    })
    const counted = { built: 0 }
    const find = statement((db, { wanted, at }: { wanted: string[]; at: string }) => {
      counted.built++
      return db.selectFrom('customers').select('id').where('id', 'in', wanted).where('added_at', '=', at).orderBy('id')
    })
    const idsOf = (...wanted: string[]) =>
      register.read(async (reading) => (await find(reading, { wanted, at: day })).map(({ id }) => id))
    return { register, counted, idsOf }
  }

  test('uses the parameters of each call', async () => {
    const { counted, idsOf } = await customers('a', 'b', 'c')
    expect([await idsOf('a'), await idsOf('b'), await idsOf('x')]).toEqual([['a'], ['b'], []])
    expect(counted.built).toBe(1)
  })

  test('is built once for each length of list', async () => {
    const { counted, idsOf } = await customers('a', 'b', 'c')
    expect([await idsOf('c', 'a'), await idsOf('b', 'x'), await idsOf('c', 'b', 'a')]).toEqual([
      ['a', 'c'],
      ['b'],
      ['a', 'b', 'c'],
    ])
    expect(counted.built).toBe(2)
  })

  test('is not cached for a list longer than a page', async () => {
    const { counted, idsOf } = await customers('a')
    const many = Array.from({ length: 65 }, (_, n) => `none-${n}`)
    expect([await idsOf('a', ...many), await idsOf('a', ...many)]).toEqual([['a'], ['a']])
    expect(counted.built).toBe(2)
  })

  test('writes its parameters, even null, beside fixed values', async () => {
    const { register } = await customers('a', 'b')
    const merge = statement((db, { id, into }: { id: string; into: string | null }) =>
      db.updateTable('customers').set({ merged_into: into, added_at: 'then' }).where('id', '=', id).returning('id'),
    )
    const row = () =>
      register.read((reading) =>
        reading
          .selectFrom('customers')
          .select(['id', 'added_at', 'merged_into'])
          .where('id', '=', 'b')
          .executeTakeFirst(),
      )
    expect(await register.write((tx) => merge(tx, { id: 'b', into: 'a' }))).toEqual([{ id: 'b' }])
    expect(await row()).toEqual({ id: 'b', added_at: 'then', merged_into: 'a' })
    await register.write((tx) => merge(tx, { id: 'b', into: null }))
    expect(await row()).toEqual({ id: 'b', added_at: 'then', merged_into: null })
  })
})
