import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { restrictionSeen } from '../../../server/contract/customer/dossier.ts'
import { colleagues } from '../../cast.ts'
import { eitherStore, stores } from '../../support/store/stores.ts'
import { openOffice, problemOf } from '../support/office.ts'
import { type Running, serverFor } from '../support/server.ts'

const titles =
  'Name;E-mail;Phone;Restriction;Designated contact;Contact email;Start date;Review date;Letter sent;Approved by'
const contact = `Sam Reyes;${colleagues.sam.address}`
const council = [
  titles,
  `Jo Marsh;jo.marsh@example.org;07700 900123;Single point of contact, no telephone calls;${contact};3 March 2026;;01/03/2026;F. Lane`,
  `Mia Rowe;mia.rowe@example.com;;One e-mail per week;${contact};2026-05-04;1 December 2026;2026-05-01;F. Lane`,
].join('\r\n')

async function give(server: Running, text: string, key = 'a-file') {
  const token = await server.issuer.token(colleagues.ruth)
  return await server.ask('POST', '/api/imports', {
    token,
    key,
    body: Buffer.from(text, 'latin1'),
    headers: { 'Content-Type': 'text/csv' },
  })
}

type Seen = {
  state: string
  counts: Record<string, number>
  findings: { row: number; text: string; stops: boolean }[]
  mayRun: boolean
  mayAskToSign: boolean
  toSign: number
}

describe.each(eitherStore)('a council’s spreadsheet on $store', ({ newRegister }) => {
  it('P13, P14, P15: is checked, signed by an officer, imported, and in force at once; a second import adds nothing', async () => {
    const server = await serverFor(newRegister, { env: { LOG_LEVEL: 'info' } })
    const office = await openOffice(server)
    const seen = async (id: unknown) => (await office.ruth.get(`/api/imports/${id}`)).body as unknown as Seen
    const settled = (id: unknown, state: string) =>
      expect.poll(async () => (await seen(id)).state, { timeout: 25_000 }).toBe(state)

    const { status, body } = await give(server, council)
    expect(status).toBe(201)
    await settled(body.importId, 'checked')
    const checked = await seen(body.importId)
    expect(checked).toMatchObject({
      mayRun: false,
      mayAskToSign: true,
      toSign: 2,
      counts: { rows: 2, customersNew: 2, restrictions: 2 },
    })
    expect(checked.findings).toMatchObject([
      { row: 2, stops: false, text: expect.stringMatching(/^P15: no day of review/) },
      { row: 2, stops: false, text: expect.stringMatching(/^P13: this names none of the posts/) },
      { row: 3, stops: false, text: expect.stringMatching(/^P13: /) },
    ])
    const standing = async () => {
      const { body: told } = await office.amira.post('/api/standing', { addresses: ['jo.marsh@example.org'] })
      return (told.standings as { standing: { kind: string } }[])[0]?.standing
    }
    expect(await standing()).toMatchObject({ kind: 'not-on-register' })

    // P13: the register keeper alone can bring nothing into force.
    const path = `/api/imports/${body.importId}`
    expect(problemOf(await office.ruth.post(`${path}/run`))).toEqual([409, 'signature-missing'])
    await office.ruth.post(`${path}/ask-to-sign`)
    expect(problemOf(await office.ruth.post(`${path}/run`))).toEqual([409, 'signature-missing'])
    expect((await office.frances.get('/api/work')).body).toMatchObject({ items: [{ kind: 'import-to-sign' }] })
    const { body: toSign } = await office.frances.get(`${path}/to-sign`)
    expect(toSign).toMatchObject({
      maySign: true,
      total: 2,
      restrictions: [
        { row: 2, name: 'Jo Marsh', inForceOn: '2026-03-03', letterSentOn: '2026-03-01', approvedBy: 'F. Lane' },
        { row: 3, name: 'Mia Rowe', measures: expect.stringContaining('e-mail') },
      ],
    })
    const signing = (list: unknown) => office.frances.post(`${path}/signature`, { outcome: 'sign', list })
    expect(problemOf(await signing('0'.repeat(64)))).toEqual([409, 'changed-meanwhile'])
    expect(problemOf(await office.ruth.post(`${path}/signature`, { outcome: 'sign', list: toSign.list }))).toEqual([
      403,
      'not-authorised',
    ])
    expect((await signing(toSign.list)).status).toBe(200)
    expect(await seen(body.importId)).toMatchObject({ state: 'signed', mayRun: true })
    await office.ruth.post(`${path}/run`)
    await settled(body.importId, 'done')
    expect(await standing()).toMatchObject({
      kind: 'restricted',
      since: '2026-03-03',
      instruction: { mayReply: false },
    })
    // A council's own list has no posts, which the settings have, and does not keep to our limits.
    const { restrictionId } = (await standing()) as unknown as { restrictionId: string }
    const { body: restriction } = await office.frances.get(`/api/restrictions/${restrictionId}`)
    expect(restriction).toMatchObject({ terms: { contact: { name: 'Sam Reyes', post: 'Customer Relations' } } })
    expect(v.is(restrictionSeen, restriction)).toBe(true)

    const again = await give(server, council, 'again')
    await settled(again.body.importId, 'checked')
    expect((await seen(again.body.importId)).counts).toMatchObject({ already: 2, restrictions: 0, customersNew: 0 })
    // The log has neither the file's words nor the people in it.
    expect(server.logged()).not.toMatch(/marsh|Rowe|900123/i)
  })

  it('each wrong row is reported, also in a file, and nothing can be imported', async () => {
    const server = await serverFor(newRegister)
    const office = await openOffice(server)
    const wrong = `${council}\r\nAmira;amira.khan@ambleford.example;;Banished;${contact};31/02/2026;;;`
    const { body } = await give(server, wrong)
    const path = `/api/imports/${body.importId}`
    await expect.poll(async () => (await office.ruth.get(path)).body.state, { timeout: 25_000 }).toBe('checked')
    const { findings, mayRun } = (await office.ruth.get(path)).body as unknown as Seen
    expect(mayRun).toBe(false)
    expect(findings.filter(({ stops }) => stops)).toMatchObject([
      { row: 4, column: 'Restriction', text: expect.stringContaining('measure') },
      { row: 4, column: 'Start date', text: expect.stringContaining('no such date') },
    ])
    expect(problemOf(await office.ruth.post(`${path}/run`))).toEqual([409, 'import-not-ready'])
    const { body: report } = await office.ruth.get(`${path}/report`)
    expect(String(report.text).split('\r\n')).toHaveLength(7)
    expect(String(report.text)).not.toContain('amira')

    expect((await office.ruth.post(`${path}/discard`)).status).toBe(200)
    expect(problemOf(await office.ruth.post(`${path}/run`))).toEqual([404, 'unknown-import'])
    const kept = await server.register.read((reading) => reading.selectFrom('import_files').selectAll().execute())
    expect(kept).toEqual([])
  })
})

describe('a file that is not a spreadsheet', () => {
  it.each([
    ['a picture', 'image/png', 415, 'media-not-taken'],
    ['JSON', 'application/json', 415, 'media-not-taken'],
  ])('%s is refused before it is read', async (_, media, status, refusal) => {
    const [{ newRegister }] = stores as [(typeof stores)[number]]
    const server = await serverFor(newRegister)
    const token = await server.issuer.token(colleagues.ruth)
    const told = await server.ask('POST', '/api/imports', {
      token,
      key: 'k',
      body: 'x',
      headers: { 'Content-Type': media },
    })
    expect(problemOf(told)).toEqual([status, refusal])
  })
})
