import { describe, expect, it } from 'vitest'
import { addEscalationDetails } from '../../../server/cases/escalation/add-escalation-details.ts'
import { seeEscalation } from '../../../server/cases/escalation/see-escalation.ts'
import { uploadEvidence } from '../../../server/cases/evidence/upload-evidence.ts'
import { recordRepresentation } from '../../../server/cases/representation/record-representation.ts'
import type { Evidence } from '../../../server/contract/parts.ts'
import type { Register } from '../../../server/register/register.ts'
import { message } from '../../support/acts.ts'
import { frances, inForce, restriction } from '../../support/deciding.ts'
import { amira, file } from '../../support/doing.ts'
import { rowCounts } from '../../support/store/rows.ts'
import { stores } from '../../support/store/stores.ts'

/** A message as evidence: what Outlook says is its Message-ID, and the Message-ID field of its original. */
const piece = (internetMessageId: string | null, ...fields: string[]): Evidence => ({
  contact: message({ internetMessageId }),
  original: Buffer.from(`${['From: petra.holm@example.org', ...fields].join('\r\n')}\r\n\r\nHello\r\n`).toString(
    'base64',
  ),
})
const own = piece('<one@example.org>', 'Message-ID: <one@example.org>')
const another = piece('<one@example.org>', 'Message-ID: <two@example.org>')

const marks: [what: string, given: Evidence, compared: boolean][] = [
  ['with the Message-ID of the message: compared', own, true],
  ['without a Message-ID: kept, not compared', piece('<one@example.org>'), false],
  ['of a message for which Outlook gave no Message-ID: kept, not compared', piece(null, 'Message-ID: <two@x>'), false],
  [
    'with two Message-IDs, one of them the message’s: kept, not compared',
    piece('<one@example.org>', 'Message-ID: <two@example.org>', 'Message-ID: <one@example.org>'),
    false,
  ],
]

/** Every way in which an original reaches the register. */
const ways: [way: string, take: (register: Register, given: Evidence) => Promise<unknown>][] = [
  ['escalating', (register, given) => file(register, amira, { evidence: [given] })],
  [
    'adding to an escalation',
    async (register, given) => {
      const { escalationId } = await file(register, amira, {
        evidence: [{ contact: message({ internetMessageId: null }), original: null }],
      })
      return await register.write((tx) => addEscalationDetails(tx, amira, escalationId, { evidence: [given] }))
    },
  ],
  ['uploading evidence first', (register, given) => register.write((tx) => uploadEvidence(tx, amira, given))],
  [
    'recording a representation',
    async (register, given) => {
      const { restrictionId } = await inForce(register)
      return await register.write((tx) =>
        recordRepresentation(tx, amira, { restrictionId, receivedOn: '2026-11-03', account: null, evidence: given }),
      )
    },
  ],
]

const originals = async (register: Register) => {
  const { originals: filed = 0, waiting_originals: waiting = 0 } = await rowCounts(register)
  return filed + waiting
}

describe.each(stores)('P1: the original of a message, on $store', ({ openEmpty }) => {
  it.each(marks)('%s', async (_, given, compared) => {
    const register = await openEmpty()
    const { escalationId } = await file(register, amira, { evidence: [given] })
    const { evidence } = await seeEscalation(register, frances, escalationId)
    expect(evidence).toMatchObject([{ compared, bytes: expect.any(Number) }])
  })

  it('keeps its mark when it is uploaded first and filed later', async () => {
    const register = await openEmpty()
    const pieces: string[] = []
    for (const given of [own, piece('<three@example.org>')]) {
      pieces.push((await register.write((tx) => uploadEvidence(tx, amira, given))).pieceId)
    }
    const { escalationId } = await file(register, amira, { evidence: [], pieces })
    const { evidence } = await seeEscalation(register, frances, escalationId)
    expect(evidence.map(({ compared }) => compared)).toEqual([true, false])
  })

  it('is marked in a representation, too', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    await register.write((tx) =>
      recordRepresentation(tx, amira, { restrictionId, receivedOn: '2026-11-03', account: null, evidence: own }),
    )
    const [shown] = (await restriction(register, restrictionId)).representations
    expect(shown?.evidence).toMatchObject({ compared: true })
  })

  it.each(ways)('is refused and not kept if it belongs to another message: %s', async (_, take) => {
    const register = await openEmpty()
    await expect(take(register, another)).rejects.toMatchObject({ refusal: 'original-of-another-message' })
    expect(await originals(register)).toBe(0)
    await take(register, own)
    expect(await originals(register)).toBe(1)
  })
})
