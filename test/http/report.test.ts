import { describe, expect, test } from 'vitest'
import type { Report } from '../../server/contract/report/report.ts'
import { plainText } from '../../server/sheets/formula-safe.ts'
import { auditedKinds } from '../support/store/rows.ts'
import { eitherStore } from '../support/store/stores.ts'
import { inForce, openOffice, problemOf } from './support/office.ts'
import { serverFor } from './support/server.ts'

const days = 86_400_000
const customer = (n: number) => ({ name: `Customer ${n}`, addresses: [`customer.${n}@example.org`], numbers: [] })

const quarterOf = (day: string) => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`

/** The code of the financial year that contains a day. */
function yearOf(day: string): string {
  const year = Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < 4 ? 1 : 0)
  return `${year}-${String(year + 1).slice(2)}`
}

const value = (report: Report, line: string) =>
  report.tables.flatMap(({ rows }) => rows).find(({ id }) => id === line)?.value

describe.each(eitherStore)('P15: the anonymous report on $store', ({ newRegister }) => {
  test('covers a quarter or its year, says fewer than 5, and never changes once made', async () => {
    const server = await serverFor(newRegister)
    const office = await openOffice(server)
    const begun = office.today()
    const made = []
    for (let n = 0; n < 6; n++) made.push(await inForce(office, customer(n)))
    const [first] = made
    await office.frances.post(`/api/restrictions/${first?.restrictionId}/lifting`, { reasons: 'All is well.' })
    const see = (code: string) => office.tom.get(`/api/report?period=${code}`)
    const quarter = quarterOf(begun)
    expect(problemOf(await see(quarter))).toEqual([422, 'period-not-over'])
    const reportsMade = async () => (await auditedKinds(server.register)).filter((what) => what === 'report-made')
    expect(await reportsMade()).toEqual([])

    server.wait(100 * days)
    const { status, body } = await see(quarter)
    const report = body as unknown as Report
    expect(status).toBe(200)
    expect(report).toMatchObject({ code: quarter, council: 'Ambleford City Council', madeOn: office.today() })
    for (const line of ['live', 'service:Housing', 'measure:designated-contact', 'ground:abusive'])
      expect(value(report, line), line).toBe(5)
    for (const line of ['begun', 'escalations', 'decided', 'decided:approved'])
      expect(value(report, line), line).toBe(5)
    for (const line of ['lifted', 'varied', 'service:Planning', 'due:overdue', 'warnings'])
      expect(value(report, line), line).toBeNull()
    for (const tile of report.tiles) expect(tile.value).toBe(value(report, tile.id))

    // Nothing that happens afterwards changes it, and it is the same for whoever asks, also without naming the period.
    await office.frances.post(`/api/restrictions/${made[1]?.restrictionId}/lifting`, { reasons: 'All is well.' })
    server.wait(days)
    expect((await office.ruth.get(`/api/report?period=${quarter}`)).body).toEqual(body)
    expect((await office.ruth.get('/api/report')).body).toEqual(body)
    expect(await reportsMade()).toHaveLength(1)

    server.wait(370 * days)
    const year = (await see(yearOf(begun))).body as unknown as Report
    expect(value(year, 'escalations')).toBe(5)
    expect(value(year, 'lifted')).toBeNull()
    // The report for the year was made with those for its other three quarters, each with its entry in the trail.
    expect(await reportsMade()).toHaveLength(4)
    expect((await see(quarter)).body).toMatchObject({ tables: report.tables, madeOn: report.madeOn })
    expect(year.offered.map(({ code }) => code)).toContain(yearOf(begun))
  })

  test('exports the same lines without formulas or names', async () => {
    const server = await serverFor(newRegister)
    const office = await openOffice(server)
    const quarter = quarterOf(office.today())
    await inForce(office, customer(1))
    server.wait(100 * days)
    const report = (await office.ruth.get(`/api/report?period=${quarter}`)).body as unknown as Report
    const token = await server.issuer.token(
      { oid: 'a-keeper', name: 'A Keeper', roles: ['RegisterKeeper'] },
      { exp: 4_000_000_000 },
    )
    const csv = await fetch(`${server.url}/api/report/csv?period=${quarter}`, {
      headers: { Authorization: `Bearer ${token}` },
    })
    expect(csv.headers.get('content-disposition')).toBe(`attachment; filename="contact-restrictions-${quarter}.csv"`)
    const bytes = new Uint8Array(await csv.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const text = new TextDecoder().decode(bytes)
    for (const { rows } of report.tables)
      for (const { label, value } of rows) expect(text).toContain(`"${label}","${value ?? 'fewer than 5'}"`)
    const cells = text.split('\r\n').flatMap((row) => row.split('","').map((cell) => cell.replace(/^"|"$/g, '')))
    expect(cells.filter((cell) => cell !== plainText(cell))).toEqual([])
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([])
    expect(`${text}${JSON.stringify(report)}`).not.toMatch(/Customer 1|customer\.1|Sam Reyes|A Keeper/)
  })

  test('refuses any other period', async () => {
    const server = await serverFor(newRegister)
    const office = await openOffice(server)
    for (const query of [
      '?period=',
      '?period=2024',
      '?period=2024-13',
      '?period=2024-Q5',
      '?period=2024-Q1&period=2024-Q2',
      '?period=2024-Q1&of=jo',
    ])
      expect(problemOf(await office.ruth.get(`/api/report${query}`)), query).toEqual([
        expect.any(Number),
        expect.stringMatching(/^(not-valid|period-not-valid)$/),
      ])
    expect((await office.ruth.get('/api/report?period=2024-Q1')).status).toBe(200)
  })
})
