import { describe, expect, it } from 'vitest'
import { undoPassedOn } from '../../../server/cases/restriction/undo-passed-on.ts'
import { colleagues, customers } from '../../cast.ts'
import { enterCustomer, enterRestriction } from '../../demo-register.ts'
import { actBy, call, message } from '../../support/acts.ts'
import { amira, file, minutes, pass, seen, warn } from '../../support/doing.ts'
import { auditedKinds, everythingKept, rowCounts } from '../../support/store/rows.ts'
import { stores } from '../../support/store/stores.ts'

const { jo } = customers
const [address = ''] = jo.addresses

describe.each(stores)('P14: contact outside the arrangements, on $store', ({ openEmpty }) => {
  const openWithJo = async () => {
    const register = await openEmpty()
    const restriction = await register.write(async (tx) => {
      const customerId = await enterCustomer(tx, amira, jo)
      return await enterRestriction(tx, amira, customerId, [{ kind: 'designated-contact' }])
    })
    return { register, restriction }
  }

  it('is recorded each time, as a message or a call', async () => {
    const { register, restriction } = await openWithJo()
    expect(await pass(register, amira, restriction.id)).toEqual({
      passedOnId: expect.any(String),
      passedOnAt: '2026-11-03T09:00:00.000Z',
      undoUntil: '2026-11-03T09:10:00.000Z',
    })
    await pass(register, amira, restriction.id, { reminded: false })
    await pass(register, actBy(colleagues.dan, minutes(1)), restriction.id, { forwarded: false, contact: call() })
    expect((await rowCounts(register)).passed_on).toBe(3)
    expect(await everythingKept(register, 'audit_trail')).not.toMatch(/marsh|letter|one@/i)
  })

  it('keeps only the fact when undone, and the restriction stays', async () => {
    const { register, restriction } = await openWithJo()
    const { passedOnId } = await pass(register, amira, restriction.id)
    const act = actBy(colleagues.amira, minutes(3))
    expect(await register.write((tx) => undoPassedOn(tx, act, passedOnId))).toEqual({
      passedOnId,
      undoneAt: '2026-11-03T09:03:00.000Z',
    })
    expect(await everythingKept(register, 'passed_on')).not.toMatch(/letter|one@/i)
    expect(await auditedKinds(register)).toEqual([
      'customer-added',
      'restriction-made',
      'contact-passed-on',
      'passed-on-undone',
    ])
    expect(await seen(register, amira, address)).toMatchObject({ kind: 'restricted', restrictionId: restriction.id })
  })

  it('P9: cannot be answered with a warning, P10: but can be escalated', async () => {
    const { register } = await openWithJo()
    const customer = { addresses: [address], numbers: [], names: [] }
    await expect(warn(register, amira, { customer })).rejects.toMatchObject({ refusal: 'already-restricted' })
    await file(register, amira, { customer, evidence: [{ contact: message(), original: null }] })
    expect((await seen(register, amira, address))?.kind).toBe('restricted')
  })
})
