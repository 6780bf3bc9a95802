import { EventEmitter } from 'node:events'
import { connect } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { BodyMemory } from '../../../server/http/limits/body-memory.ts'
import { newRegisters } from '../../support/store/stores.ts'
import { escalateAna, warnAna } from '../support/requests.ts'
import { type Running, serverFor } from '../support/server.ts'

const mb = 1024 * 1024

describe('memory for request bodies', () => {
  function trial() {
    let now = 0
    const room = new BodyMemory(() => now)
    const take = (bytes: number) => {
      const answer = new EventEmitter()
      room.take(bytes, answer as never)
      return () => answer.emit('close')
    }
    return { take, pass: (ms: number) => (now += ms) }
  }
  const waits = (seconds: number) =>
    expect.objectContaining({ refusal: 'too-busy', headers: { 'Retry-After': String(seconds) } })

  test('is limited, and is released when the answer ends', () => {
    const { take, pass } = trial()
    const end = take(48 * mb)
    pass(60_000)
    expect(() => take(20 * mb)).toThrow(waits(5))
    end()
    expect(take(20 * mb)).not.toThrow()
  })

  test('is separate for small bodies, so that large ones never delay them', () => {
    const { take } = trial()
    take(48 * mb)
    for (let many = 0; many < 200; many++) expect(() => take(64 * 1024)).not.toThrow()
    for (let many = 0; many < 56; many++) take(64 * 1024)
    expect(() => take(64 * 1024)).toThrow(waits(5))
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
})

/** Announces a body of this many bytes, and sends only its first. */
async function hold(server: Running, bytes: number) {
  const socket = connect(server.port, '127.0.0.1').on('error', () => {})
  onTestFinished(() => void socket.destroy())
  const head = [
    'POST /api/escalations HTTP/1.1',
    'Host: x',
    `Authorization: Bearer ${await server.issuer.token()}`,
    'Idempotency-Key: held',
    'Content-Type: application/json',
    `Content-Length: ${bytes}`,
  ]
  socket.write(`${head.join('\r\n')}\r\n\r\n{`)
  return socket
}

test('a large body is refused unread while memory is full, and accepted later; small ones get through', async () => {
  const server = await serverFor(newRegisters.SQLite)
  const [evidence] = escalateAna.evidence
  const original = Buffer.alloc(20_000_000, 'word ').toString('base64')
  const body = { ...escalateAna, evidence: [{ ...evidence, original }] }
  const file = () => server.ask('POST', '/api/escalations', { key: 'k', body })

  const held = await hold(server, 45_000_000)
  await expect.poll(async () => (await file()).body.type).toBe('urn:contact-register:too-busy')
  const told = await file()
  expect([told.status, told.body.title]).toEqual([503, expect.stringMatching(/not recorded. Try again shortly/)])
  expect(Number(told.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await server.ask('POST', '/api/standing', { body: { addresses: ['a@b.example'] } })).status).toBe(200)
  expect((await server.ask('POST', '/api/warnings', { key: 'w', body: warnAna })).status).toBe(201)

  held.destroy()
  await expect.poll(async () => (await file()).status, { timeout: 20_000, interval: 500 }).toBe(201)
})
