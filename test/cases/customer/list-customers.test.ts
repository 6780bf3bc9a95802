import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { listCustomers } from '../../../server/cases/customer/list-customers.ts'
import { customersQuestion } from '../../../server/contract/customer/customer-list.ts'
import { referenceOf } from '../../../server/policy/reference.ts'
import type { Register } from '../../../server/register/register.ts'
import { customers } from '../../cast.ts'
import { enterCustomer, seedDemoRegister } from '../../demo-register.ts'
import { council } from '../../support/acts.ts'
import { frances, ruth } from '../../support/deciding.ts'
import { amira, now, warn } from '../../support/doing.ts'
import { stores } from '../../support/store/stores.ts'

const list = (register: Register, asked: object = {}, act = frances) =>
  listCustomers(register, act, v.parse(customersQuestion, asked))
const names = async (page: ReturnType<typeof list>) => (await page).rows.map(({ customer }) => customer.name)

describe.each(stores)('G: the list of customers, on $store', ({ openEmpty }) => {
  test('shows everybody with their standing, those added last first, and records each as looked at', async () => {
    const register = await openEmpty()
    await seedDemoRegister(register, council, now)
    await warn(register, amira)
    const { rows, next } = await list(register)
    expect(next).toBeNull()
    expect(rows.map(({ customerId }) => customerId)).toEqual(
      rows
        .map(({ customerId }) => customerId)
        .toSorted()
        .toReversed(),
    )
    const jo = rows.find(({ customer }) => customer.name === customers.jo.name)
    expect(jo).toMatchObject({
      reference: referenceOf('customer', jo?.customerId ?? ''),
      standing: 'restricted',
      customer: { address: customers.jo.addresses[0] },
    })
    const looks = await register.read((reading) => reading.selectFrom('access_ledger').selectAll().execute())
    expect(looks.map(({ customer_id }) => customer_id).toSorted()).toEqual(rows.map((row) => row.customerId).toSorted())
  })

  test('comes in pages, with each customer once', async () => {
    const register = await openEmpty()
    await register.write(async (tx) => {
      for (let i = 0; i < 23; i++)
        await enterCustomer(tx, ruth, { name: `Nell ${i}`, addresses: [`nell.${i}@example.net`], numbers: [] })
    })
    const seen: string[] = []
    for (let after: string | null = null, pages = 0; pages < 5; pages++) {
      const { rows, next } = await list(register, { most: 10, after })
      seen.push(...rows.map(({ customerId }) => customerId))
      if (next === null) break
      after = next
    }
    expect([seen.length, new Set(seen).size]).toEqual([23, 23])
  })

  test('can be searched by words, or by a reference or a part of one; a search without results records no look', async () => {
    const register = await openEmpty()
    await seedDemoRegister(register, council, now)
    const [jo] = (await list(register, { search: 'marsh jo' })).rows
    for (const search of ['Marsh', 'jo.marsh@example.org', '07700 900123', jo?.reference, jo?.reference.slice(0, 6)])
      expect(await names(list(register, { search })), search).toEqual([customers.jo.name])
    const before = await register.read((reading) => reading.selectFrom('access_ledger').select('id').execute())
    expect(await names(list(register, { search: 'nobody-of-this-name' }))).toEqual([])
    const after = await register.read((reading) => reading.selectFrom('access_ledger').select('id').execute())
    expect(after).toHaveLength(before.length)
  })

  test('is only for those who can see restrictions', async () => {
    const register = await openEmpty()
    await expect(list(register, {}, amira)).rejects.toMatchObject({ refusal: 'not-authorised' })
    expect((await list(register, {}, ruth)).rows).toEqual([])
  })
})
