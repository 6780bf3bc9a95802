import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { restrictionSeen } from '../../../server/contract/customer/dossier.ts'
import type { ImportChecked } from '../../../server/contract/import/import.ts'
import { colleagues } from '../../cast.ts'
import { eitherStore } from '../../support/store/stores.ts'
import { openOffice, problemOf } from '../support/office.ts'
import { serverFor } from '../support/server.ts'

const titles =
  'Name;E-mail;Phone;Restriction;Designated contact;Contact email;Start date;Review date;Letter sent;Approved by'
const contact = `Sam Reyes;${colleagues.sam.address}`
const council = [
  titles,
  `Jo Marsh;jo.marsh@example.org;07700 900123;Single point of contact, no telephone calls;${contact};3 March 2026;;01/03/2026;F. Lane`,
  `Mia Rowe;mia.rowe@example.com;;One e-mail per week;${contact};2026-05-04;1 December 2026;2026-05-01;F. Lane`,
].join('\r\n')
const given = (text: string) => ({ file: Buffer.from(text, 'latin1').toString('base64'), format: 'csv' })

describe.each(eitherStore)('a council’s spreadsheet on $store', ({ newRegister }) => {
  it('P13, P14, P15: is checked, given, signed by an officer, and in force at once; a second import adds nothing', async () => {
    const server = await serverFor(newRegister, { env: { LOG_LEVEL: 'info' } })
    const office = await openOffice(server)
    const check = async () =>
      (await office.ruth.post('/api/imports/check', given(council))).body as unknown as ImportChecked
    const checked = await check()
    expect(checked).toMatchObject({
      mayImport: true,
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
    const { status, body } = await office.ruth.post('/api/imports', given(council))
    expect([status, body.state]).toEqual([201, 'to-sign'])
    expect(await standing()).toMatchObject({ kind: 'not-on-register' })
    const path = `/api/imports/${body.importId}`
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
    expect(await signing(toSign.list)).toMatchObject({ status: 200, body: { state: 'done' } })
    expect((await office.ruth.get('/api/imports')).body).toMatchObject({
      imports: [{ importId: body.importId, state: 'done', signedBy: { name: colleagues.frances.name } }],
    })
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

    expect((await check()).counts).toMatchObject({ already: 2, restrictions: 0, customersNew: 0 })
    // The log has neither the file's words nor the people in it.
    expect(server.logged()).not.toMatch(/marsh|Rowe|900123/i)
  })

  it('each wrong row is reported, and nothing is imported or kept', async () => {
    const server = await serverFor(newRegister)
    const office = await openOffice(server)
    const wrong = given(`${council}\r\nAmira;amira.khan@ambleford.example;;Banished;${contact};31/02/2026;;;`)
    const { findings, mayImport } = (await office.ruth.post('/api/imports/check', wrong))
      .body as unknown as ImportChecked
    expect(mayImport).toBe(false)
    expect(findings.filter(({ stops }) => stops)).toMatchObject([
      { row: 4, column: 'Restriction', text: expect.stringContaining('measure') },
      { row: 4, column: 'Start date', text: expect.stringContaining('no such date') },
    ])
    expect(problemOf(await office.ruth.post('/api/imports', wrong))).toEqual([409, 'import-not-ready'])
    expect((await office.ruth.get('/api/imports')).body).toEqual({ imports: [] })
  })

  it('a file that waits can be put aside, and is gone', async () => {
    const server = await serverFor(newRegister)
    const office = await openOffice(server)
    const { body } = await office.ruth.post('/api/imports', given(council))
    const discard = () => office.ruth.post(`/api/imports/${body.importId}/discard`)
    expect((await discard()).body).toMatchObject({ state: 'discarded' })
    expect(problemOf(await discard())).toEqual([404, 'unknown-import'])
    const kept = await server.register.read((reading) => reading.selectFrom('import_files').selectAll().execute())
    expect(kept).toEqual([])
  })
})
