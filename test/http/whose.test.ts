import { describe, expect, test } from 'vitest'
import { colleagues, customers } from '../cast.ts'
import { call, clue } from '../support/acts.ts'
import { eitherStore } from '../support/store/stores.ts'
import { inForce, openOffice, problemOf, standingFor } from './support/office.ts'
import { type Running, serverFor } from './support/server.ts'

const { jo } = customers
const [hers = ''] = jo.addresses
const mailbox = 'marsh.family@example.org'
const number = '07700 900999'
const why = 'It says so in her letter.'

const ledgerOf = ({ register }: Running) =>
  register.read((reading) =>
    reading.selectFrom('access_ledger').select(['by_oid', 'customer_id', 'found_by']).orderBy('id').execute(),
  )

describe.each(eitherStore)('whose a contact point is, on $store', ({ newRegister }) => {
  const open = async (env: NodeJS.ProcessEnv = {}) => {
    const server = await serverFor(newRegister, { env })
    const office = await openOffice(server)
    await inForce(office, jo)
    const { customerId } = (await standingFor(office.amira, hers)) as { customerId: string }
    const find = async (body: object) => (await office.dan.post('/api/lookup', { ...body, service: null })).body.found
    const record = (given: Parameters<typeof clue>[0]) =>
      office.dan.post('/api/warnings', {
        customer: clue(given),
        service: 'Housing',
        contact: { channel: 'telephone', at: server.clock().toISOString(), note: null },
      })
    return { server, office, customerId, find, record }
  }

  test('P8: a solicitor’s address that is reported as such is not restricted, and is shown only on the customer’s page', async () => {
    const { server, office, customerId, find } = await open()
    const ann = { kind: 'representative', part: 'solicitor', name: 'Ann Lee' }
    const report = { customerId, kind: 'email', value: 'ann@law.example', whose: ann, why }
    const { body: reported } = await office.amira.post('/api/contact-points/proposals', report)
    const accept = `/api/contact-points/proposals/${reported.proposalId}/accept`
    expect((await office.ruth.post(accept)).status).toBe(200)

    expect(await standingFor(office.amira, 'ann@law.example')).toEqual({ kind: 'not-on-register' })
    const draft = { from: 'amira.khan@ambleford.example', recipients: ['ann@law.example'] }
    expect((await office.amira.post('/api/compose', draft)).body).toMatchObject({ restricted: [], notChecked: 0 })
    expect(JSON.stringify((await office.lee.get('/api/arrangements')).body)).not.toContain('law.example')
    const { body: page } = await office.ruth.get(`/api/customers/${customerId}`)
    const points = page.contactPoints as { contactPointId: string; value: string; whose: object }[]
    const hersNow = points.find(({ value }) => value === 'ann@law.example')
    expect(hersNow?.whose).toEqual(ann)

    const correct = `/api/contact-points/${hersNow?.contactPointId}/correct`
    const own = { value: 'ann@law.example', whose: { kind: 'own' }, why }
    expect(problemOf(await office.amira.post(correct, own))).toEqual([403, 'not-authorised'])
    expect((await office.ruth.post(correct, own)).status).toBe(200)
    expect(await standingFor(office.amira, 'ann@law.example')).toMatchObject({ kind: 'restricted' })
    expect(await find({ by: 'address', value: 'ann@law.example' })).toMatchObject({ standing: { kind: 'restricted' } })
    expect(server.logged()).not.toMatch(/law\.example|Ann Lee/)
  })

  test('P8: a report with an unknown part or without the representative’s name, or of a shared name, is refused', async () => {
    const { office, customerId } = await open()
    const report = (given: object) =>
      office.amira.post('/api/contact-points/proposals', {
        customerId,
        kind: 'email',
        value: 'x@y.example',
        why,
        ...given,
      })
    expect(problemOf(await report({ whose: { kind: 'representative', part: 'friend', name: 'X' } }))).toEqual([
      400,
      'not-valid',
    ])
    expect(problemOf(await report({ whose: { kind: 'representative', part: 'carer', name: ' ' } }))).toEqual([
      400,
      'not-valid',
    ])
    const named = await report({ kind: 'name', value: 'Jo M.', whose: { kind: 'shared' } })
    expect(problemOf(named)).toEqual([422, 'name-is-own'])
    expect(named.body.title).toMatch(/A name is always the customer’s own/)
  })

  test('P4: a household’s number and mailbox identify nobody; a record goes to the person who is named', async () => {
    const { office, customerId, find, record } = await open()
    const add = (kind: string, value: string) =>
      office.ruth.post(`/api/customers/${customerId}/contact-points`, { kind, value, whose: { kind: 'shared' }, why })
    expect([(await add('number', number)).status, (await add('email', mailbox)).status]).toEqual([201, 201])
    expect(await standingFor(office.amira, mailbox)).toEqual({ kind: 'shared' })
    expect(await find({ by: 'number', value: number })).toEqual({ kind: 'who-is-it' })
    const unnamed = await record({ numbers: [number] })
    expect(problemOf(unnamed)).toEqual([422, 'who-is-it'])
    expect(unnamed.body.title).toMatch(/give the name/)

    const { body: son } = await record({ numbers: [number], names: ['Ben Marsh'] })
    expect(son.customerId).not.toBe(customerId)
    const { body: mother } = await record({ addresses: [mailbox], names: [jo.name] })
    expect(problemOf({ status: 409, body: mother } as never)[1]).toBe('already-restricted')
    expect(await find({ by: 'number', value: number, also: { name: 'ben marsh' } })).toMatchObject({
      standing: { kind: 'warned', customerId: son.customerId },
    })
    expect(await find({ by: 'name', value: 'Marsh, Ben', also: { number } })).toMatchObject({
      standing: { kind: 'warned', customerId: son.customerId },
    })
    expect(await find({ by: 'address', value: mailbox, also: { name: jo.name } })).toMatchObject({
      standing: { kind: 'restricted', customerId },
    })
    expect(await find({ by: 'address', value: mailbox, also: { name: 'Ida Marsh' } })).toEqual({ kind: 'other-name' })
    expect(JSON.stringify((await office.lee.get('/api/arrangements')).body)).not.toContain(mailbox)
  })

  test('G: a refusal that reveals that a number or mailbox is known counts as a look-up of everybody who has it', async () => {
    const { server, office, customerId, record } = await open()
    const { body: son } = await record({ addresses: ['ben@example.org'], names: ['Ben Marsh'] })
    const { body: grandson } = await record({ addresses: ['ben.junior@example.org'], names: ['Ben Marsh'] })
    const family = [customerId, son.customerId, grandson.customerId] as string[]
    for (const id of family)
      for (const [kind, value] of [
        ['number', number],
        ['email', mailbox],
      ])
        await office.ruth.post(`/api/customers/${id}/contact-points`, { kind, value, whose: { kind: 'shared' }, why })
    const looksOf = async (given: Parameters<typeof clue>[0]) => {
      const before = (await ledgerOf(server)).length
      const refusal = problemOf(await record(given))
      const added = (await ledgerOf(server)).slice(before)
      expect(new Set(added.map(({ by_oid }) => by_oid))).toEqual(new Set([colleagues.dan.oid]))
      expect(added.map(({ customer_id }) => customer_id).toSorted()).toEqual(family.toSorted())
      return [...refusal, ...new Set(added.map(({ found_by }) => found_by))]
    }

    expect(await looksOf({ numbers: [number] })).toEqual([422, 'who-is-it', 'number'])
    expect(await looksOf({ addresses: [mailbox], numbers: [number] })).toEqual([422, 'who-is-it', 'address'])
    expect(await looksOf({ numbers: [number], names: ['Ben Marsh'] })).toEqual([422, 'several-fit', 'number'])
    const contact = { contact: call({ at: server.clock().toISOString() }), original: null }
    const escalation = {
      customer: clue({ numbers: [number] }),
      service: 'Housing',
      behaviours: ['abusive'],
      evidence: [contact],
    }
    const before = (await ledgerOf(server)).length
    expect(problemOf(await office.dan.post('/api/escalations', escalation))).toEqual([422, 'who-is-it'])
    expect((await ledgerOf(server)).length - before).toBe(3)
  })

  test('G: somebody who asks through such refusals is stopped as soon as by looking up', async () => {
    const { server, office, customerId, record } = await open({ LOOKUPS_PER_MINUTE: '20' })
    server.stopClock()
    await office.ruth.post(`/api/customers/${customerId}/contact-points`, {
      ...{ kind: 'number', value: number, whose: { kind: 'shared' }, why },
    })
    const numbers = Array<string>(5).fill(number)
    for (const _ of [1, 2, 3, 4]) expect(problemOf(await record({ numbers }))).toEqual([422, 'who-is-it'])
    expect(problemOf(await record({ numbers }))).toEqual([429, 'too-many-lookups'])
  })
})
