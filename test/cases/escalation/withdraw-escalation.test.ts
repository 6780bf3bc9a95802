import { describe, expect, it } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { recordAdvice } from '../../../server/cases/decision/record-advice.ts'
import { addEscalationDetails } from '../../../server/cases/escalation/add-escalation-details.ts'
import { withdrawEscalation } from '../../../server/cases/escalation/withdraw-escalation.ts'
import { liftHoldFor, placeHold } from '../../../server/cases/retention/holds.ts'
import { runWholeRetention } from '../../../server/cases/retention/run-retention.ts'
import { answerRights, recordRightsRequest } from '../../../server/cases/rights-request/rights-requests.ts'
import { undoWarning } from '../../../server/cases/warning/undo-warning.ts'
import type { Register } from '../../../server/register/register.ts'
import { customers } from '../../cast.ts'
import { byItself } from '../../support/acts.ts'
import { decide, escalated, escalation, frances, on, ruth, tom } from '../../support/deciding.ts'
import { amira, openWarning, seen } from '../../support/doing.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { rowCounts } from '../../support/store/rows.ts'
import { stores } from '../../support/store/stores.ts'

const address = customers.petra.addresses[0] ?? ''
const withdraw = (register: Register, escalationId: string, act: Act = amira) =>
  register.write((tx) => withdrawEscalation(tx, act, escalationId))
const contents = async (register: Register) => {
  const { escalations, evidence, decisions } = await rowCounts(register)
  return { escalations, evidence, decisions }
}

describe.each(stores)('P10: withdrawing an escalation, on $store', ({ openEmpty }) => {
  it('P10: is refused once an officer has asked for more, also after the answer; the question stays', async () => {
    const register = await openEmpty()
    const { escalationId } = await escalated(register)
    expect(await seen(register, amira, address)).toMatchObject({ mine: true, mayWithdraw: true })
    await decide(register, frances, escalationId, { outcome: 'ask-for-more', version: 1, question: 'Which calls?' })
    expect(await seen(register, amira, address)).toMatchObject({ mine: true, mayWithdraw: false })
    await expect(withdraw(register, escalationId)).rejects.toMatchObject({ refusal: 'officer-has-acted' })

    const more = { behaviours: undefined, account: 'The three of Monday.', evidence: [] }
    await register.write((tx) => addEscalationDetails(tx, amira, escalationId, more))
    expect(await escalation(register, escalationId)).toMatchObject({ state: 'pending' })
    await expect(withdraw(register, escalationId)).rejects.toMatchObject({ refusal: 'officer-has-acted' })
    expect(await seen(register, amira, address)).toMatchObject({ mine: true, mayWithdraw: false })
    expect(await contents(register)).toEqual({ escalations: 1, evidence: 1, decisions: 1 })
  })

  it('P3: is refused while legal advice is awaited and after it was recorded; the advice stays', async () => {
    const register = await openEmpty()
    const { escalationId } = await escalated(register)
    const reasons = 'Threats.'
    await decide(register, frances, escalationId, { outcome: 'refer-to-legal', version: 1, reasons, lastResort: true })
    await expect(withdraw(register, escalationId)).rejects.toMatchObject({ refusal: 'officer-has-acted' })
    const advice = { version: 2, advice: 'No offence.' }
    await register.write((tx) => recordAdvice(tx, frances, escalationId, advice))
    expect(await escalation(register, escalationId)).toMatchObject({ state: 'pending' })
    await expect(withdraw(register, escalationId)).rejects.toMatchObject({ refusal: 'officer-has-acted' })
    expect(await contents(register)).toEqual({ escalations: 1, evidence: 1, decisions: 2 })
  })

  it('G: under a hold is recorded, and its evidence and words stay until retention may delete them', async () => {
    const register = await openEmpty()
    const { escalationId, customerId } = await escalated(register)
    const reason = 'A claim.'
    const { holdId } = await register.write((tx) =>
      placeHold(tx, ruth, customerId, { reason, lookAgainOn: '2027-03-01' }),
    )
    await withdraw(register, escalationId)
    const whole = { state: 'withdrawn', behaviours: ['abusive'], account: 'What happened.' }
    expect(await escalation(register, escalationId)).toMatchObject(whole)
    expect(await contents(register)).toMatchObject({ escalations: 1, evidence: 1 })
    expect(await seen(register, amira, address)).toEqual({ kind: 'not-on-register' })

    await register.write((tx) => liftHoldFor(tx, ruth, holdId, { why: 'It is settled.' }))
    const { warningId } = await openWarning(register)
    await register.write((tx) => undoWarning(tx, amira, warningId))
    await runWholeRetention(register, byItself('2027-11-02T09:00:00.000Z'))
    expect(await escalation(register, escalationId)).toMatchObject(whole)
    await runWholeRetention(register, byItself('2027-11-03T09:00:00.000Z'))
    expect(await rowCounts(register)).toMatchObject({ customers: 0, escalations: 0, evidence: 0 })
    expect(await proved(register)).toMatchObject(sound)
  })

  it('G: during an open request about the record keeps its evidence and words too', async () => {
    const register = await openEmpty()
    const { escalationId, customerId } = await escalated(register)
    const what = 'I object to what you hold.'
    const request = { kind: 'objection', receivedOn: '2026-11-03', what } as const
    const { rightsRequestId } = await register.write((tx) => recordRightsRequest(tx, ruth, customerId, request))
    await withdraw(register, escalationId)
    expect(await contents(register)).toMatchObject({ escalations: 1, evidence: 1 })
    const answered = {
      outcome: 'in-part',
      answer: 'It was withdrawn.',
      statement: null,
      sameOfficerReason: null,
    } as const
    await register.write((tx) => answerRights(tx, tom, rightsRequestId, answered))
    expect(await escalation(register, escalationId, on('2026-11-04'))).toMatchObject({ account: 'What happened.' })
  })
})
