import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { addEscalationDetails } from '../../../server/cases/escalation/add-escalation-details.ts'
import { withdrawEscalation } from '../../../server/cases/escalation/withdraw-escalation.ts'
import { colleagues, customers } from '../../cast.ts'
import { actBy, call, message } from '../../support/acts.ts'
import { amira, dan, file, minutes, seen, warn } from '../../support/doing.ts'
import { auditedKinds, everythingKept, rowCounts } from '../../support/store/rows.ts'
import { eitherStore } from '../../support/store/stores.ts'

const [address = ''] = customers.petra.addresses
const original = Buffer.from('From: petra.holm@example.org\r\nSubject: My letter of May\r\n\r\nAgain.\r\n')
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const another = message({ internetMessageId: '<two@example.org>' })

describe.each(eitherStore)('P10: an escalation, on $store', ({ openEmpty }) => {
  it('is filed with its evidence, and shows as a decision pending, to its author and to others', async () => {
    const register = await openEmpty()
    const filed = await file(register, amira, {
      behaviours: ['abusive', 'abusive', 'aggressive'],
      evidence: [
        { contact: message(), original: original.toString('base64') },
        { contact: call({ note: 'He shouted.' }), original: null },
      ],
    })
    expect(filed).toEqual({
      escalationId: expect.any(String),
      customerId: expect.any(String),
      escalatedAt: '2026-11-03T09:00:00.000Z',
      state: 'pending',
      behaviours: ['abusive', 'aggressive'],
      evidence: [
        { evidenceId: expect.any(String), sha256: sha256(original), bytes: original.length },
        { evidenceId: expect.any(String), sha256: null, bytes: null },
      ],
    })
    const pending = { kind: 'decision-pending', escalationId: filed.escalationId, service: 'Housing' }
    expect(await seen(register, amira, address)).toMatchObject({ ...pending, mine: true })
    expect(await seen(register, dan, address)).toMatchObject({ ...pending, mine: false })
  })

  it('keeps the original byte for byte', async () => {
    const register = await openEmpty()
    const bytes = randomBytes(300_000)
    await file(register, amira, { evidence: [{ contact: message(), original: bytes.toString('base64') }] })
    const kept = await register.read((reading) =>
      reading.selectFrom('originals').select('content').executeTakeFirstOrThrow(),
    )
    expect(Buffer.from(kept.content).equals(bytes)).toBe(true)
  })

  it('may be filed again for another message; people see their own first, otherwise the newest', async () => {
    const register = await openEmpty()
    const mine = await file(register)
    const theirs = await file(register, actBy(colleagues.dan, minutes(5)), {
      evidence: [{ contact: another, original: null }],
    })
    expect(theirs.customerId).toBe(mine.customerId)
    expect(await seen(register, amira, address)).toMatchObject({ escalationId: mine.escalationId, mine: true })
    expect(await seen(register, actBy(colleagues.kit, minutes(6)), address)).toMatchObject({
      escalationId: theirs.escalationId,
      mine: false,
    })
  })

  it('may include a message already escalated, beside a new one', async () => {
    const register = await openEmpty()
    await file(register)
    const both = [message(), another].map((contact) => ({ contact, original: null }))
    expect((await file(register, dan, { evidence: both })).evidence).toHaveLength(2)
  })

  it('may be filed again for a message whose earlier escalation was decided', async () => {
    const register = await openEmpty()
    const first = await file(register)
    await register.write((tx) => tx.updateTable('escalations').set({ state: 'declined' }).execute())
    expect((await seen(register, amira, address))?.kind).toBe('not-on-register')
    const again = await file(register)
    expect(again).toMatchObject({ customerId: first.customerId, state: 'pending' })
  })

  it('accepts later details: they replace earlier ones, and evidence is added', async () => {
    const register = await openEmpty()
    const { escalationId } = await file(register, amira, { behaviours: ['abusive'], account: 'First words.' })
    const detail = (given: Partial<Parameters<typeof addEscalationDetails>[3]>, after: number) =>
      register.write((tx) =>
        addEscalationDetails(tx, actBy(colleagues.amira, minutes(after)), escalationId, { evidence: [], ...given }),
      )

    const more = await detail({ evidence: [{ contact: message(), original: original.toString('base64') }] }, 1)
    expect(more).toMatchObject({ behaviours: ['abusive'], state: 'pending' })
    expect(more.evidence.map((one) => one.sha256)).toEqual([null, sha256(original)])

    const replaced = await detail({ behaviours: ['harassing', 'harassing'], account: 'Better words.' }, 2)
    expect(replaced).toMatchObject({ behaviours: ['harassing'] })
    expect(replaced.evidence).toHaveLength(2)
    expect(await everythingKept(register, 'escalations')).toMatch(/Better words/)
    expect(await everythingKept(register, 'escalations')).not.toMatch(/First words/)

    await detail({ account: null }, 3)
    expect(await everythingKept(register, 'escalations')).not.toMatch(/Better words/)
    expect(await everythingKept(register, 'audit_trail')).not.toMatch(/(first|better) words|petra|letter/i)
    expect(await auditedKinds(register)).toEqual([
      'customer-added',
      'escalation-filed',
      'escalation-details-added',
      'escalation-details-added',
      'escalation-details-added',
    ])
  })

  it('deletes its evidence when withdrawn, and a customer with no other records', async () => {
    const register = await openEmpty()
    const { escalationId } = await file(register, amira, {
      account: 'What happened.',
      evidence: [{ contact: message(), original: original.toString('base64') }],
    })
    const later = actBy(colleagues.amira, minutes(60 * 24))
    expect(await register.write((tx) => withdrawEscalation(tx, later, escalationId))).toEqual({
      escalationId,
      withdrawnAt: '2026-11-04T09:00:00.000Z',
    })
    expect(await rowCounts(register)).toMatchObject({
      customers: 0,
      contact_points: 0,
      escalations: 0,
      evidence: 0,
      originals: 0,
      audit_trail: 4,
    })
    expect(await seen(register, amira, address)).toEqual({ kind: 'not-on-register' })
  })

  it('when withdrawn, leaves a customer who was also warned, but none of its own text', async () => {
    const register = await openEmpty()
    const warning = await warn(register)
    const { escalationId } = await file(register, amira, { behaviours: ['abusive'], account: 'What happened.' })
    await register.write((tx) => withdrawEscalation(tx, amira, escalationId))
    expect(await seen(register, amira, address)).toMatchObject({ kind: 'warned', warningId: warning.warningId })
    expect(await everythingKept(register, 'escalations', 'evidence')).not.toMatch(/happened|abusive|letter/i)
    await file(register)
  })
})
