import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { colleagues } from '../../cast.ts'
import { type Demo, startDemo } from '../../outlook/demo.ts'
import { seedDemo } from '../../outlook/seed-demo.ts'
import { walks } from '../../outlook/walks/walks.ts'

/** The demo as “npm start” shows it, asked as the pages ask, without a browser. */
let demo: Demo
const folder = mkdtempSync(join(tmpdir(), 'contact-register-walks-'))
beforeAll(async () => {
  demo = await startDemo({ port: 0, addInPort: 0, registerFile: (port) => seedDemo(join(folder, port, 'register.db')) })
}, 120_000)
afterAll(async () => {
  await demo.stop()
  rmSync(folder, { recursive: true, force: true })
})

type Asked = { method?: string; headers?: Record<string, string>; body?: string }

async function ask(url: string, { method = 'GET', headers = {}, body }: Asked = {}) {
  const ca = readFileSync(demo.standIn.certificate.caFile)
  return await new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
    const asking = request(url, { method, headers, ca, agent: false }, async (answer) =>
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: await text(answer) }),
    )
    asking.on('error', reject)
    asking.end(body)
  })
}

/** The register's answer to somebody; it must not refuse. */
async function answers(person: keyof typeof colleagues, method: string, path: string, body?: object) {
  const token = await demo.standIn.provider.accessToken(colleagues[person])
  const answer = await ask(demo.standIn.proxy.origin + path, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body ? { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  expect(answer.status, `${path} ${answer.text.slice(0, 200)}`).toBe(200)
  return answer.text
}

const done = async (walk: string): Promise<string[]> =>
  JSON.parse((await ask(`${demo.standIn.origin}/walks`)).text).done[walk] ?? []
const stepsOf = (walk: string) => walks.find(({ id }) => id === walk)?.steps.map(({ id }) => id)
const atItsEnd = (walk: string) => expect.poll(() => done(walk)).toEqual(stepsOf(walk))

describe('training: walks in the demo', { timeout: 60_000 }, () => {
  test('no step is done at the start', async () => {
    for (const { id } of walks) expect(await done(id)).toEqual([])
  })

  test('P13: ICT finishes its walk: it checks what Exchange prints, changed by hand and after the newest script', async () => {
    await answers('lee', 'GET', '/api/mail-flow/script')
    for (const path of ['/exchange/changed/rules.json', '/exchange/rules.json']) {
      const printed = await ask(demo.standIn.origin + path)
      expect(printed.headers['content-disposition']).toBe('attachment; filename="rules.json"')
      await answers('lee', 'POST', '/api/mail-flow/checks', { printed: Buffer.from(printed.text).toString('base64') })
    }
    await answers('lee', 'GET', '/api/mail-flow/check-script')
    await atItsEnd('ict')
  })

  test('G: the auditor finishes their walk: they filter and export look-ups, and verify the trail', async () => {
    await answers('max', 'POST', '/api/ledger', {})
    expect(await answers('max', 'POST', '/api/ledger', { officer: 'Amira Khan' })).toContain('Amira Khan')
    await answers('max', 'POST', '/api/ledger/export', {})
    await answers('max', 'POST', '/api/audit', {})
    for (let next: number | null = 0; next !== null; )
      ({ next } = JSON.parse(await answers('max', 'GET', `/api/audit/verify?after=${next}`)))
    await answers('max', 'GET', '/api/audit/own-parts')
    await atItsEnd('auditor')
  })

  test('the demo has what the other roles’ steps name: a message passed on, an overdue review, a representation', async () => {
    expect(await answers('sam', 'GET', '/api/passed-to-you')).toContain('Amira Khan')
    const work = await answers('frances', 'GET', '/api/work')
    for (const words of ['Hugh Pell: review was due', 'Vera Stone-Hall: representation']) expect(work).toContain(words)
    expect(await answers('tom', 'GET', '/api/work')).toContain('decision')
    expect(await answers('lee', 'GET', '/api/mail-flow')).toContain('lastCheck')
  })

  test('“Start again” resets the register and the mailboxes', async () => {
    const { origin, post } = demo.standIn
    await post.deliver(Buffer.from('From: a@example.org\r\nSubject: More\r\n\r\nMore.\r\n'), [colleagues.amira.address])
    expect((await ask(`${origin}/walks/start-again`, { method: 'POST' })).status).toBe(204)
    expect(await done('ict')).toEqual([])
    expect(post.list(colleagues.amira.address).map(({ subject }) => subject)).not.toContain('More')
    expect(await answers('lee', 'GET', '/api/mail-flow')).toContain('"lastCheck":null')
  })
})
