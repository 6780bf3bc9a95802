import { describe, expect, it } from 'vitest'
import { correctContactPoint } from '../../../server/cases/contact-point/correct-contact-point.ts'
import { acceptProposal } from '../../../server/cases/contact-point/decide-proposal.ts'
import { removePoint } from '../../../server/cases/contact-point/remove-contact-point.ts'
import { findCustomers } from '../../../server/cases/customer/find-customers.ts'
import { seeEscalation } from '../../../server/cases/escalation/see-escalation.ts'
import { mailFlowWanted } from '../../../server/cases/mail-arrangement/mail-flow-wanted.ts'
import { seeArrangements } from '../../../server/cases/mail-arrangement/see-arrangements.ts'
import { checkRecipients } from '../../../server/cases/standing/check-recipients.ts'
import { lookUp } from '../../../server/cases/standing/look-up.ts'
import type { Whose } from '../../../server/policy/contact-point/whose.ts'
import { representativeParts } from '../../../server/policy/vocabulary-points.ts'
import type { Register } from '../../../server/register/register.ts'
import { clue, message } from '../../support/acts.ts'
import { frances, inForce, lee, ruth } from '../../support/deciding.ts'
import { amira, propose, seen, warn } from '../../support/doing.ts'
import { add, another, confirmNow, page, told } from '../../support/keeping.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { auditedKinds, everythingKept, rowCounts } from '../../support/store/rows.ts'
import { eitherStore } from '../../support/store/stores.ts'

const ann = { kind: 'representative', part: 'solicitor', name: 'Ann Lee' } as const satisfies Whose
const address = 'ann.lee@law.example'
const why = 'She acts for her.'

const pointOf = async (register: Register, customerId: string, value: string) => {
  const points = (await page(register, customerId)).contactPoints
  return points.findLast((one) => one.value === value)?.contactPointId ?? ''
}
const nowWhose = async (register: Register, customerId: string, value: string, whose: Whose) => {
  const id = await pointOf(register, customerId, value)
  return await register.write((tx) => correctContactPoint(tx, ruth, id, { value, whose, why }))
}
const looks = async (register: Register) => (await rowCounts(register)).access_ledger

describe.each(eitherStore)('P8: representatives of a restricted customer, on $store', ({ openEmpty }) => {
  it('an address that was reported as a solicitor’s shows no restriction once it is accepted', async () => {
    const register = await openEmpty()
    const { customerId } = await inForce(register)
    const { proposalId } = await propose(register, amira, customerId, { value: address, whose: ann })
    expect((await page(register, customerId)).proposals).toMatchObject([
      { value: address, whose: ann, belongsTo: null },
    ])
    await register.write((tx) => acceptProposal(tx, ruth, proposalId))

    const before = await looks(register)
    expect(await seen(register, amira, address)).toEqual({ kind: 'not-on-register' })
    expect((await lookUp(register, amira, { by: 'address', value: address })).found).toEqual({
      kind: 'standing',
      standing: { kind: 'not-on-register' },
    })
    const draft = await checkRecipients(register, amira, {
      from: 'amira.khan@ambleford.example',
      recipients: [address],
    })
    expect(draft).toMatchObject({ restricted: [], notChecked: 0 })
    expect(await looks(register), 'No look at a customer is recorded.').toBe(before)
    expect((await page(register, customerId)).contactPoints.at(-1)).toMatchObject({ value: address, whose: ann })
    expect(await told(register, customerId)).toEqual(
      expect.arrayContaining([
        'Another address was reported: ann.lee@law.example. It was reported as that of the solicitor Ann Lee.',
        'The address ann.lee@law.example of the solicitor Ann Lee was added.',
      ]),
    )
    expect(await everythingKept(register, 'audit_trail')).not.toMatch(/@law|law[ .]|Ann Lee/)
    expect(await proved(register)).toMatchObject(sound)
  })

  it.each(representativeParts)('neither the address nor the number of a %s shows the restriction', async (part) => {
    const register = await openEmpty()
    const { customerId } = await inForce(register)
    const whose = { kind: 'representative', part, name: 'Chris Dale' } as const
    await add(register, customerId, 'email', 'chris@dale.example', whose)
    await add(register, customerId, 'number', '07700 900456', whose)
    expect(await seen(register, amira, 'chris@dale.example')).toEqual({ kind: 'not-on-register' })
    const { found } = await lookUp(register, amira, { by: 'number', value: '07700 900456' })
    expect(found).toEqual({ kind: 'standing', standing: { kind: 'not-on-register' } })
  })

  it('whom they act for is only on the customer’s page', async () => {
    const register = await openEmpty()
    const { customerId, escalationId } = await inForce(register)
    await add(register, customerId, 'email', address, ann)
    expect((await findCustomers(register, ruth, address)).customers).toEqual([])
    const [found] = (await findCustomers(register, ruth, 'petra.holm@example.org')).customers
    expect(found?.contactPoints).not.toContain(address)
    expect(JSON.stringify((await seeEscalation(register, frances, escalationId)).customer)).not.toContain(address)
  })

  it('P13: their address enters no rule of the mail system, and ICT is not asked to make one', async () => {
    const register = await openEmpty()
    const { customerId } = await inForce(register)
    const { arrangements } = await seeArrangements(register, lee)
    await register.write((tx) => confirmNow(tx, lee, arrangements[0]?.arrangementId ?? ''))
    await add(register, customerId, 'email', address, ann)
    expect((await seeArrangements(register, lee)).arrangements).toMatchObject([
      { state: 'in-place', addresses: ['petra.holm@example.org'] },
    ])
    expect(JSON.stringify(await register.look((tx) => mailFlowWanted(tx, lee)))).not.toContain('law')
    await nowWhose(register, customerId, address, { kind: 'own' })
    expect((await seeArrangements(register, lee)).arrangements).toMatchObject([
      { state: 'to-make', addresses: ['petra.holm@example.org', address] },
    ])
  })

  it('what they do is filed under their own entry, never under their customer’s', async () => {
    const register = await openEmpty()
    const { customerId } = await inForce(register)
    await add(register, customerId, 'email', address, ann)
    const fresh = message({ internetMessageId: null })
    const warned = await warn(register, amira, { customer: clue({ addresses: [address] }), contact: fresh })
    expect(warned.customerId).not.toBe(customerId)
    expect(await seen(register, amira, address)).toMatchObject({ kind: 'warned', customerId: warned.customerId })
  })

  it('one address can be a representative’s for several customers', async () => {
    const register = await openEmpty()
    const { customerId } = await inForce(register)
    const other = await another(register)
    await add(register, customerId, 'email', address, ann)
    await add(register, other.customerId, 'email', address, ann)
    expect(await seen(register, amira, address)).toEqual({ kind: 'not-on-register' })
  })

  it('the keeper changes whose an address is; the earlier entry and the reason stay visible', async () => {
    const register = await openEmpty()
    const { customerId } = await inForce(register)
    await add(register, customerId, 'email', address)
    expect(await seen(register, amira, address)).toMatchObject({ kind: 'restricted' })
    await nowWhose(register, customerId, address, ann)
    expect(await seen(register, amira, address)).toEqual({ kind: 'not-on-register' })
    expect(await auditedKinds(register)).toContain('contact-point-corrected')
    expect(await told(register, customerId)).toContain(
      'The address ann.lee@law.example counts as that of the solicitor Ann Lee now.',
    )
    expect((await page(register, customerId)).contactPoints.filter(({ value }) => value === address)).toMatchObject([
      { whose: { kind: 'own' }, removed: { why, correctedTo: address } },
      { whose: ann, removed: null },
    ])
    await expect(nowWhose(register, customerId, address, ann)).rejects.toMatchObject({ refusal: 'not-changed' })
    expect(await proved(register)).toMatchObject(sound)
  })

  it('a name is always the customer’s own; a customer keeps one contact point of their own or shared', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const named = add(register, customerId, 'name', 'Ann Lee', ann)
    await expect(named).rejects.toMatchObject({ refusal: 'name-is-own' })
    const reported = propose(register, amira, customerId, { kind: 'name', value: 'Ann Lee', whose: { kind: 'shared' } })
    await expect(reported).rejects.toMatchObject({ refusal: 'name-is-own' })
    const only = nowWhose(register, customerId, 'petra.holm@example.org', ann)
    await expect(only).rejects.toMatchObject({ refusal: 'last-contact-point' })
    await add(register, customerId, 'email', address, ann)
    const own = await pointOf(register, customerId, 'petra.holm@example.org')
    const gone = register.write((tx) => removePoint(tx, ruth, own, { why }))
    await expect(gone).rejects.toMatchObject({ refusal: 'last-contact-point' })
    const hers = await pointOf(register, customerId, address)
    await register.write((tx) => removePoint(tx, ruth, hers, { why }))
  })

  it('an address that is another customer’s own can be added as shared, but cannot become this customer’s own', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const other = await another(register)
    await add(register, customerId, 'email', 'p.holm@example.net', { kind: 'shared' })
    const mine = nowWhose(register, customerId, 'p.holm@example.net', { kind: 'own' })
    await expect(mine).rejects.toMatchObject({ refusal: 'belongs-to-another', customerId: other.customerId })
  })

  it('P13: a mailbox that becomes shared leaves the mail rules of the customer who had it alone', async () => {
    const register = await openEmpty()
    await inForce(register)
    const other = await another(register)
    const { arrangements } = await seeArrangements(register, lee)
    await register.write((tx) => confirmNow(tx, lee, arrangements[0]?.arrangementId ?? ''))
    await add(register, other.customerId, 'email', 'petra.holm@example.org', { kind: 'shared' })
    expect((await seeArrangements(register, lee)).arrangements).toMatchObject([{ state: 'to-make', addresses: [] }])
    const { rules, refused } = await register.look((tx) => mailFlowWanted(tx, lee))
    expect(rules.map(({ patterns }) => patterns)).toEqual([[]])
    expect(refused).toMatchObject([{ why: 'no-address' }])
  })
})
