import type { Kysely } from 'kysely'
import { describe, expect, it } from 'vitest'
import { lookUp } from '../../server/cases/standing/look-up.ts'
import { nameWords } from '../../server/register/migrations/0002-to-1.0.0/filled/name-words.ts'
import { inForce } from '../support/deciding.ts'
import { amira } from '../support/doing.ts'
import { add } from '../support/keeping.ts'
import { proved, sound } from '../support/store/proved.ts'
import { stores } from '../support/store/stores.ts'

describe.each(stores)('P4: names entered before 1.0.0, on $store', ({ openEmpty }) => {
  it('are found by words without letters such as ł after the migration, as if they had been entered today', async () => {
    const register = await openEmpty()
    const { customerId } = await inForce(register)
    for (const name of ['Łukasz Strauß', 'Søren Kjær', 'Petra Holm']) await add(register, customerId, 'name', name)
    const removed = await add(register, customerId, 'name', 'Đorđe')
    await register.write((tx) =>
      tx
        .updateTable('contact_points')
        .set({ removed_at: '2026-11-03T09:00:00.000Z', removed_why: 'Once.' })
        .where('id', '=', removed.contactPointId)
        .execute(),
    )
    const words = () =>
      register.read((reading) =>
        reading.selectFrom('search_words').selectAll().orderBy('word').orderBy('contact_point_id').execute(),
      )
    const asEntered = await words()
    // As 0.9.0 kept them: it knew only the letters that decompose.
    await register.write((tx) =>
      tx.deleteFrom('search_words').where('word', 'in', ['lukasz', 'soren', 'kjaer']).execute(),
    )
    const found = async () =>
      (
        await lookUp(register, amira, {
          by: 'name',
          value: 'Kjaer, Soren',
          also: { address: 'petra.holm@example.org' },
        })
      ).found
    expect(await found()).toEqual({ kind: 'no-match' })

    await register.write((tx) => nameWords(tx as unknown as Kysely<unknown>))
    expect(await words()).toEqual(asEntered)
    expect(await found()).toMatchObject({ standing: { kind: 'restricted' } })
    expect(await proved(register)).toMatchObject(sound)
  })
})
