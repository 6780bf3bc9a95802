import { describe, expect, test } from 'vitest'
import { newId } from '../../server/register/store/new-id.ts'
import { colleagues, customers } from '../cast.ts'
import { seedDemoRegister } from '../demo-register.ts'
import { council, message } from '../support/acts.ts'
import { eitherStore } from '../support/store/stores.ts'
import { openOffice } from './support/office.ts'
import { serverFor } from './support/server.ts'

const { jo, mia, ana, petra } = customers
const { sam } = colleagues
const [josAddress] = jo.addresses as [string]

describe.each(eitherStore)('recipients of a message being written, on $store', ({ newRegister }) => {
  const open = async () => {
    const server = await serverFor(newRegister)
    await seedDemoRegister(server.register, council, server.clock())
    const office = await openOffice(server)
    const ask = async (
      who: keyof typeof colleagues,
      recipients: string[],
      from = colleagues[who].address,
      inReplyTo: string | null = null,
      more: object = {},
    ) =>
      (await office[who].post('/api/compose', { from, recipients, inReplyTo, ...more })).body as {
        silent: boolean
        opened: { kind: string; id: string; words: string; addresses: string[] }[]
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

  test('P14: the reminder and the forward that the pane opened are recognised for their writer, until they are sent', async () => {
    const { server, office, ask } = await open()
    const { id } = await server.register.read((reading) =>
      reading
        .selectFrom('restrictions')
        .innerJoin('contact_points', 'contact_points.customer_id', 'restrictions.customer_id')
        .select('restrictions.id')
        .where('contact_points.value', '=', josAddress)
        .executeTakeFirstOrThrow(),
    )
    const inReplyTo = `<${newId()}@example.org>`
    const contact = message({ internetMessageId: inReplyTo })
    const given = { restrictionId: id, reminded: true, forwarded: true, contact }
    const { body } = await office.amira.post('/api/passed-on', given)
    const reminder = { kind: 'reminder', id: body.passedOnId, addresses: [josAddress], words: expect.any(String) }
    const opened = async (who: 'amira' | 'dan', answers: string | null) =>
      (await ask(who, [josAddress], undefined, answers)).opened
    expect(await opened('amira', inReplyTo)).toEqual([reminder])
    expect(await opened('amira', '<another@example.org>')).toEqual([])
    // A new message to the customer alone, where a reply would go to others, too: its words decide.
    expect(await opened('amira', null)).toEqual([reminder])
    expect(await opened('dan', inReplyTo)).toEqual([])
    // If Outlook does not say what the draft answers, the add-in has only the draft's words.
    const untold = await office.amira.post('/api/compose', { from: colleagues.amira.address, recipients: [josAddress] })
    expect(untold.body.opened).toEqual([reminder])

    const forward = { kind: 'forward', id: body.passedOnId, addresses: [sam.address], subject: contact.subject }
    const toSam = async (who: 'amira' | 'dan', more: object, answers: string | null = null) =>
      (await ask(who, [sam.address], undefined, answers, more)).opened
    expect(await toSam('amira', { passesOn: true })).toEqual([forward])
    expect(await toSam('amira', {})).toEqual([])
    expect(await toSam('amira', { passesOn: true }, inReplyTo)).toEqual([])
    expect(await toSam('dan', { passesOn: true })).toEqual([])
    expect((await ask('amira', [colleagues.kit.address], undefined, null, { passesOn: true })).opened).toEqual([])
    // Even so, the writer may not write to the customer: the add-in compares the words, and asks about any other draft.
    expect((await ask('amira', [josAddress], undefined, inReplyTo)).restricted).toMatchObject([{ mayWrite: false }])
    const confirm = (sent: object) => office.amira.post(`/api/passed-on/${body.passedOnId}/reply`, sent)
    expect((await confirm({ reminder: true })).body).toMatchObject({ reminderReply: 'sent', forwardReply: 'opened' })
    expect(await opened('amira', inReplyTo)).toEqual([])
    expect(await toSam('amira', { passesOn: true })).toEqual([forward])
    expect((await confirm({ forward: true })).body).toMatchObject({ forwardReply: 'sent' })
    expect(await toSam('amira', { passesOn: true })).toEqual([])
    expect(await confirm({ reminder: false })).toMatchObject({ status: 409 })
    expect(await confirm({})).toMatchObject({ status: 409 })
  })

  test('P9: so is the reply of a warning, to somebody who is not on the register yet', async () => {
    const { office, ask } = await open()
    const contact = message({
      internetMessageId: '<ana@example.org>',
      from: { address: 'ana@example.org', name: 'Ana' },
    })
    const customer = { addresses: ['ana@example.org'] }
    const { body } = await office.amira.post('/api/warnings', { customer, service: 'Housing', contact })
    const { opened, restricted } = await ask('amira', ['Ana@example.org'], undefined, '<ana@example.org>')
    expect([opened, restricted]).toEqual([
      [{ kind: 'warning', id: body.warningId, words: council.wording.warning, addresses: ['Ana@example.org'] }],
      [],
    ])
  })

  test('an address that cannot be looked up counts as not checked, never as not on the register', async () => {
    const { ask } = await open()
    expect(await ask('amira', ['/O=COUNCIL/CN=JO', 'ana@example.org'])).toMatchObject({ restricted: [], notChecked: 1 })
    const besideNobody = await ask('amira', ['', josAddress])
    expect(besideNobody).toMatchObject({ restricted: [{ address: josAddress, mayWrite: false }], notChecked: 1 })
  })

  test('a group of the council counts as a colleague: nobody knows who is in it', async () => {
    const { ask } = await open()
    const group = `everybody@${council.domains[0]}`
    expect(await ask('amira', [group])).toMatchObject({ restricted: [], lookAlikes: [], notChecked: 0 })
  })

  test('the access ledger records look-ups that found somebody, and no others; a silenced guard looks up only at the press of a button', async () => {
    const { server, office, ask } = await open()
    const looks = () =>
      server.register.read((reading) => reading.selectFrom('access_ledger').select(['by_name', 'found_by']).execute())
    await ask('amira', ['ana@example.org'])
    expect(await looks()).toEqual([])
    await ask('amira', [josAddress])
    expect(await looks()).toEqual([{ by_name: colleagues.amira.name, found_by: 'address' }])

    // Silenced for everybody at once: nobody is looked up until somebody presses a button.
    const set = (silent: boolean, n: number) =>
      office.ruth.post('/api/settings/change', { part: 'guard', base: n, why: 'Outlook hangs', value: { silent } })
    expect((await set(true, 0)).status).toBe(200)
    expect(await ask('amira', [josAddress])).toMatchObject({ silent: true, restricted: [], notChecked: 0 })
    expect(await looks()).toHaveLength(1)
    const pressed = await ask('amira', [josAddress], undefined, null, { pressed: true })
    expect(pressed).toMatchObject({ silent: false, restricted: [{ address: josAddress }] })
    expect((await set(false, 1)).status).toBe(200)
    expect(await ask('amira', [josAddress])).toMatchObject({ silent: false, restricted: [{ address: josAddress }] })
  })
})
