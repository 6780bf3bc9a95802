import { describe, expect, it } from 'vitest'
import { colleagues, customers } from '../../cast.ts'
import { enterCustomer } from '../../demo-register.ts'
import { call, clue, message } from '../../support/acts.ts'
import { amira, now, warn } from '../../support/doing.ts'
import { add } from '../../support/keeping.ts'
import { rowCounts } from '../../support/store/rows.ts'
import { stores } from '../../support/store/stores.ts'

const { jo, petra } = customers
const fresh = () => message({ internetMessageId: null })
const person = (name: string, addresses: string[], numbers: string[] = []) => ({ name, addresses, numbers })

describe.each(stores)('which customer is meant, on $store', ({ openEmpty }) => {
  const meant = async (register: Awaited<ReturnType<typeof openEmpty>>, given: Parameters<typeof clue>[0]) =>
    (await warn(register, amira, { customer: clue(given), contact: fresh() })).customerId

  it('the entry found before, whatever other details are given', async () => {
    const register = await openEmpty()
    const known = await register.write((tx) => enterCustomer(tx, amira, jo))
    expect(await meant(register, { customerId: known, addresses: petra.addresses })).toBe(known)
    expect((await rowCounts(register)).customers).toBe(1)
  })

  it('the first address given that is on the register, in any spelling', async () => {
    const register = await openEmpty()
    const first = await register.write((tx) => enterCustomer(tx, amira, jo))
    const second = await register.write((tx) => enterCustomer(tx, amira, petra))
    const [joAtHome = '', petraAt = ''] = [jo.addresses[1], petra.addresses[0]]
    expect(await meant(register, { addresses: ['new@example.org', `Jo <${joAtHome.toUpperCase()}>`, petraAt] })).toBe(
      first,
    )
    expect(await meant(register, { addresses: [petraAt, joAtHome] })).toBe(second)
    expect((await rowCounts(register)).contact_points).toBe(7)
  })

  it('otherwise the only customer with that number; an address comes before a number', async () => {
    const register = await openEmpty()
    const known = await register.write((tx) => enterCustomer(tx, amira, jo))
    const other = await register.write((tx) => enterCustomer(tx, amira, petra))
    const numbers = ['+44 7700 900123']
    expect(await meant(register, { numbers })).toBe(known)
    expect(await meant(register, { addresses: ['new@example.org'], numbers, names: [jo.name] })).toBe(known)
    expect(await meant(register, { addresses: petra.addresses, numbers })).toBe(other)
  })

  it('never somebody of the same name: a name makes a new entry', async () => {
    const register = await openEmpty()
    const known = await register.write((tx) => enterCustomer(tx, amira, jo))
    expect(await meant(register, { names: [jo.name] })).not.toBe(known)
    expect(await meant(register, { addresses: ['someone@example.org'], names: [jo.name] })).not.toBe(known)
    expect((await rowCounts(register)).customers).toBe(3)
  })

  it('P4: whoever visits is the customer of that name at that address, if there is exactly one', async () => {
    const register = await openEmpty()
    const where = (value: string) => ({ names: ['Marsh, JO'], postalAddresses: [value] })
    const home = '12 High Street\nAmbleford\nYO1 7HH'
    const known = await register.write((tx) => enterCustomer(tx, amira, jo))
    await add(register, known, 'postal-address', home)
    expect(await meant(register, where(home))).toBe(known)
    expect(await meant(register, where('12 High St, yo17hh'))).toBe(known)
    expect(await meant(register, where('12 High Street\nYO1 7HJ'))).not.toBe(known)
    const namesake = await register.write((tx) => enterCustomer(tx, amira, person(jo.name, ['jo.junior@example.net'])))
    await add(register, namesake, 'postal-address', home)
    expect([known, namesake]).not.toContain(await meant(register, where(home)))
  })

  it('P4, G: a neighbour of the same name is somebody else, and so is a son who gives an address of his own', async () => {
    const register = await openEmpty()
    const at = (value: string) => ({ names: ['John Marsh'], postalAddresses: [value] })
    const home = '40 Mill Lane\nAmbleford\nAM1 2JM'
    const known = await meant(register, at(home))
    expect(await meant(register, { ...at('40 Mill Ln, AM1 2JM'), numbers: ['07700 900111'] }), 'a new number').toBe(
      known,
    )
    expect(await meant(register, at('3 Mill Lane\nAmbleford\nAM1 2JM')), 'a neighbour').not.toBe(known)
    const son = await meant(register, { ...at(home), addresses: ['john.junior@example.org'] })
    expect(son, 'a son').not.toBe(known)
    expect(await meant(register, { addresses: ['john.junior@example.org'] })).toBe(son)
  })

  it('otherwise a new entry, with the first address, the numbers, the names, and who gave them', async () => {
    const register = await openEmpty()
    await warn(register, amira, {
      customer: clue({
        addresses: [colleagues.sam.address, 'Petra <Petra.Holm@example.org>', 'reply@example.net'],
        numbers: ['07700 900456'],
        names: ['Petra Holm'],
      }),
      contact: call(),
    })
    const points = await register.read((reading) =>
      reading
        .selectFrom('contact_points')
        .select(['kind', 'value', 'key', 'by_oid', 'by_name', 'added_at', 'why'])
        .orderBy('id')
        .execute(),
    )
    const given = {
      by_oid: colleagues.amira.oid,
      by_name: 'Amira Khan',
      added_at: now.toISOString(),
      why: expect.stringMatching(/first record/),
    }
    expect(points).toEqual([
      { kind: 'email', value: 'Petra.Holm@example.org', key: 'petra.holm@example.org', ...given },
      { kind: 'number', value: '07700 900456', key: '+447700900456', ...given },
      { kind: 'name', value: 'Petra Holm', key: 'petra holm', ...given },
    ])
  })

  it('other details given are not added to an existing entry; they must be reported', async () => {
    const register = await openEmpty()
    await warn(register, amira, { contact: fresh() })
    const before = (await rowCounts(register)).contact_points
    await meant(register, {
      addresses: [...petra.addresses, 'new@example.org'],
      numbers: ['07700 900111'],
      names: ['Pet'],
    })
    expect((await rowCounts(register)).contact_points).toBe(before)
  })
})
