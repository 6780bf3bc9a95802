import { describe, expect, it } from 'vitest'
import { withdrawProposal } from '../../../server/cases/contact-point/withdraw-proposal.ts'
import { undoWarning } from '../../../server/cases/warning/undo-warning.ts'
import { colleagues } from '../../cast.ts'
import { actBy } from '../../support/acts.ts'
import { amira, minutes, openWarning, propose, seen, warn } from '../../support/doing.ts'
import { auditedKinds, everythingKept, rowCounts } from '../../support/store/rows.ts'
import { eitherStore } from '../../support/store/stores.ts'

describe.each(eitherStore)('G: reporting another address, on $store', ({ openEmpty }) => {
  it('does not count until the register keeper accepts it', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    expect(await propose(register, amira, customerId)).toEqual({
      proposalId: expect.any(String),
      proposedAt: '2026-11-03T09:00:00.000Z',
    })
    expect(await seen(register, amira, 'petra.other@example.net')).toEqual({ kind: 'not-on-register' })
    expect(await everythingKept(register, 'audit_trail')).not.toMatch(/petra|wrote/i)
  })

  it('accepts a number or a name', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    await propose(register, amira, customerId, { kind: 'number', value: '07700 900456' })
    await propose(register, amira, customerId, { kind: 'name', value: 'Petra Holm' })
    expect((await rowCounts(register)).proposals).toBe(2)
  })

  it('is allowed where another customer has it: the keeper decides', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const other = { addresses: ['petra.other@example.net'], numbers: [], names: [] }
    await warn(register, amira, { customer: other })
    await expect(propose(register, amira, customerId)).resolves.toBeDefined()
  })

  it('leaves nothing when withdrawn, and may be repeated', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const { proposalId } = await propose(register, amira, customerId)
    const act = actBy(colleagues.amira, minutes(60))
    expect(await register.write((tx) => withdrawProposal(tx, act, proposalId))).toEqual({
      proposalId,
      withdrawnAt: '2026-11-03T10:00:00.000Z',
    })
    expect(await everythingKept(register, 'proposals')).not.toMatch(/petra|wrote/i)
    await propose(register, amira, customerId)
  })

  it('may be repeated with better reasons after the keeper refused it', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    await propose(register, amira, customerId)
    await register.write((tx) => tx.updateTable('proposals').set({ state: 'refused' }).execute())
    await propose(register, amira, customerId, { why: 'She signed with her full name and street.' })
    expect((await rowCounts(register)).proposals).toBe(2)
  })

  it('keeps the customer while it is open, and deletes both when it is withdrawn', async () => {
    const register = await openEmpty()
    const { customerId, warningId } = await openWarning(register)
    const { proposalId } = await propose(register, amira, customerId)
    await register.write((tx) => undoWarning(tx, amira, warningId))
    expect((await rowCounts(register)).customers).toBe(1)
    await register.write((tx) => withdrawProposal(tx, amira, proposalId))
    expect(await rowCounts(register)).toMatchObject({ customers: 0, contact_points: 0, proposals: 0, warnings: 0 })
    expect((await auditedKinds(register)).at(-1)).toBe('customer-forgotten')
  })
})
