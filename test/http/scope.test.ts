import { describe, expect, test } from 'vitest'
import { colleagues, customers } from '../cast.ts'
import { council } from '../support/acts.ts'
import { eitherStore } from '../support/store/stores.ts'
import {
  agreed,
  approvalOn,
  escalationOf,
  inForce,
  openOffice,
  problemOf,
  restrictionsIn,
  sentToday,
} from './support/office.ts'
import { serverFor } from './support/server.ts'

const { ana } = customers
const [address = ''] = ana.addresses
const forHousing = { services: ['Housing'], scopeReason: null }

describe.each(eitherStore)('P8: a restriction of one service, on $store', ({ newRegister }) => {
  test('binds that service in the letter, the pane, look-ups, the guard and the mail rule, and no other service', async () => {
    const server = await serverFor(newRegister)
    const office = await openOffice(server)
    const { members, ...rest } = council.scope
    const inHousing = { claim: 'department', value: 'HSG', service: 'Housing' }
    const mapped = {
      part: 'scope',
      base: 0,
      why: 'By department',
      value: { ...rest, members: [...members, inHousing] },
    }
    expect(await office.ruth.post('/api/settings/change', mapped)).toMatchObject({ status: 200 })

    const { letterId } = await agreed(office, ana, forHousing)
    const letter = await office.frances.get(`/api/letters/${letterId}`)
    expect(JSON.stringify(letter.body)).toContain('the following services: Housing.')
    await office.frances.post(`/api/letters/${letterId}/sent`, sentToday(office))

    // The directory says that Amira is in Housing, whatever she chooses.
    const token = await server.issuer.token(colleagues.amira, { department: 'HSG' })
    const amira = (path: string, body?: object) =>
      server.ask(body ? 'POST' : 'GET', path, { token, ...(body && { body }) })
    expect((await amira('/api/me')).body).toMatchObject({ inServices: ['Housing'] })
    for (const said of [{}, { service: 'Planning' }]) {
      const { body } = await amira('/api/standing', { addresses: [address], ...said })
      expect(body.standings).toMatchObject([
        { standing: { kind: 'restricted', scope: { kind: 'services', services: ['Housing'] } } },
      ])
    }

    // It says nothing about Dan: what he chooses counts, and until then he gets the stricter answer.
    expect((await office.dan.get('/api/me')).body).toMatchObject({ inServices: [] })
    const asked = async (service: string | null) => {
      const [pane, call, draft] = await Promise.all([
        office.dan.post('/api/standing', { addresses: [address], service }),
        office.dan.post('/api/lookup', { by: 'address', value: address, service }),
        office.dan.post('/api/compose', { from: colleagues.dan.address, recipients: [address], service }),
      ])
      const [first] = pane.body.standings as { standing: object }[]
      return { pane: first?.standing, call: call.body.found, guard: draft.body.restricted }
    }
    const unknown = { kind: 'restricted', scope: { kind: 'service-unknown' } }
    expect(await asked(null)).toMatchObject({
      pane: unknown,
      call: { standing: unknown },
      guard: [{ mayWrite: false }],
    })
    const elsewhere = await asked('Planning')
    expect(elsewhere).toMatchObject({
      pane: { kind: 'other-service', services: null },
      call: { standing: { kind: 'other-service' } },
    })
    expect(elsewhere.guard).toEqual([])
    expect(JSON.stringify(elsewhere)).not.toMatch(/Housing|Sam Reyes|reason/i)

    expect((await office.lee.get('/api/mail-arrangements')).body.arrangements).toMatchObject([
      { groups: ['housing.staff@ambleford.example'] },
    ])
    const script = await fetch(`${server.url}/api/mail-flow/script`, {
      headers: { Authorization: `Bearer ${await server.issuer.token(colleagues.lee)}` },
    })
    expect(await script.text()).toContain("SentToMemberOf = @('housing.staff@ambleford.example')")
  })

  test('needs a reason to cover more than the escalating service; a service without a mail group, or an overlap, is refused', async () => {
    const office = await openOffice(await serverFor(newRegister))
    const refused = async (terms: object) => {
      const { body } = await office.amira.post('/api/escalations', escalationOf(ana))
      const path = `/api/escalations/${body.escalationId}`
      const seen = restrictionsIn((await office.frances.get(path)).body)
      return problemOf(await office.frances.post(`${path}/decision`, approvalOn(office.today(), 1, { terms, seen })))
    }
    expect(await refused({ services: null, scopeReason: '' })).toEqual([422, 'scope-reason-missing'])
    const withoutGroup = { services: ['Housing', 'Council Tax'], scopeReason: 'Both get the same messages.' }
    expect(await refused(withoutGroup)).toEqual([422, 'no-mail-group'])
    await inForce(office, ana, { services: null, scopeReason: 'It concerns everybody.' })
    expect(await refused({ services: ['Housing'] })).toEqual([409, 'scope-overlaps'])
  })
})
