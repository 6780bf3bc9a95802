import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { get } from 'node:https'
import { type AddressInfo, connect, createServer } from 'node:net'
import { connect as secureConnect } from 'node:tls'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openRegister } from '../../../server/register/register.ts'
import { unanswered } from '../../../server/register/work/last-error.ts'
import { customers } from '../../cast.ts'
import { certificate } from '../../outlook/serve/certificate.ts'
import { mailServer } from '../../support/outside/mail-server.ts'
import { scriptedSmtp } from '../../support/outside/scripted-smtp.ts'
import { eitherStore, newRegisters } from '../../support/store/stores.ts'
import { environment } from '../support/environment.ts'
import { openIssuer } from '../support/issuer.ts'
import { startMain } from '../support/process.ts'
import { escalateAna } from '../support/requests.ts'

const [ana = ''] = customers.ana.addresses

/** A connection that is written to by hand. */
async function connection(port: number) {
  const socket = connect(port, '127.0.0.1')
  let received = ''
  socket.on('data', (part) => (received += part))
  const closed = once(socket, 'close')
  await once(socket, 'connect')
  return { write: (text: string) => socket.write(text), all: () => closed.then(() => received) }
}

async function startServerProcess() {
  const issuer = await openIssuer()
  onTestFinished(() => issuer.close())
  const main = startMain(environment(issuer.keysUrl, await newRegisters.SQLite()))
  const port = Number((await main.says(/"port":(\d+)/))[1])
  return { issuer, main, port }
}

test('a server that is stopped finishes its open requests, accepts no new ones, and exits cleanly', async () => {
  const { issuer, main, port } = await startServerProcess()
  const body = JSON.stringify(escalateAna)
  const slow = await connection(port)
  const late = await connection(port)
  const idle = await connection(port)
  slow.write(
    [
      'POST /api/escalations HTTP/1.1',
      'Host: x',
      `Authorization: Bearer ${await issuer.token()}`,
      'Idempotency-Key: slow',
      'Content-Type: application/json',
      `Content-Length: ${Buffer.byteLength(body)}`,
      '',
      body.slice(0, 50),
    ].join('\r\n'),
  )
  late.write('GET /healthz HTTP/1.1\r\nHost: x\r\n')
  // Whatever was sent before this answer has arrived, too.
  expect((await fetch(`http://127.0.0.1:${port}/healthz`, { headers: { Connection: 'close' } })).status).toBe(200)

  main.child.kill('SIGTERM')
  await main.says(/"msg":"stopping"/)
  await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow()
  // Nothing was ever asked on it: it is closed while others are still being finished.
  expect(await idle.all()).toBe('')
  late.write('\r\n')
  slow.write(body.slice(50))

  expect(await slow.all()).toMatch(/^HTTP\/1\.1 201 /)
  const refused = await late.all()
  expect(refused).toMatch(/^HTTP\/1\.1 503 /)
  expect(refused).toMatch(/connection: close/i)
  expect(refused).toContain('urn:contact-register:stopping')
  expect(await main.ended()).toBe(0)
  expect(main.written()).toContain('"msg":"stopped"')
})

test('P15: a server that is stopped while a mail server keeps silent seals its looks, and records that the mail may have arrived', async () => {
  const issuer = await openIssuer()
  onTestFinished(() => issuer.close())
  const smtp = await scriptedSmtp((verb) => (verb === '.' ? null : undefined))
  const where = await newRegisters.SQLite()
  const mail = { SMTP_URL: smtp.url, MAIL_FROM: 'register@ambleford.example' }
  const main = startMain({ ...environment(issuer.keysUrl, where), ...mail })
  const port = Number((await main.says(/"port":(\d+)/))[1])
  const post = async (path: string, body: object) => {
    const headers = { Authorization: `Bearer ${await issuer.token()}`, 'Content-Type': 'application/json' }
    const given = { method: 'POST', headers: { ...headers, 'Idempotency-Key': 'one' }, body: JSON.stringify(body) }
    return (await fetch(`http://127.0.0.1:${port}${path}`, given)).status
  }
  expect(await post('/api/escalations', escalateAna)).toBe(201)
  expect(await post('/api/standing', { addresses: [ana] })).toBe(200)
  await vi.waitFor(() => expect(smtp.messages()).toBe(2), { timeout: 10_000 })

  main.child.kill('SIGTERM')
  expect(await main.ended()).toBe(0)
  expect(main.written()).toContain('"msg":"stopped"')
  const register = await openRegister(where)
  onTestFinished(() => register.close())
  const kept = await register.read(async (reading) => ({
    mails: await reading.selectFrom('outbox').select(['state', 'claimed_by', 'last_error']).execute(),
    sealed: await reading.selectFrom('audit_trail').select('what').where('what', '=', 'looks-sealed').execute(),
  }))
  // The escalation's notice, and the auditor's mail about the trail.
  const arrivedPerhaps = { state: 'waiting', claimed_by: null, last_error: unanswered }
  expect(kept.mails).toEqual([arrivedPerhaps, arrivedPerhaps])
  expect(kept.sealed).toHaveLength(1)
})

test('a server with a certificate answers by https only, and stops without waiting for idle connections', async () => {
  const issuer = await openIssuer()
  onTestFinished(() => issuer.close())
  const { BEHIND_PROXY: _, ...env } = environment(issuer.keysUrl, await newRegisters.SQLite())
  const { certFile, keyFile, caFile } = await certificate()
  const main = startMain({ ...env, TLS_CERT_FILE: certFile, TLS_KEY_FILE: keyFile })
  const port = Number((await main.says(/"port":(\d+)/))[1])
  const ca = readFileSync(caFile)
  const asked = await new Promise<{ status: number | undefined; hsts: unknown }>((resolve, reject) => {
    const request = get(
      { port, host: '127.0.0.1', servername: 'localhost', path: '/healthz', ca, agent: false },
      (told) => {
        told
          .resume()
          .on('end', () => resolve({ status: told.statusCode, hsts: told.headers['strict-transport-security'] }))
      },
    )
    request.on('error', reject)
  })
  expect(asked).toEqual({ status: 200, hsts: 'max-age=63072000; includeSubDomains' })
  await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow()

  const [bare, secure] = [
    connect(port, '127.0.0.1'),
    secureConnect({ port, host: '127.0.0.1', servername: 'localhost', ca }),
  ]
  const slow = secureConnect({ port, host: '127.0.0.1', servername: 'localhost', ca })
  let received = ''
  slow.on('data', (part) => (received += part))
  await Promise.all([once(bare, 'connect'), once(secure, 'secureConnect'), once(slow, 'secureConnect')])
  const ends = [bare, secure].map((socket) => once(socket, 'close'))
  for (const socket of [bare, secure, slow]) socket.on('error', () => undefined)
  slow.write('GET /healthz HTTP/1.1\r\nHost: x\r\n')
  // Whatever was sent before this answer has arrived, too.
  await new Promise((resolve, reject) => {
    get({ port, host: '127.0.0.1', servername: 'localhost', path: '/healthz', ca, agent: false }, (told) =>
      told.resume().on('end', resolve),
    ).on('error', reject)
  })
  main.child.kill('SIGTERM')
  await Promise.all(ends)
  slow.write('\r\n')
  await once(slow, 'close')
  expect(received).toMatch(/^HTTP\/1\.1 503 /)
  expect(await main.ended()).toBe(0)
})

test('a server never starts without real sign-in settings, and lists every missing one', async () => {
  const main = startMain({ PATH: process.env.PATH ?? '', DATABASE_URL: 'mysql://keeper:s3cret@db/register' })
  expect(await main.ended()).toBe(1)
  expect(
    main
      .written()
      .trim()
      .split('\n')
      .map((line) => line.split(':')[0]),
  ).toEqual(['PUBLIC_URL', 'TLS_CERT_FILE', 'DATABASE_URL', 'COUNCIL_FILE', 'ENTRA_TENANT_ID'])
  expect(main.written()).not.toContain('s3cret')
})

test('a server that cannot open its register exits, without revealing the password', async () => {
  const where = { postgresUrl: 'postgres://keeper:s3cret@127.0.0.1:1/register' }
  const main = startMain(environment('http://127.0.0.1:1/keys', where))
  expect(await main.ended()).toBe(1)
  expect(main.written()).toContain('the register cannot be opened')
  expect(main.written()).not.toContain('s3cret')
})

test('an unforeseen error stops the server with a line in the log, which leaves out the error’s message', async () => {
  // Backwards, because the log has the code that an error comes from.
  const fails = `process.on('SIGUSR2', () => setImmediate(() => {
    throw new TypeError([...'hsram.oj'].reverse().join(''))
  }))`
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(fails)}`
  const main = startMain({ ...environment('http://127.0.0.1:1/keys', await newRegisters.SQLite()), NODE_OPTIONS })
  await main.says(/"msg":"listening"/)
  main.child.kill('SIGUSR2')
  expect(await main.ended()).toBe(1)
  expect(main.written()).toMatch(/TypeError.*"msg":"stopped by an unforeseen error"/)
  expect(main.written()).not.toContain('jo.marsh')
})

test('a server whose port is taken exits', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void other.close())
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const env = { ...environment('http://127.0.0.1:1/keys', await newRegisters.SQLite()), PORT: String(port) }
  const second = startMain(env)
  expect(await second.ended()).toBe(1)
  expect(second.written()).toMatch(`the server cannot listen: PORT: another program uses port ${port} already.`)
})

test('a server whose HOST is no address of this machine exits, and names the setting', async () => {
  const env = { ...environment('http://127.0.0.1:1/keys', await newRegisters.SQLite()), HOST: '192.0.2.1' }
  const main = startMain(env)
  expect(await main.ended()).toBe(1)
  expect(main.written()).toMatch('the server cannot listen: HOST: this machine does not have the address 192.0.2.1.')
})

test.each(eitherStore)(
  'on $store: a notice is still sent after the server was killed before sending it',
  async ({ newRegister }) => {
    const issuer = await openIssuer()
    onTestFinished(() => issuer.close())
    const env = environment(issuer.keysUrl, await newRegister())
    const withoutMail = startMain(env)
    const port = (await withoutMail.says(/"port":(\d+)/))[1]
    expect(withoutMail.written()).toContain('mail waits in the outbox')
    const filed = await fetch(`http://127.0.0.1:${port}/api/escalations`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${await issuer.token()}`,
        'Idempotency-Key': 'one',
        'Content-Type': 'application/json',
      },
      body: JSON.stringify(escalateAna),
    })
    const { escalationId } = (await filed.json()) as { escalationId: string }
    withoutMail.child.kill('SIGKILL')
    await withoutMail.ended()

    const smtp = await mailServer()
    const next = startMain({ ...env, SMTP_URL: smtp.url, MAIL_FROM: 'register@ambleford.example' })
    await vi.waitFor(() => expect(smtp.mails).toHaveLength(2), { timeout: 20_000 })
    const notice = smtp.mails.find(({ headers }) => headers.get('x-contact-register-escalation') === escalationId)
    expect([notice?.to].flat().map((to) => to?.text)).toEqual([
      'frances.lane@ambleford.example, tom.birch@ambleford.example',
    ])
    expect(`${notice?.subject} ${notice?.text}`).not.toMatch(/Ana|Silva|ana@example|abusive/i)
    next.child.kill('SIGTERM')
    expect(await next.ended()).toBe(0)
    expect(next.written()).not.toMatch(/frances|ana@example/i)
  },
)
