import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { findCustomers } from '../../../server/cases/customer/find-customers.ts'
import { seeRestrictionLog } from '../../../server/cases/log/see-log.ts'
import { lookUp } from '../../../server/cases/standing/look-up.ts'
import { restrictionLogQuestion } from '../../../server/contract/log.ts'
import type { LookupQuestion } from '../../../server/contract/standing/standing.ts'
import type { Register } from '../../../server/register/register.ts'
import { customers } from '../../cast.ts'
import { clue } from '../../support/acts.ts'
import { frances, inForce, ruth } from '../../support/deciding.ts'
import { amira, warn } from '../../support/doing.ts'
import { add } from '../../support/keeping.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { stores } from '../../support/store/stores.ts'

const find = async (register: Register, value: string, also: LookupQuestion['also'] = {}) =>
  (await lookUp(register, amira, { by: 'name', value, also })).found
const restricted = {
  kind: 'standing',
  standing: {
    kind: 'restricted',
    instruction: { say: 'Tell them to contact Sam Reyes, Customer Relations. Pass on what they said or wrote.' },
  },
}

describe.each(stores)('P4: a visitor or the sender of a letter, on $store', ({ openEmpty }) => {
  test('is found by name once the postcode, the number or the address agrees, and never by the name alone', async () => {
    const register = await openEmpty()
    const { customerId } = await inForce(register)
    await add(register, customerId, 'name', 'Łukasz Strauß')
    await add(register, customerId, 'number', '07700 900456')
    await add(register, customerId, 'postal-address', '12 High Street\nAmbleford\nyo17hh')

    expect(await find(register, 'Łukasz Strauß')).toEqual({ kind: 'possible-match', why: 'name-alone' })
    for (const name of ['Łukasz Strauß', 'STRAUSS, lukasz', 'Strauß Łukasz'])
      for (const also of [
        { postcode: 'YO1 7HH' },
        { postcode: 'yo17hh' },
        { number: '+44 7700 900456' },
        { address: customers.petra.addresses[0] ?? '' },
        { postcode: 'SW1A 1AA', number: '07700 900456' },
      ])
        expect([name, also, await find(register, name, also)]).toMatchObject([name, also, restricted])
    const differs = { kind: 'possible-match', why: 'details-differ' }
    expect(await find(register, 'Lukasz Strauss', { postcode: 'YO1 7HJ' })).toEqual(differs)
    expect(await find(register, 'Lukas Strauss', { postcode: 'YO1 7HH' })).toEqual({ kind: 'no-match' })
    const looks = await register.read((reading) =>
      reading.selectFrom('access_ledger').select('customer_id').where('found_by', '=', 'name').execute(),
    )
    expect(new Set(looks.map(({ customer_id }) => customer_id))).toEqual(new Set([customerId]))
  })

  test('of two people with the same name and postcode, neither is guessed until a further detail decides', async () => {
    const register = await openEmpty()
    const { customerId } = await inForce(register)
    const son = await warn(register, amira, { customer: clue({ numbers: ['07700 900999'], names: ['Jo Marsh'] }) })
    await add(register, customerId, 'name', 'Jo Marsh')
    for (const id of [customerId, son.customerId])
      await add(register, id, 'postal-address', '12 High Street, Ambleford, YO1 7HH')
    expect(await find(register, 'Marsh Jo', { postcode: 'yo1 7hh' })).toEqual({
      kind: 'possible-match',
      why: 'several-fit',
    })
    expect(await find(register, 'Marsh Jo', { postcode: 'yo1 7hh', number: '07700900999' })).toMatchObject({
      standing: { kind: 'warned', customerId: son.customerId },
    })
  })

  test('a postcode is enough, but not against another house, nor against an address that the register does not know', async () => {
    const register = await openEmpty()
    const { customerId } = await inForce(register)
    await add(register, customerId, 'name', 'John Marsh')
    await add(register, customerId, 'postal-address', '40 Mill Lane, Ambleford, AM1 2JM')
    const differs = { kind: 'possible-match', why: 'details-differ' }
    const visit = async (value: string) =>
      (await lookUp(register, amira, { by: 'postal-address', value, also: { name: 'John Marsh' } })).found
    expect(await visit('40 Mill Ln, AM1 2JM')).toMatchObject(restricted)
    expect(await visit('Mill Lane, Ambleford, AM1 2JM')).toMatchObject(restricted)
    expect(await visit('3 Mill Lane, Ambleford, AM1 2JM')).toEqual(differs)
    const postcode = 'AM1 2JM'
    expect(await find(register, 'John Marsh', { postcode })).toMatchObject(restricted)
    expect(await find(register, 'John Marsh', { postcode, address: 'junior@example.org' })).toEqual(differs)
    const also = { name: 'John Marsh', postcode }
    const writer = await lookUp(register, amira, { by: 'address', value: 'junior@example.org', also })
    expect(writer.found).toEqual(differs)
  })

  test('a second detail that is not valid is refused', async () => {
    const register = await openEmpty()
    for (const also of [{ postcode: 'York' }, { number: '12' }, { address: 'jo@' }])
      await expect(find(register, 'Jo Marsh', also)).rejects.toMatchObject({ refusal: 'contact-point-not-valid' })
  })

  test('officers find them by name or postal address, and in the log; verify finds nothing wrong', async () => {
    const register = await openEmpty()
    const { customerId } = await inForce(register)
    await add(register, customerId, 'name', 'Łukasz Nowak')
    await add(register, customerId, 'postal-address', '12 High Street\nAmbleford\nYO1 7HH')
    for (const typed of ['Nowak Lukasz', 'łukasz nowak', '12 High Street, Ambleford, YO1 7HH'])
      expect((await findCustomers(register, ruth, typed)).customers).toMatchObject([{ customerId }])
    for (const search of ['lukasz', 'łukasz', 'nowak luk', 'yo17hh', 'high street'])
      expect(
        (await seeRestrictionLog(register, frances, v.parse(restrictionLogQuestion, { search }))).rows,
      ).toHaveLength(1)
    expect(await proved(register)).toMatchObject(sound)
  })
})
