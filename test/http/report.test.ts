import readSheets from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import type { Questions } from '../../server/contract/report/questions.ts'
import type { Report } from '../../server/contract/report/report.ts'
import { quarterOf } from '../../server/policy/report/report-period.ts'
import { plainText } from '../../server/sheets/formula-safe.ts'
import { auditedKinds } from '../support/store/rows.ts'
import { eitherStore } from '../support/store/stores.ts'
import { inForce, openOffice, problemOf } from './support/office.ts'
import { serverFor } from './support/server.ts'

const days = 86_400_000
const customer = (n: number) => ({ name: `Customer ${n}`, addresses: [`customer.${n}@example.org`], numbers: [] })

/** The code of the financial year that contains a day. */
function yearOf(day: string): string {
  const year = Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < 4 ? 1 : 0)
  return `${year}-${String(year + 1).slice(2)}`
}

const line = (report: Report, label: string, table = '') =>
  report.tables
    .filter(({ title }) => title.includes(table))
    .flatMap(({ rows }) => rows)
    .find((row) => row.label === label)?.values

describe.each(eitherStore)('P15: the anonymous report on $store', ({ newRegister }) => {
  test('covers a quarter or its year, hides counts under five, and never changes once made', async () => {
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

    server.wait(100 * days)
    const { status, body } = await see(quarter)
    const report = body as unknown as Report
    expect(status).toBe(200)
    expect(report).toMatchObject({ council: 'Ambleford City Council', madeOn: office.today() })
    expect(line(report, 'In force')).toEqual([5])
    expect(line(report, 'Housing', 'by the service')).toEqual([5])
    expect(line(report, 'Planning', 'by the service')).toEqual([0])
    expect(line(report, 'One designated contact', 'by measure')).toEqual([5])
    expect(line(report, 'Abusive', 'by grounds')).toEqual([5])
    // Six came, five are left: what became of the sixth could be worked out, so how many came is hidden with it.
    expect(line(report, 'Lifted', 'Changes to')).toEqual([null])
    expect(line(report, 'Came into force')).toEqual([null])
    expect(line(report, 'Escalations made')).toEqual([6])
    expect(line(report, 'Restriction approved')).toEqual([6])

    // The same counts, question by question: what the report hides, no answer gives away.
    const { body: asked } = await office.tom.get(`/api/report/questions?period=${quarter}`)
    const answers = (asked as unknown as Questions).answers
    const answer = (id: string) => answers.find((one) => one.id === id)
    expect(answer('how-many')?.tables.flatMap(({ rows }) => rows.flatMap(({ values }) => values))).toEqual([5, 5])
    expect(answer('how-long')?.tables[0]?.rows.map(({ values }) => values)).toEqual([[5], [0], [0], [0]])
    expect(answer('lasted')?.tables[0]?.rows[0]?.values).toEqual([null])
    expect(answer('did-look')?.tables[0]?.rows.map(({ values }) => values[0])).toEqual([null, expect.any(Number)])
    expect(answer('characteristics')).toMatchObject({ tables: [], words: expect.stringMatching(/not recorded/) })
    for (const { question, whatCounts } of answers) expect([question, whatCounts]).not.toContain('')
    const shown = new Set(report.tables.flatMap(({ rows }) => rows.map((row) => JSON.stringify(row))))
    for (const { tables } of answers)
      for (const { rows } of tables) for (const row of rows) expect(shown).toContain(JSON.stringify(row))

    // Nothing that happens afterwards changes it, and it is the same for whoever asks.
    await office.frances.post(`/api/restrictions/${made[1]?.restrictionId}/lifting`, { reasons: 'All is well.' })
    server.wait(days)
    expect((await office.ruth.get(`/api/report?period=${quarter}`)).body).toEqual(body)
    expect((await auditedKinds(server.register)).filter((what) => what === 'report-made')).toHaveLength(1)

    server.wait(370 * days)
    const year = (await see(yearOf(begun))).body as unknown as Report
    expect(year.tables.find(({ title }) => title.includes('Changes to'))?.columns).toHaveLength(5)
    expect(line(year, 'Escalations made')?.at(-1)).toBe(6)
    for (const label of ['Lifted', 'Came into force']) expect(line(year, label, 'Changes to')?.at(-1)).toBeNull()
    // The report for the year was made with those for its other three quarters.
    expect((await auditedKinds(server.register)).filter((what) => what === 'report-made')).toHaveLength(5)
    expect((await see(quarter)).body).toEqual(body)
    const { body: offered } = await office.ruth.get('/api/report/periods')
    expect(offered).toMatchObject({ quarters: expect.any(Array), years: expect.any(Array) })
    expect((offered.years as { code: string }[]).map(({ code }) => code)).toContain(yearOf(begun))
  })

  test('exports the same lines without formulas or names, with [c] for hidden counts', async () => {
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
    const file = async (kind: string) =>
      await fetch(`${server.url}/api/report/${kind}?period=${quarter}`, {
        headers: { Authorization: `Bearer ${token}` },
      })

    const xlsx = await file('xlsx')
    expect(xlsx.headers.get('content-disposition')).toBe(`attachment; filename="contact-restrictions-${quarter}.xlsx"`)
    const [sheet] = await readSheets(Buffer.from(await xlsx.arrayBuffer()))
    const lines = (sheet?.data ?? []).map((cells) => cells.filter((cell) => cell !== null))
    for (const { rows } of report.tables)
      for (const { label, values } of rows)
        expect(lines).toContainEqual([label, ...values.map((value) => value ?? '[c]')])

    const reply = await (await file('questions/text')).text()
    expect(reply).toContain('- In force: [c]')
    expect(reply).toContain('1. How many people’s contact is restricted?')
    const answersSheet = await (await file('questions/csv')).text()
    expect(answersSheet).toMatch(/"Restrictions in force on the last day","In force","[^"]+","\[c\]"/)

    const csv = await file('csv')
    const bytes = new Uint8Array(await csv.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const text = new TextDecoder().decode(bytes)
    const cells = text.split('\r\n').flatMap((row) => row.split('","').map((cell) => cell.replace(/^"|"$/g, '')))
    expect(cells.filter((cell) => cell !== plainText(cell))).toEqual([])
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([])
    expect(text).toContain('"In force","[c]"')
    expect(`${text}${reply}${answersSheet}${JSON.stringify(lines)}${JSON.stringify(report)}`).not.toMatch(
      /Customer 1|customer\.1|Sam Reyes|A Keeper/,
    )
  })

  test('refuses any other period', async () => {
    const server = await serverFor(newRegister)
    const office = await openOffice(server)
    for (const query of [
      '',
      '?period=',
      '?period=2024',
      '?period=2024-13',
      '?period=2024-Q5',
      '?period=2024-Q1&period=2024-Q2',
      '?period=2024-Q1&of=jo',
    ])
      for (const path of ['/api/report', '/api/report/questions'])
        expect(problemOf(await office.ruth.get(`${path}${query}`)), `${path}${query}`).toEqual([
          expect.any(Number),
          expect.stringMatching(/^(not-valid|period-not-valid)$/),
        ])
    expect((await office.ruth.get('/api/report?period=2024-Q1')).status).toBe(200)
  })
})
