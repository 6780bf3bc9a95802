import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { newId } from '../../../server/register/store/new-id.ts'
import { readCsv } from '../../../server/sheets/read-csv.ts'
import { readXlsx } from '../../../server/sheets/xlsx/read-xlsx.ts'
import { colleagues } from '../../cast.ts'
import { message } from '../../support/acts.ts'
import { allHostile, hostileTexts } from '../../support/load/hostile-texts.ts'
import { eitherStore } from '../../support/store/stores.ts'
import { approvalOn, escalationOf, type Office, openOffice, sentToday } from '../support/office.ts'
import { type Running, serverFor } from '../support/server.ts'

/** As the server keeps it. */
const kept = (text: string) => text.trim()
/** As a Word document has it: without control characters, and without marks that turn the direction. */
const inWord = (text: string) =>
  kept(text)
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\p{Cc}/gu, ' ')

/** Somebody is escalated and restricted, with this text in every field that people write. */
async function restricted(office: Office, text: string, n: number) {
  const filed = {
    ...escalationOf({ name: text, addresses: [`hostile${n}@example.org`], numbers: [] }),
    account: text,
    evidence: [
      {
        contact: message({
          internetMessageId: `<${newId()}@example.org>`,
          subject: text,
          from: { address: `hostile${n}@example.org`, name: text },
        }),
        original: Buffer.from(`From: hostile${n}@example.org\r\nSubject: x\r\n\r\n${text}\r\n`).toString('base64'),
      },
    ],
  }
  const escalation = await office.amira.post('/api/escalations', filed)
  expect([text, escalation.status]).toEqual([text, 201])
  const path = `/api/escalations/${escalation.body.escalationId}`
  const decided = await office.frances.post(`${path}/decision`, {
    ...approvalOn(office.today(), 1, { considered: { warnings: text, lesserMeasures: text } }),
    reasons: text,
  })
  expect([text, decided.status]).toEqual([text, 200])
  const { letterId, restrictionId } = decided.body
  return {
    customerId: String(escalation.body.customerId),
    letterId: String(letterId),
    restrictionId: String(restrictionId),
  }
}

async function bytesOf(server: Running, method: string, path: string, body?: object): Promise<Uint8Array> {
  const roles = ['RegisterKeeper', 'AuthorisingOfficer', 'Auditor']
  const token = await server.issuer.token({ ...colleagues.ruth, roles }, { name: hostileTexts.markup })
  const answer = await fetch(server.url + path, {
    method,
    headers: { Authorization: `Bearer ${token}`, 'Idempotency-Key': newId(), 'Content-Type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  expect([path, answer.status]).toEqual([path, 200])
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('content-disposition') ?? 'attachment').toMatch(/^attachment/)
  return new Uint8Array(await answer.arrayBuffer())
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** The text of a Word document, run by run; fails if its XML is not well-formed. */
function saidIn(docx: Uint8Array): string {
  const xml = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())
  const open: string[] = []
  for (const [, end, name = '', alone] of xml.matchAll(/<(\/?)([\w:]+)(?:\s+[\w:]+="[^"<]*")*\s*(\/?)>/g)) {
    if (end) expect(open.pop()).toBe(name)
    else if (!alone) open.push(name)
  }
  expect(open).toEqual([])
  const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text)
  expect(texts.join('')).not.toMatch(/&(?!(lt|gt|amp|quot|apos);)/)
  return texts.map((text) => text.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? '')).join('\n')
}

describe.each(eitherStore)('what people write stays plain text, on $store', ({ newRegister }) => {
  test('in answers, letters, spreadsheets and exports; mail, audit trail and log contain none of it', async () => {
    const server = await serverFor(newRegister, { readsOriginals: true })
    const office = await openOffice(server)
    const made: Awaited<ReturnType<typeof restricted>>[] = []
    for (const [n, text] of allHostile.entries()) made.push(await restricted(office, text, n))

    for (const [n, text] of allHostile.entries()) {
      const { customerId, letterId, restrictionId } = made[n] as (typeof made)[number]
      // The page gets it back unchanged, and shows it as text.
      const { body } = await office.frances.get(`/api/restrictions/${restrictionId}`)
      expect(JSON.stringify(body)).toContain(JSON.stringify(kept(text)).slice(1, -1))
      const letter = saidIn(await bytesOf(server, 'GET', `/api/letters/${letterId}/document`))
      expect(letter).toContain(`\n${inWord(text)}\n`)
      expect(letter).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
      // A name that says {contact} stays a name, and is not filled in.
      expect(letter.split('\n').find((line) => line.startsWith('Dear '))).toBe(`Dear ${inWord(text)},`)
      if (n % 4 > 0) continue
      const given = unzipSync(await bytesOf(server, 'POST', `/api/customers/${customerId}/subject-access`))
      for (const name of Object.keys(given)) expect(name).toMatch(/^[\w./-]+$/)
      expect(saidIn(Object.entries(given).find(([name]) => name.endsWith('.docx'))?.[1] as Uint8Array)).toContain(
        inWord(text),
      )
      for (const [name, bytes] of Object.entries(given))
        if (name.endsWith('.csv')) expect(strFromU8(bytes)).not.toMatch(/(^|,)"[=+@＝-]/m)
    }
    await office.frances.post(`/api/letters/${made[0]?.letterId}/sent`, sentToday(office))

    const sheets = [
      readCsv(await bytesOf(server, 'GET', '/api/log.csv'), () => 1),
      readXlsx(await bytesOf(server, 'GET', '/api/log.xlsx')),
    ]
    for (const sheet of sheets) {
      const cells = JSON.stringify(sheet)
      for (const text of allHostile) expect(cells).toContain(JSON.stringify(kept(text)).slice(1, -1))
    }
    const raw = strFromU8(await bytesOf(server, 'GET', '/api/log.csv'))
    expect(raw).not.toMatch(/(^|[,;])"?[=＝]/m)
    const looks = strFromU8(await bytesOf(server, 'POST', '/api/ledger/export', {}))
    expect(looks).toContain('"<img src=x onerror=""window.ran=1"">')

    const mail = await server.register.read((reading) => reading.selectFrom('outbox').selectAll().execute())
    const trail = await server.register.read((reading) => reading.selectFrom('audit_trail').selectAll().execute())
    expect(mail.length).toBeGreaterThan(0)
    const said = [JSON.stringify(mail), JSON.stringify(trail), server.logged()]
    for (const text of allHostile)
      for (const where of said) expect(where).not.toContain(JSON.stringify(kept(text)).slice(1, -1))
    for (const line of server.logged().trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('route')
  })
})
