import { describe, expect, test } from 'vitest'
import { newId } from '../../server/register/store/new-id.ts'
import { colleagues, customers } from '../cast.ts'
import { seedDemoRegister } from '../demo-register.ts'
import { council, message } from '../support/acts.ts'
import { stores } from '../support/store/stores.ts'
import { openOffice } from './support/office.ts'
import { serverFor } from './support/server.ts'

const { jo, mia, ana, petra } = customers
const [josAddress] = jo.addresses as [string]

describe.each(stores)('recipients of a message being written, on $store', ({ newRegister }) => {
  const open = async () => {
    const server = await serverFor(newRegister)
    await seedDemoRegister(server.register, council, server.clock())
    const office = await openOffice(server)
    const ask = async (who: keyof typeof colleagues, recipients: string[], from = colleagues[who].address) =>
      (await office[who].post('/api/compose', { from, recipients })).body as {
        restricted: { address: string; mayWrite: boolean; instruction: object }[]
        notChecked: number
      }
    return { server, office, ask }
  }

  test('P14: staff are told which recipients are restricted, and nothing about the others', async () => {
    const { ask } = await open()
    const recipients = [ana, jo, petra, mia].flatMap(({ addresses }) => addresses.slice(0, 1))
    const { restricted, notChecked } = await ask('amira', [...recipients, colleagues.dan.address])
    expect(restricted).toMatchObject([
      { address: josAddress, mayWrite: false, instruction: { passTo: { name: 'Sam Reyes' } } },
      { address: mia.addresses[0], mayWrite: true, instruction: { mayReply: true } },
    ])
    expect(notChecked).toBe(0)
    expect(JSON.stringify(restricted)).not.toMatch(/reasons|behaviours|petra/i)
  })

  test('P8, P14: the contact, the deputy and authorising officers may write, and so may anyone writing from the contact’s mailbox', async () => {
    const { ask } = await open()
    for (const who of ['sam', 'kit', 'frances', 'tom'] as const)
      expect((await ask(who, [josAddress])).restricted, who).toMatchObject([{ mayWrite: true }])
    expect((await ask('amira', [josAddress], colleagues.sam.address)).restricted).toMatchObject([{ mayWrite: true }])
    expect((await ask('lee', [josAddress])).restricted).toMatchObject([{ mayWrite: false }])
  })

  test('P14: for an hour after recording a reminder, that person alone is not asked again', async () => {
    const { server, office, ask } = await open()
    const may = async (who: 'amira' | 'dan') => (await ask(who, [josAddress])).restricted[0]?.mayWrite
    const { id } = await server.register.read((reading) =>
      reading
        .selectFrom('restrictions')
        .innerJoin('contact_points', 'contact_points.customer_id', 'restrictions.customer_id')
        .select('restrictions.id')
        .where('contact_points.value', '=', josAddress)
        .executeTakeFirstOrThrow(),
    )
    const remind = async (reminded: boolean) => {
      const contact = message({ internetMessageId: `<${newId()}@example.org>` })
      const { body } = await office.amira.post('/api/passed-on', {
        restrictionId: id,
        reminded,
        forwarded: true,
        contact,
      })
      return String(body.passedOnId)
    }
    await remind(false)
    expect(await may('amira')).toBe(false)
    const passedOnId = await remind(true)
    expect([await may('amira'), await may('dan')]).toEqual([true, false])
    await office.amira.post(`/api/passed-on/${passedOnId}/undo`)
    expect(await may('amira')).toBe(false)
    await remind(true)
    server.wait(61 * 60_000)
    expect(await may('amira')).toBe(false)
  })

  test('an address that cannot be looked up counts as not checked, never as not on the register', async () => {
    const { ask } = await open()
    expect(await ask('amira', ['/O=COUNCIL/CN=JO', 'ana@example.org'])).toMatchObject({ restricted: [], notChecked: 1 })
  })

  test('the access ledger records a look-up that found somebody, and no other', async () => {
    const { server, ask } = await open()
    const looks = () =>
      server.register.read((reading) => reading.selectFrom('access_ledger').select(['by_name', 'found_by']).execute())
    await ask('amira', ['ana@example.org'])
    expect(await looks()).toEqual([])
    await ask('amira', [josAddress])
    expect(await looks()).toEqual([{ by_name: colleagues.amira.name, found_by: 'address' }])
  })
})
