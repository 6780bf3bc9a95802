import { describe, expect, test } from 'vitest'
import { daysLater } from '../../server/policy/calendar.ts'
import { clue } from '../support/acts.ts'
import { eitherStore } from '../support/store/stores.ts'
import { inForce, openOffice, problemOf, standingFor } from './support/office.ts'
import { anotherAddress, warnAna } from './support/requests.ts'
import { serverFor } from './support/server.ts'

const why = 'She signs with the same name.'

describe.each(eitherStore)('a customer’s page over HTTP, on $store', ({ newRegister }) => {
  test('G: a reported address that the keeper accepts shows as restricted to everybody at once', async () => {
    const server = await serverFor(newRegister)
    const office = await openOffice(server)
    await inForce(office)
    const { customerId } = await standingFor(office.amira, 'ana@example.org')
    const { body } = await office.dan.post('/api/contact-points/proposals', anotherAddress(customerId))
    expect(await standingFor(office.amira, 'ana.second@example.org')).toEqual({ kind: 'not-on-register' })
    const accept = `/api/contact-points/proposals/${body.proposalId}/accept`
    expect(problemOf(await office.frances.post(accept))).toEqual([403, 'not-authorised'])
    expect(await office.ruth.post(accept)).toMatchObject({ status: 200, body: { state: 'accepted' } })
    expect(await standingFor(office.amira, 'ana.second@example.org')).toMatchObject({ kind: 'restricted', customerId })
    expect(problemOf(await office.ruth.post(accept))).toEqual([409, 'already-decided'])
  })

  test('G: adding another customer’s address is refused with that customer’s reference; the two are merged, and separated again', async () => {
    const server = await serverFor(newRegister)
    const office = await openOffice(server)
    const { body: one } = await office.amira.post('/api/warnings', warnAna)
    await office.amira.post(`/api/warnings/${one.warningId}/reply`, { sent: true })
    const customer = clue({ addresses: ['a.silva@example.net'] })
    const { body: other } = await office.dan.post('/api/warnings', { ...warnAna, customer })
    await office.dan.post(`/api/warnings/${other.warningId}/reply`, { sent: true })
    const path = `/api/customers/${one.customerId}`
    const point = { kind: 'email', value: 'A.Silva@example.net', why }
    const refused = await office.ruth.post(`${path}/contact-points`, point)
    expect(problemOf(refused)).toEqual([409, 'belongs-to-another'])
    const { body: found } = await office.ruth.post('/api/customers/find', { value: 'a.silva@example.net' })
    expect(refused.body.customer).toEqual({
      customerId: other.customerId,
      reference: (found.customers as { reference: string }[])[0]?.reference,
    })

    const preview = await office.ruth.post(`${path}/merge-preview`, { other: other.customerId })
    expect(preview).toMatchObject({ status: 200, body: { refusal: null } })
    const joined = await office.ruth.post(`${path}/merge`, { other: other.customerId, why })
    expect(joined.status).toBe(201)
    const byOldId = await office.frances.get(`/api/customers/${other.customerId}`)
    expect(byOldId.body).toMatchObject({ customerId: one.customerId, standing: 'warned' })
    expect(await standingFor(office.amira, 'a.silva@example.net')).toMatchObject({ customerId: one.customerId })

    const undone = await office.ruth.post(`/api/merges/${joined.body.mergeId}/undo`)
    expect(undone).toMatchObject({ status: 200, body: { stayed: { warnings: 0 } } })
    expect(await standingFor(office.amira, 'a.silva@example.net')).toMatchObject({ customerId: other.customerId })
  })

  test('G: a hold is placed, kept and lifted by the keeper alone; officers see it, and its reason is in no log', async () => {
    const server = await serverFor(newRegister)
    const office = await openOffice(server)
    const { body: warned } = await office.amira.post('/api/warnings', warnAna)
    const path = `/api/customers/${warned.customerId}`
    const day = (n: number) => daysLater(office.today(), n)
    const hold = { reason: 'Her claim is before the court.', lookAgainOn: day(30) }
    expect(problemOf(await office.frances.post(`${path}/holds`, hold))).toEqual([403, 'not-authorised'])
    for (const [lookAgainOn, refusal] of [
      [day(0), 'in-the-past'],
      [day(400), 'hold-too-long'],
    ])
      expect(problemOf(await office.ruth.post(`${path}/holds`, { ...hold, lookAgainOn }))).toEqual([422, refusal])
    expect(problemOf(await office.ruth.post(`${path}/holds`, { ...hold, reason: ' ' }))).toEqual([400, 'not-valid'])
    const { status, body: placed } = await office.ruth.post(`${path}/holds`, hold)
    expect(status).toBe(201)
    const seen = { holdId: placed.holdId, ...hold, isDue: false, by: { name: 'Ruth Abbey' } }
    expect((await office.tom.get(path)).body.holds).toMatchObject([seen])
    const keep = { why: 'It was put off.', lookAgainOn: day(60) }
    expect(await office.ruth.post(`/api/holds/${placed.holdId}/keep`, keep)).toMatchObject({ status: 200 })
    expect((await office.ruth.get(path)).body.holds).toMatchObject([{ lookAgainOn: day(60) }])
    expect(await office.ruth.post(`/api/holds/${placed.holdId}/lift`, { why: 'It is settled.' })).toMatchObject({
      status: 200,
    })
    expect(problemOf(await office.ruth.post(`/api/holds/${placed.holdId}/lift`, { why: 'Again.' }))).toEqual([
      409,
      'hold-lifted',
    ])
    expect((await office.ruth.get(path)).body.holds).toEqual([])
    expect(server.logged()).not.toMatch(/claim|put off|settled/)
  })

  test('P4: the writer of a letter is filed under name and postal address, and found by name and postcode', async () => {
    const server = await serverFor(newRegister)
    const office = await openOffice(server)
    const letter = (name: string, home: string) => ({
      customer: { names: [name], postalAddresses: [home] },
      service: 'Housing',
      contact: { channel: 'post', at: server.clock().toISOString(), note: null },
    })
    const { body: first } = await office.amira.post('/api/warnings', letter('Łucja Wrona', '12 High St\nYork\nYO1 7HH'))
    const { body: again } = await office.dan.post('/api/warnings', letter('Wrona, Lucja', '12 High Street, yo17hh'))
    expect(again.customerId).toBe(first.customerId)
    await office.amira.post(`/api/warnings/${first.warningId}/reply`, { sent: true })
    const find = async (also: object) =>
      (await office.dan.post('/api/lookup', { by: 'name', value: 'lucja wrona', also })).body.found
    expect(await find({})).toEqual({ kind: 'possible-match', why: 'name-alone' })
    expect(await find({ postcode: 'yo1 7hh' })).toMatchObject({ standing: { kind: 'warned' } })
    expect(problemOf(await office.dan.post('/api/warnings', letter('Al', 'York')))).toEqual([
      422,
      'contact-point-not-valid',
    ])
  })

  test('P4: an officer records precautions for visits; staff who look the customer up see them, but not the reason', async () => {
    const server = await serverFor(newRegister)
    const office = await openOffice(server)
    const { body: warned } = await office.amira.post('/api/warnings', warnAna)
    const path = `/api/customers/${warned.customerId}`
    const home = { kind: 'postal-address', value: '12 High Street\nAmbleford\nYO1 7HH', why }
    expect((await office.ruth.post(`${path}/contact-points`, home)).status).toBe(201)
    const reason = 'She threw a cup at a visitor.'
    const steps = ['not-alone', 'by-appointment']
    const given = {
      steps,
      more: 'Use the side door.',
      reason,
      notTold: null,
      lookAgainOn: daysLater(office.today(), 90),
    }
    expect(problemOf(await office.ruth.post(`${path}/precautions`, given))).toEqual([403, 'not-authorised'])
    const nothing = { ...given, steps: [], more: null }
    expect(problemOf(await office.frances.post(`${path}/precautions`, nothing))).toEqual([422, 'precaution-missing'])
    const far = { ...given, lookAgainOn: daysLater(office.today(), 200) }
    expect(problemOf(await office.frances.post(`${path}/precautions`, far))).toEqual([422, 'precaution-too-long'])
    const wrong = { ...given, steps: ['dog'] }
    expect(problemOf(await office.frances.post(`${path}/precautions`, wrong))).toEqual([400, 'not-valid'])
    const recorded = await office.frances.post(`${path}/precautions`, given)
    expect(recorded.status).toBe(201)
    const beforeVisit = [
      'Don’t go alone: take a colleague with you.',
      'Visit by appointment only.',
      'Use the side door.',
    ]
    const seen = await office.dan.post('/api/standing', { addresses: ['ana@example.org'] })
    const there = await office.dan.post('/api/lookup', { by: 'postal-address', value: '12 High Street, yo17hh' })
    expect((seen.body.standings as object[])[0]).toMatchObject({ beforeVisit })
    expect(there.body).toMatchObject({ found: { kind: 'place' }, beforeVisit })
    expect(JSON.stringify([seen.body, there.body])).not.toMatch(/cup/)

    const one = `/api/precautions/${recorded.body.precautionId}`
    expect((await office.frances.get(`${one}/letter`)).body).toMatchObject({ telling: 'to-tell', missing: [] })
    const document = await office.ruth.get(`${one}/letter/document`)
    expect(document.status).toBe(200)
    const sent = { how: 'sent', sentOn: office.today(), method: 'post' }
    expect((await office.frances.post(`${one}/told`, sent)).status).toBe(200)
    expect((await office.tom.get(path)).body.precautions).toMatchObject([{ telling: 'told', sentences: beforeVisit }])
    const end = { why: 'She has moved.' }
    expect((await office.frances.post(`${one}/end`, end)).status).toBe(200)
    expect(problemOf(await office.frances.post(`${one}/end`, end))).toEqual([409, 'precaution-ended'])
    const after = await office.dan.post('/api/standing', { addresses: ['ana@example.org'] })
    expect((after.body.standings as object[])[0]).not.toHaveProperty('beforeVisit')
    expect(server.logged()).not.toMatch(/cup|side door|High Street/)
  })

  test('G: a correction shows the values before and after, and the log contains no personal data', async () => {
    const server = await serverFor(newRegister)
    const office = await openOffice(server)
    const { body: warned } = await office.amira.post('/api/warnings', warnAna)
    const correction = { kind: 'warning', id: warned.warningId, field: 'service', value: 'Planning', why: 'A slip.' }
    expect((await office.ruth.post('/api/corrections', correction)).status).toBe(201)
    expect(problemOf(await office.ruth.post('/api/corrections', correction))).toEqual([422, 'not-changed'])
    expect(problemOf(await office.ruth.post('/api/corrections', { ...correction, field: 'weather' }))).toEqual([
      400,
      'not-valid',
    ])
    const { body } = await office.ruth.get(`/api/customers/${warned.customerId}`)
    expect(JSON.stringify(body)).toContain('"before":"Housing","after":"Planning"')
    const withdrawn = await office.ruth.post(`/api/warnings/${warned.warningId}/withdraw`, { why: 'A mistake.' })
    expect(withdrawn.status).toBe(200)
    expect(await standingFor(office.amira, 'ana@example.org')).toEqual({ kind: 'not-on-register' })
    expect(server.logged()).not.toMatch(/ana@example|A slip|A mistake/)
  })
})
