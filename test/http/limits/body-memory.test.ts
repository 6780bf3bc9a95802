import { EventEmitter } from 'node:events'
import { connect } from 'node:net'
import { PassThrough } from 'node:stream'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { readJson } from '../../../server/http/body.ts'
import type { Exchange } from '../../../server/http/exchange.ts'
import { BodyMemory, type TurnedAway } from '../../../server/http/limits/body-memory.ts'
import { newRegisters } from '../../support/store/stores.ts'
import { escalateAna, warnAna } from '../support/requests.ts'
import { type Running, serverFor } from '../support/server.ts'

const mb = 1024 * 1024

describe('memory for request bodies', () => {
  function trial() {
    let now = 0
    const turnedAway: TurnedAway[] = []
    const room = new BodyMemory(
      () => now,
      (about) => turnedAway.push(about),
    )
    const open = (bytes: number, who = 'amira') => {
      const answer = new EventEmitter()
      const { arrived, mayTake } = room.take(bytes, who, answer as never)
      return { arrived, mayTake, end: () => answer.emit('close') }
    }
    const take = (bytes: number, who = 'amira') => {
      const { arrived, end } = open(bytes, who)
      arrived(bytes)
      return end
    }
    return { open, take, turnedAway, pass: (ms: number) => (now += ms) }
  }
  const waits = (seconds: number) =>
    expect.objectContaining({ refusal: 'too-busy', headers: { 'Retry-After': String(seconds) } })
  const small = 64 * 1024

  test('is limited, and is released when the answer ends', () => {
    const { take, pass } = trial()
    const end = take(48 * mb)
    pass(60_000)
    expect(() => take(20 * mb, 'sam')).toThrow(waits(5))
    end()
    expect(take(20 * mb, 'sam')).not.toThrow()
  })

  test('is separate for small bodies, so that large ones never delay them', () => {
    const { take } = trial()
    take(48 * mb)
    for (let many = 0; many < 256; many++) take(small, `person ${many % 4}`)
    expect(() => take(small, 'sam')).toThrow(waits(5))
  })

  test('is given to large bodies at a steady rate, and early ones get a Retry-After', () => {
    const { take, pass } = trial()
    take(48 * mb)()
    expect(() => take(mb)).toThrow(waits(3))
    pass(3_000)
    expect(() => take(mb)).not.toThrow()
    pass(60_000)
    for (let many = 0; many < 30; many++) take(mb)()
  })

  test('P10: is reserved for a large body, so that several at once never cut each other off', () => {
    const { open, pass } = trial()
    const dans = open(40 * mb, 'dan')
    dans.arrived(10 * mb)
    expect(() => open(40 * mb, 'sam')).toThrow(waits(5))
    const sams = open(20 * mb, 'sam')
    for (let many = 0; many < 3; many++) {
      pass(5_000)
      dans.arrived(10 * mb)
      sams.arrived(5 * mb)
    }
    sams.arrived(5 * mb)
    dans.end()
    expect(() => open(40 * mb, 'amira')).not.toThrow()
  })

  test('is reserved while bytes arrive: what is announced and not sent delays others for five seconds at most', () => {
    const { open, take, pass } = trial()
    open(40 * mb, 'dan').arrived(1)
    expect(() => open(40 * mb, 'sam')).toThrow(waits(5))
    pass(5_001)
    expect(take(40 * mb, 'sam')).not.toThrow()
  })

  test('is left to a slow body until somebody else needs it, who then keeps it; the slow connection is closed', () => {
    const { open, pass } = trial()
    const [alone, other] = [open(16 * mb, 'dan'), open(40 * mb, 'sam')]
    pass(60_000)
    alone.arrived(16 * mb)
    open(40 * mb, 'amira').arrived(20 * mb)
    other.arrived(8 * mb)
    expect(() => other.arrived(1)).toThrow(
      expect.objectContaining({ refusal: 'too-busy', headers: { 'Retry-After': '5', Connection: 'close' } }),
    )
  })

  test('leaves one person a quarter, or one larger body; nobody else notices, and the log hears of it once', () => {
    const { open, take, turnedAway, pass } = trial()
    const held = Array.from({ length: 64 }, () => open(small, 'dan'))
    for (let many = 0; many < 3; many++) expect(() => open(small, 'dan')).toThrow(waits(5))
    expect(() => take(small, 'amira')).not.toThrow()
    held[0]?.end()
    expect(() => open(small, 'dan')).not.toThrow()
    open(30 * mb, 'dan')
    expect(() => open(mb, 'dan')).toThrow(waits(5))
    expect(turnedAway).toEqual([
      { size: 'small', limit: 'one-person' },
      { size: 'large', limit: 'one-person' },
    ])
    pass(60_000)
    expect(() => open(mb, 'dan')).toThrow(waits(5))
    expect(turnedAway).toHaveLength(3)
  })

  test('a small body has ten seconds to arrive; a large one as long as its request', () => {
    const { open } = trial()
    expect([open(small).mayTake, open(small + 1).mayTake]).toEqual([10_000, null])
  })
})

test('P10: a small body that does not arrive in ten seconds is put off, so that the pane sends it again', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const incoming = Object.assign(new PassThrough(), {
    headers: { 'content-type': 'application/json', 'content-length': '2' },
  })
  const exchange = { incoming, outgoing: new EventEmitter(), bodyMemory: new BodyMemory() } as unknown as Exchange
  const reading = readJson(exchange, 64 * 1024, false)
  const refused = expect(reading).rejects.toMatchObject({
    refusal: 'too-busy',
    headers: { 'Retry-After': '5', Connection: 'close' },
  })
  incoming.write('{')
  await vi.advanceTimersByTimeAsync(10_000)
  await refused
})

const dansOid = '0198c5b2-0000-4000-8000-00000000dada'

type Held = { bytes: number; path?: string; sent?: string; token?: string }

/** Announces a body of this many bytes, and sends only its first. */
async function hold(server: Running, { bytes, path = '/api/escalations', sent = '{', token }: Held) {
  const socket = connect(server.port, '127.0.0.1').on('error', () => {})
  onTestFinished(() => void socket.destroy())
  const head = [
    `POST ${path} HTTP/1.1`,
    'Host: x',
    `Authorization: Bearer ${token ?? (await server.issuer.token())}`,
    'Idempotency-Key: held',
    'Content-Type: application/json',
    `Content-Length: ${bytes}`,
  ]
  socket.write(`${head.join('\r\n')}\r\n\r\n${sent}`)
  return socket
}

test('a large body is refused unread while memory is full, and accepted later; small ones get through', async () => {
  const server = await serverFor(newRegisters.SQLite)
  const [evidence] = escalateAna.evidence
  const original = Buffer.alloc(20_000_000, 'word ').toString('base64')
  const body = { ...escalateAna, evidence: [{ ...evidence, original }] }
  const file = () => server.ask('POST', '/api/escalations', { key: 'k', body })

  const held = await hold(server, { bytes: 45_000_000, sent: `"${'x'.repeat(44_000_000)}` })
  await expect.poll(async () => (await file()).body.type).toBe('urn:contact-register:too-busy')
  const told = await file()
  expect([told.status, told.body.title]).toEqual([
    503,
    'The register is busy with other requests, so nothing was done. Try again shortly.',
  ])
  expect(Number(told.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await server.ask('POST', '/api/standing', { body: { addresses: ['a@b.example'] } })).status).toBe(200)
  expect((await server.ask('POST', '/api/warnings', { key: 'w', body: warnAna })).status).toBe(201)

  held.destroy()
  await expect.poll(async () => (await file()).status, { timeout: 20_000, interval: 500 }).toBe(201)
})

test('one person with many half-open requests stops nobody else, and the log says so without personal data', async () => {
  const server = await serverFor(newRegisters.SQLite)
  const dan = await server.issuer.token(undefined, { oid: dansOid, name: 'Dan Pryce' })
  const told: string[] = []
  for (let many = 0; many < 300; many++) {
    const socket = await hold(server, { bytes: 64 * 1024, path: '/api/standing', token: dan })
    socket.once('data', (part) => told.push(String(part)))
  }
  await expect.poll(() => told.length, { timeout: 10_000 }).toBe(300 - 64)
  expect(new Set(told.map((one) => one.split('\r\n')[0]))).toEqual(new Set(['HTTP/1.1 503 Service Unavailable']))
  expect((await server.ask('POST', '/api/standing', { body: { addresses: ['a@b.example'] } })).status).toBe(200)
  const warnings = server
    .logged()
    .split('\n')
    .filter((line) => line.includes('"level":"warn"'))
  expect(warnings).toEqual([expect.stringMatching(/"size":"small","limit":"one-person","msg":"requests were turned/)])
  expect(warnings.join('')).not.toMatch(/dada|Pryce/)
})

test('one person with half-open escalations delays no original of anybody else', async () => {
  const server = await serverFor(newRegisters.SQLite)
  const dan = await server.issuer.token(undefined, { oid: dansOid })
  for (let many = 0; many < 2; many++) await hold(server, { bytes: 30 * mb, token: dan })
  const [evidence] = escalateAna.evidence
  const original = Buffer.alloc(5_000_000, 'word ').toString('base64')
  const body = { ...escalateAna, evidence: [{ ...evidence, original }] }
  expect((await server.ask('POST', '/api/escalations', { key: 'k', body })).status).toBe(201)
})

test('whoever goes away at once gives the room back, and can file something else', async () => {
  const server = await serverFor(newRegisters.SQLite)
  for (let many = 0; many < 5; many++) (await hold(server, { bytes: 17 * mb })).destroy()
  const [evidence] = escalateAna.evidence
  const original = Buffer.alloc(100_000, 'word ').toString('base64')
  const body = { ...escalateAna, evidence: [{ ...evidence, original }] }
  const file = async () => (await server.ask('POST', '/api/escalations', { key: 'k', body })).status
  await expect.poll(file).toBe(201)
})
