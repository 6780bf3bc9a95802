import { describe, expect, it } from 'vitest'
import { liftHoldFor, placeHold } from '../../../server/cases/retention/holds.ts'
import { runWholeRetention } from '../../../server/cases/retention/run-retention.ts'
import { undoWarning } from '../../../server/cases/warning/undo-warning.ts'
import { withdrawWarning } from '../../../server/cases/warning/withdraw-warning.ts'
import { colleagues, customers } from '../../cast.ts'
import { actBy, byItself, call, clue, message } from '../../support/acts.ts'
import { ruth } from '../../support/deciding.ts'
import { amira, confirm, dan, minutes, now, openWarning, seen, warn } from '../../support/doing.ts'
import { correct } from '../../support/keeping.ts'
import { auditedKinds, everythingKept, rowCounts } from '../../support/store/rows.ts'
import { eitherStore } from '../../support/store/stores.ts'

const [address = ''] = customers.petra.addresses

describe.each(eitherStore)('P9: the polite warning, on $store', ({ openEmpty }) => {
  it('is recorded, and everybody sees it until it lapses', async () => {
    const register = await openEmpty()
    const given = await warn(register)
    expect(given).toEqual({
      warningId: expect.any(String),
      customerId: expect.any(String),
      warnedAt: '2026-11-03T09:00:00.000Z',
      lapsesOn: '2027-11-03',
      reply: 'sent',
      undoUntil: '2026-11-03T09:10:00.000Z',
    })
    const warned = { kind: 'warned', warningId: given.warningId, service: 'Housing', lapsesOn: '2027-11-03' }
    expect(await seen(register, dan, address)).toMatchObject(warned)
    expect(await seen(register, actBy(colleagues.dan, '2027-11-02T23:59:59.000Z'), address)).toMatchObject(warned)
    expect(await seen(register, actBy(colleagues.dan, '2027-11-03T00:00:00.000Z'), address)).toEqual({
      kind: 'not-on-register',
    })
  })

  it('G: undone under a hold, keeps its corrections until retention deletes them with it', async () => {
    const register = await openEmpty()
    const { customerId, warningId } = await openWarning(register)
    await correct(register, { kind: 'warning', id: warningId, field: 'service', value: 'Planning' })
    const hold = { reason: 'A claim.', lookAgainOn: '2026-12-01' }
    const { holdId } = await register.write((tx) => placeHold(tx, ruth, customerId, hold))
    await register.write((tx) => undoWarning(tx, amira, warningId))
    expect(await rowCounts(register)).toMatchObject({ warnings: 1, corrections: 1 })
    await register.write((tx) => liftHoldFor(tx, ruth, holdId, { why: 'Settled.' }))
    await runWholeRetention(register, byItself('2029-01-01T04:00:00.000Z'))
    expect(await rowCounts(register)).toMatchObject({ warnings: 0, corrections: 0, customers: 0 })
  })

  it('may be given again for another message, for a call, and by somebody who named no service', async () => {
    const register = await openEmpty()
    const first = await warn(register)
    const second = await warn(register, amira, { contact: message({ internetMessageId: '<two@example.org>' }) })
    const third = await warn(register, amira, { contact: call(), service: null })
    expect(new Set([first, second, third].map(({ customerId }) => customerId)).size).toBe(1)
    expect((await rowCounts(register)).warnings).toBe(3)
  })

  it('may be given twice for messages without an id', async () => {
    const register = await openEmpty()
    await warn(register, amira, { contact: message({ internetMessageId: null }) })
    await warn(register, amira, { contact: message({ internetMessageId: '  ' }) })
    expect((await rowCounts(register)).warnings).toBe(2)
  })

  it('leaves nothing about the customer when undone at once, only that it happened', async () => {
    const register = await openEmpty()
    const { warningId } = await openWarning(register)
    const act = actBy(colleagues.amira, minutes(10))
    expect(await register.write((tx) => undoWarning(tx, act, warningId))).toEqual({
      warningId,
      undoneAt: '2026-11-03T09:10:00.000Z',
    })
    expect(await seen(register, dan, address)).toEqual({ kind: 'not-on-register' })
    expect(await rowCounts(register)).toMatchObject({ customers: 0, contact_points: 0, warnings: 0, audit_trail: 4 })
    expect(await auditedKinds(register)).toEqual([
      'customer-added',
      'warning-given',
      'warning-undone',
      'customer-forgotten',
    ])
    expect(await everythingKept(register)).not.toMatch(/petra|holm|letter of may/i)
  })

  it('disappears when undone while another counts, and may be given again', async () => {
    const register = await openEmpty()
    const first = await warn(register)
    const other = { contact: call({ note: 'Once more' }) }
    const second = await warn(register, actBy(colleagues.amira, minutes(1)), other)
    await register.write((tx) => undoWarning(tx, actBy(colleagues.amira, minutes(2)), second.warningId))
    expect(await seen(register, dan, address)).toMatchObject({ kind: 'warned', warningId: first.warningId })
    expect(await everythingKept(register, 'warnings')).not.toMatch(/once more/i)
    await warn(register, amira, other)
  })

  it('P9: stays once its reply was sent: whoever gave it cannot undo it, and the register keeper can withdraw it', async () => {
    const register = await openEmpty()
    const { warningId, customerId } = await openWarning(register)
    await confirm(register, amira, warningId, true)
    await expect(register.write((tx) => undoWarning(tx, amira, warningId))).rejects.toMatchObject({
      refusal: 'reply-already-sent',
    })
    expect(await seen(register, dan, address)).toMatchObject({ kind: 'warned', warningId, customerId })
    expect(await auditedKinds(register)).toEqual(['customer-added', 'warning-given', 'warning-sent'])
    await register.write((tx) => withdrawWarning(tx, ruth, warningId, { why: 'It was about another customer.' }))
    expect(await seen(register, dan, address)).toEqual({ kind: 'not-on-register' })
  })

  it('P9: can still be undone after its reply was said not to be sent', async () => {
    const register = await openEmpty()
    const { warningId } = await openWarning(register)
    await confirm(register, amira, warningId, false)
    await register.write((tx) => undoWarning(tx, amira, warningId))
    expect((await rowCounts(register)).warnings).toBe(0)
  })

  it('is given once when sent twice at the same moment', async () => {
    const register = await openEmpty()
    const both = await Promise.allSettled([warn(register), warn(register, dan)])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { refusal: 'message-already-warned' },
    })
    expect(await rowCounts(register)).toMatchObject({ customers: 1, warnings: 1 })
  })

  it('creates one customer when two colleagues warn for two messages at the same moment', async () => {
    const register = await openEmpty()
    const given = await Promise.all(
      [amira, dan, amira, dan].map((act, n) =>
        warn(register, act, {
          customer: clue({ addresses: [n % 2 ? address : address.toUpperCase()] }),
          contact: message({ internetMessageId: `<${n}@example.org>` }),
        }),
      ),
    )
    expect(new Set(given.map(({ customerId }) => customerId)).size).toBe(1)
    expect(await rowCounts(register)).toMatchObject({ customers: 1, contact_points: 1, warnings: 4 })
  })

  it('keeps its message, but the trail keeps neither the message nor the customer', async () => {
    const register = await openEmpty()
    await warn(register, amira, {
      customer: clue({ addresses: [address], numbers: ['07700 900456'], names: ['Petra Holm'] }),
    })
    expect(await everythingKept(register, 'warnings')).toContain('My letter of May')
    const trail = await everythingKept(register, 'audit_trail')
    expect(trail).toContain(colleagues.amira.oid)
    expect(trail).not.toMatch(/petra|holm|900456|letter|one@|example|amira/i)
  })

  it('lapses by the day in London, not by the day in UTC', async () => {
    const register = await openEmpty()
    // Half past midnight in London, half past eleven the evening before in UTC.
    const act = actBy(colleagues.amira, '2026-07-15T23:30:00.000Z')
    expect((await warn(register, act)).lapsesOn).toBe('2027-07-16')
    expect(now.getTime()).toBeGreaterThan(act.at.getTime())
  })
})
