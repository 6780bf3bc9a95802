import { describe, expect, test } from 'vitest'
import { maxPieces } from '../../server/contract/evidence/waiting-evidence.ts'
import { newId } from '../../server/register/store/new-id.ts'
import { colleagues } from '../cast.ts'
import { rowCounts } from '../support/store/rows.ts'
import { eitherStore } from '../support/store/stores.ts'
import { escalateAna } from './support/requests.ts'
import { serverFor } from './support/server.ts'

const [piece = {}] = escalateAna.evidence

describe.each(eitherStore)('P10: evidence uploaded ahead of its escalation, on $store', ({ newRegister }) => {
  test('is stored once however often it is sent, and filed once however often the escalation is sent', async () => {
    const server = await serverFor(newRegister)
    const give = () => server.ask('POST', '/api/evidence/waiting', { key: 'one', body: piece })
    const [first, again] = [await give(), await give()]
    expect([first.status, again.status]).toEqual([201, 201])
    expect(again.body).toEqual(first.body)
    expect(await rowCounts(server.register)).toMatchObject({ waiting_evidence: 1, waiting_originals: 1 })

    const body = { ...escalateAna, evidence: [], pieces: [first.body.pieceId] }
    const file = () => server.ask('POST', '/api/escalations', { key: 'all', body })
    const [filed, refiled] = [await file(), await file()]
    expect([filed.status, refiled.status, refiled.body]).toEqual([201, 201, filed.body])
    expect(await rowCounts(server.register)).toMatchObject({ escalations: 1, evidence: 1, waiting_evidence: 0 })
  })

  test('cannot be filed by anybody else, and no part of the escalation is saved then', async () => {
    const server = await serverFor(newRegister)
    const { body } = await server.ask('POST', '/api/evidence/waiting', { key: 'one', body: piece })
    const before = await rowCounts(server.register)
    const token = await server.issuer.token(colleagues.dan)
    const theirs = { ...escalateAna, pieces: [body.pieceId] }
    const told = await server.ask('POST', '/api/escalations', { key: 'k', body: theirs, token })
    expect([told.status, told.body.type]).toEqual([403, 'urn:contact-register:not-yours'])
    expect(await rowCounts(server.register)).toEqual(before)
  })

  test.each([
    ['no evidence', { evidence: [] }],
    ['neither evidence nor uploaded pieces', { evidence: [], pieces: [] }],
    ['more pieces than Outlook lets anybody select', { pieces: Array.from({ length: maxPieces + 1 }, () => newId()) }],
    ['a piece with an invalid id', { pieces: ['one'] }],
  ])('an escalation with %s is not valid', async (_, part) => {
    const server = await serverFor(newRegister)
    const told = await server.ask('POST', '/api/escalations', { key: 'k', body: { ...escalateAna, ...part } })
    expect([told.status, told.body.type]).toEqual([400, 'urn:contact-register:not-valid'])
  })
})
