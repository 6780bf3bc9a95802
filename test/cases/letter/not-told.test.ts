import { describe, expect, it } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { composeLetter } from '../../../server/cases/letter/compose-letter.ts'
import { tellOfPrecaution } from '../../../server/cases/precaution/precaution-letter.ts'
import { endPrecautionFor, recordPrecaution } from '../../../server/cases/precaution/precautions.ts'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import type { Register } from '../../../server/register/register.ts'
import { withIndependent } from '../../support/acts.ts'
import {
  agreed,
  answer,
  approval,
  decide,
  escalated,
  frances,
  inForce,
  record,
  represent,
  tom,
} from '../../support/deciding.ts'
import { amira } from '../../support/doing.ts'
import { answeredObjection, decidedFormalWarning, withdrawnFormalWarning } from '../../support/formal-warnings.ts'
import { stores } from '../../support/store/stores.ts'

const untold = { how: 'not-notified', reason: 'It would put her at risk.' } as const
/** Amira escalated and has the role since, and no post. */
const escalator: Act = { ...amira, by: { ...amira.by, roles: ['AuthorisingOfficer'] } }
const independent = withIndependent(escalator, 'amira')
const lifted = (register: Register, id: string) =>
  register.write((tx) => liftRestriction(tx, tom, id, { reasons: 'It is over.' }))

type Made = { letterId: string | null }
const letters: Record<string, (register: Register) => Promise<Made>> = {
  'a restriction': agreed,
  'an answer that it stays': async (register) => {
    const { restrictionId } = await inForce(register)
    return (await answer(register, tom, await represent(register, restrictionId))) as Made
  },
  'a lifting': async (register) => (await lifted(register, (await inForce(register)).restrictionId)) as Made,
  'an answer to an objection': async (register) => {
    const { id } = await decidedFormalWarning(register)
    await record(register, frances, id)
    return await answeredObjection(register, id)
  },
  'a withdrawn formal warning': async (register) => {
    const { id } = await decidedFormalWarning(register)
    await record(register, frances, id)
    return await withdrawnFormalWarning(register, id)
  },
  'precautions that ended': async (register) => {
    const { customerId } = await agreed(register)
    const given = { steps: ['not-alone' as const], more: null, reason: 'Threats.', lookAgainOn: '2027-02-01' }
    const { precautionId } = await register.write((tx) =>
      recordPrecaution(tx, frances, customerId, { ...given, notTold: null }),
    )
    const sent = { how: 'sent' as const, sentOn: '2026-11-03', method: 'post' as const }
    await register.write((tx) => tellOfPrecaution(tx, frances, precautionId, sent))
    return await register.write((tx) => endPrecautionFor(tx, frances, precautionId, { why: 'She moved away.' }))
  },
}

describe.each(stores.slice(0, 1))('P13, P14: that the customer is not told', ({ openEmpty }) => {
  it.each(Object.entries(letters))('of %s is decided by a holder of a post', async (_, make) => {
    const register = await openEmpty()
    const letterId = (await make(register)).letterId ?? ''
    for (const act of [escalator, independent]) {
      await expect(record(register, act, letterId, untold)).rejects.toMatchObject({ refusal: 'not-a-post-holder' })
      expect((await composeLetter(register, act, letterId)).approval).toBe('no-post')
    }
    expect((await composeLetter(register, tom, letterId)).approval).toBeUndefined()
    await record(register, tom, letterId, untold)
  })

  it('of a lifting is not decided by the officer who escalated', async () => {
    const register = await openEmpty()
    const { escalationId } = await escalated(register, tom)
    const { restrictionId, letterId: first } = await decide(register, frances, escalationId, approval())
    await record(register, frances, first ?? '')
    const { letterId } = await lifted(register, restrictionId ?? '')
    await expect(record(register, tom, letterId ?? '', untold)).rejects.toMatchObject({ refusal: 'own-escalation' })
    expect((await composeLetter(register, tom, letterId ?? '')).approval).toBe('escalated')
    // That it went is a fact, which anybody with the role records.
    await record(register, tom, letterId ?? '')
  })
})
