import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { theRegister } from '../../../server/cases/act-itself.ts'
import { seeEscalation } from '../../../server/cases/escalation/see-escalation.ts'
import { withdrawEscalation } from '../../../server/cases/escalation/withdraw-escalation.ts'
import { evidenceOriginal, evidenceWords } from '../../../server/cases/evidence/evidence-original.ts'
import {
  discardEvidence,
  sweepWaitingEvidence,
  uploadEvidence,
} from '../../../server/cases/evidence/upload-evidence.ts'
import type { WaitingEvidence } from '../../../server/contract/evidence/waiting-evidence.ts'
import type { Register } from '../../../server/register/register.ts'
import { everythingOn } from '../../../server/register/subject-access/everything-on.ts'
import { colleagues } from '../../cast.ts'
import { actBy, message } from '../../support/acts.ts'
import { amira, dan, file, minutes, warn } from '../../support/doing.ts'
import { auditedKinds, rowCounts } from '../../support/store/rows.ts'
import { stores } from '../../support/store/stores.ts'
import { makeWords } from '../../support/words.ts'

const frances = actBy(colleagues.frances, minutes(5))
const ruth = actBy(colleagues.ruth, minutes(1))
const day = 24 * 60

const give = (register: Register, n: number, original: Uint8Array | null = null, act = amira) =>
  register.write((tx) =>
    uploadEvidence(tx, act, {
      contact: message({ internetMessageId: `<${n}@example.org>`, subject: `Letter ${n}` }),
      original: original && Buffer.from(original).toString('base64'),
    }),
  )

const kept = (register: Register) =>
  register.read((reading) =>
    reading
      .selectFrom('evidence')
      .leftJoin('originals', 'originals.evidence_id', 'evidence.id')
      .select(['message_id', 'contact', 'sha256', 'bytes', 'content'])
      .orderBy('evidence.added_at')
      .orderBy('evidence.id')
      .execute(),
  )

describe.each(stores)('P10: evidence uploaded piece by piece, on $store', ({ openEmpty }) => {
  it('is filed as one escalation, complete and in the order named; nothing is left waiting', async () => {
    const register = await openEmpty()
    const originals = [randomBytes(70_000), null, randomBytes(300)]
    const given: WaitingEvidence[] = []
    for (const [n, original] of originals.entries()) given.push(await give(register, n, original))
    expect(given[0]).toEqual({
      pieceId: expect.any(String),
      sha256: expect.stringMatching(/^[\da-f]{64}$/),
      bytes: 70_000,
      waitsUntil: '2026-11-04T09:00:00.000Z',
    })
    expect(given[1]).toMatchObject({ sha256: null, bytes: null })

    const order = [2, 0, 1]
    const pieces = order.map((n) => given[n]?.pieceId ?? '')
    const filed = await file(register, actBy(colleagues.amira, minutes(2)), { evidence: [], pieces })
    expect(filed.evidence.map(({ sha256 }) => sha256)).toEqual(order.map((n) => given[n]?.sha256))
    const rows = await kept(register)
    expect(rows.map(({ message_id }) => message_id)).toEqual(order.map((n) => `<${n}@example.org>`))
    expect(rows.map(({ contact }) => JSON.parse(contact ?? '').subject)).toEqual(order.map((n) => `Letter ${n}`))
    for (const [at, n] of order.entries()) {
      const content = rows[at]?.content
      expect(content ? Buffer.from(content).equals(originals[n] ?? Buffer.of()) : content).toBe(
        originals[n] ? true : null,
      )
    }
    expect(await rowCounts(register)).toMatchObject({ waiting_evidence: 0, waiting_originals: 0, escalations: 1 })
    const told = await register.read((reading) => reading.selectFrom('outbox').select('subject').execute())
    expect(new Set(told.map(({ subject }) => subject)).size).toBe(1)
    expect(await auditedKinds(register)).toEqual([
      ...originals.map(() => 'evidence-given'),
      'customer-added',
      'escalation-filed',
    ])

    await register.write((tx) => withdrawEscalation(tx, amira, filed.escalationId))
    expect(await rowCounts(register)).toMatchObject({ evidence: 0, originals: 0 })
  })

  it('shows an officer the words of ten pieces at once, and of each other piece on request', async () => {
    const register = await openEmpty()
    const pieces: string[] = []
    for (let n = 0; n < 12; n += 1)
      pieces.push((await give(register, n, Buffer.from(`From: a@b.example\r\n\r\nWords ${n}`))).pieceId)
    const { escalationId } = await file(register, amira, { evidence: [], pieces })
    await makeWords(register)
    const looks = async () => (await rowCounts(register)).access_ledger
    const before = await looks()
    const { evidence } = await seeEscalation(register, frances, escalationId)
    expect(evidence.map(({ text }) => text)).toEqual([...[...Array(10).keys()].map((n) => `Words ${n}`), null, null])
    expect(evidence.map(({ wordsLater }) => wordsLater)).toEqual([...Array(10).fill(false), true, true])
    const later = evidence[11]?.evidenceId ?? ''
    expect(await evidenceWords(register, frances, later)).toEqual({ text: 'Words 11', reading: 'whole', attached: [] })
    expect((await looks()) - before).toBe(2)
    await expect(evidenceWords(register, amira, later)).rejects.toMatchObject({ refusal: 'not-authorised' })
  }, 120_000)

  it('may be combined with evidence sent with the escalation, and a piece named twice counts once', async () => {
    const register = await openEmpty()
    const { pieceId } = await give(register, 1)
    const filed = await file(register, amira, { pieces: [pieceId, pieceId] })
    expect(filed.evidence).toHaveLength(2)
  })

  it('is refused if officers already have all of it, as a single message is', async () => {
    const register = await openEmpty()
    const [first, again] = [await give(register, 1), await give(register, 1, null, dan)]
    await file(register, amira, { evidence: [], pieces: [first.pieceId] })
    await expect(file(register, dan, { evidence: [], pieces: [again.pieceId] })).rejects.toMatchObject({
      refusal: 'message-already-escalated',
    })
  })

  it('is hidden from everyone while it waits: no download, and no mention in answers about the customer', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const { pieceId } = await give(register, 7, Buffer.from('a word that waits'))
    await expect(evidenceOriginal(register, ruth, pieceId)).rejects.toMatchObject({ refusal: 'unknown-evidence' })
    const all = await register.read((reading) => everythingOn(reading, customerId))
    expect(JSON.stringify(all)).not.toMatch(/7@example\.org|Letter 7/)
  })

  it('is deleted when its owner cancels; another’s pieces and missing ones are ignored', async () => {
    const register = await openEmpty()
    const [mine, theirs] = [await give(register, 1, Buffer.from('x')), await give(register, 2, null, dan)]
    const ids = [mine.pieceId, theirs.pieceId, '0198c5b2-7c00-7000-8000-000000000001']
    const discard = () => register.write((tx) => discardEvidence(tx, amira, ids))
    expect(await discard()).toEqual({ discarded: 1 })
    expect(await discard()).toEqual({ discarded: 0 })
    expect(await rowCounts(register)).toMatchObject({ waiting_evidence: 1, waiting_originals: 0 })
    expect(await auditedKinds(register)).toEqual(['evidence-given', 'evidence-given', 'evidence-discarded'])
  })

  it('is deleted after a day, and not before', async () => {
    const register = await openEmpty()
    await give(register, 1, Buffer.from('x'))
    await give(register, 2, null, actBy(colleagues.amira, minutes(30)))
    const sweep = (after: number) => sweepWaitingEvidence(register, { ...amira, by: theRegister, at: minutes(after) })
    expect(await sweep(day - 1)).toBe(0)
    expect(await sweep(day)).toBe(1)
    expect(await rowCounts(register)).toMatchObject({ waiting_evidence: 1, waiting_originals: 0 })
    expect(await sweep(day + 30)).toBe(1)
    expect((await auditedKinds(register)).slice(2)).toEqual(['waiting-evidence-deleted', 'waiting-evidence-deleted'])
  })
})
