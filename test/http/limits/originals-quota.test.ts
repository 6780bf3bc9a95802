import { describe, expect, test } from 'vitest'
import { council, message } from '../../support/acts.ts'
import { rowCounts } from '../../support/store/rows.ts'
import { eitherTest, stores } from '../../support/store/stores.ts'
import { escalateAna } from '../support/requests.ts'
import { type Running, serverFor } from '../support/server.ts'

const quota = 1_000_000_000
const small = { env: { ORIGINALS_GIGABYTES: '1', METRICS_TOKEN: 'figures-of-the-quota' } }
const original = Buffer.from('Subject: Hello\r\n\r\nHello').toString('base64')
const bytes = Buffer.from(original, 'base64').length

let made = 0
const piece = () => ({ contact: message({ internetMessageId: `<${made++}@example.org>` }), original })
const escalate = (server: Running, body: object) =>
  server.ask('POST', '/api/escalations', { key: `k${made++}`, body: { ...escalateAna, evidence: [], ...body } })
const give = (server: Running) => server.ask('POST', '/api/evidence/waiting', { key: `k${made++}`, body: piece() })

const kept = (server: Running) =>
  server.register.read(
    async (reading) => (await reading.selectFrom('originals_kept').select('bytes').executeTakeFirstOrThrow()).bytes,
  )
/** As if this many bytes were stored already. */
const fill = (server: Running, to: number) =>
  server.register.write((tx) => tx.updateTable('originals_kept').set({ bytes: to }).execute())
const toKeeper = (server: Running) =>
  server.register.read(async (reading) => {
    const mail = await reading.selectFrom('outbox').select(['subject', 'recipients']).orderBy('id').execute()
    const { address } = council.posts.registerKeeper
    return mail.filter(({ recipients }) => recipients === JSON.stringify([address])).map(({ subject }) => subject)
  })

describe.each(stores)('P1: the quota for original messages, on $store', ({ store, newRegister }) => {
  const either = eitherTest(store)
  test('counts every way of adding and removing them', async () => {
    const server = await serverFor(newRegister)
    const filed = await escalate(server, { evidence: [piece(), piece()] })
    expect(await kept(server)).toBe(2 * bytes)
    const [first, second] = [await give(server), await give(server)]
    expect(await kept(server)).toBe(4 * bytes)
    await escalate(server, { pieces: [first.body.pieceId] })
    expect(await kept(server)).toBe(4 * bytes)
    await server.ask('POST', '/api/evidence/waiting/discard', { key: 'd', body: { pieces: [second.body.pieceId] } })
    expect(await kept(server)).toBe(3 * bytes)
    await server.ask('POST', `/api/escalations/${filed.body.escalationId}/withdraw`, { key: 'w' })
    expect(await kept(server)).toBe(bytes)
  })

  either('refuses an original beyond it with an explanation, and accepts the escalation without it', async () => {
    const server = await serverFor(newRegister, small)
    await fill(server, quota - bytes)
    expect((await escalate(server, { evidence: [piece()] })).status).toBe(201)
    const before = await rowCounts(server.register)
    const refusals = [await escalate(server, { evidence: [piece()] }), await give(server)]
    for (const { status, body } of refusals) {
      expect([status, body.type]).toEqual([409, 'urn:contact-register:no-room-for-original'])
      expect(body.title).toMatch(/no room for more original messages. Keep this message in Outlook/)
    }
    expect(await rowCounts(server.register)).toEqual(before)
    expect((await escalate(server, { evidence: [{ ...piece(), original: null }] })).status).toBe(201)
  })

  either('warns the register keeper once at each threshold', async () => {
    const server = await serverFor(newRegister, small)
    const atShare = async (share: number) => {
      await fill(server, (quota * share) / 100)
      for (let times = 0; times < 2; times++) expect((await escalate(server, { evidence: [piece()] })).status).toBe(201)
    }
    await atShare(79)
    expect(await toKeeper(server)).toEqual([])
    await atShare(80)
    expect(await toKeeper(server)).toEqual(['Original messages take 80% of their room'])
    await atShare(95)
    expect(await toKeeper(server)).toEqual([
      'Original messages take 80% of their room',
      'Original messages take 95% of their room',
    ])
  })

  either('appears in the metrics, with the space used', async () => {
    const server = await serverFor(newRegister, small)
    await escalate(server, { evidence: [piece()] })
    const figures = await fetch(`${server.url}/metrics`, { headers: { Authorization: 'Bearer figures-of-the-quota' } })
    const text = await figures.text()
    expect(text).toMatch(new RegExp(`^contact_register_originals_bytes ${bytes}$`, 'm'))
    // The notice to the officers, which no mail server takes here.
    expect(text).toMatch(/^contact_register_mail\{state="waiting"\} [1-9]\d*$/m)
    expect(text).toMatch(/^contact_register_mail\{state="dead"\} 0$/m)
    expect(text).toMatch(new RegExp(`^contact_register_originals_quota_bytes ${quota}$`, 'm'))
  })
})
