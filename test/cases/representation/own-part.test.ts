import { describe, expect, it } from 'vitest'
import { seeOwnParts } from '../../../server/cases/audit/see-own-parts.ts'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import { referenceOf } from '../../../server/policy/reference.ts'
import { colleagues } from '../../cast.ts'
import { actBy, whileAway } from '../../support/acts.ts'
import { answer, frances, inForce, on, represent, restriction, reviewed, ruth, tom } from '../../support/deciding.ts'
import { minutes } from '../../support/doing.ts'
import { stores } from '../../support/store/stores.ts'

const auditor = actBy(colleagues.max, minutes(5))

describe.each(stores)('judgments by somebody who had a part, on $store', ({ openEmpty }) => {
  it('P13: the auditor sees who judged, their part and their reason, by reference alone; the view is recorded', async () => {
    const register = await openEmpty()
    const { restrictionId, customerId } = await inForce(register)
    const [one, other] = [await represent(register, restrictionId), await represent(register, restrictionId)]
    await answer(register, tom, other)
    const alone = whileAway(frances, 'Tom Birch', '2026-11-03')
    await answer(register, alone, one, { sameOfficerReason: 'Tom is away.' })
    await reviewed(register, on('2027-05-01'), restrictionId)

    const { judged, more } = await seeOwnParts(register, auditor)
    const common = { reference: referenceOf('restriction', restrictionId), involvement: ['decided'] }
    expect(judged).toMatchObject([
      { ...common, judgment: 'review', outcome: 'continued', reason: 'Named by paragraph 15.' },
      { ...common, judgment: 'representation', outcome: 'maintained', reason: 'Tom is away.' },
    ])
    expect(judged[0]?.by).toEqual({ oid: colleagues.frances.oid, name: 'Frances Lane' })
    expect(more).toBe(false)
    expect(JSON.stringify(judged)).not.toMatch(/petra/i)
    const looks = await register.read((reading) =>
      reading.selectFrom('access_ledger').select('customer_id').where('by_oid', '=', colleagues.max.oid).execute(),
    )
    expect(looks).toEqual([{ customer_id: customerId }])
    for (const act of [ruth, tom])
      await expect(seeOwnParts(register, act)).rejects.toMatchObject({ refusal: 'not-authorised' })
  })

  it('P14: a decider who lifts the restriction grants the representation: the auditor sees their part, and no reason that they never gave', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    await represent(register, restrictionId)
    await register.write((tx) => liftRestriction(tx, frances, restrictionId, { reasons: 'She is right.' }))
    expect((await seeOwnParts(register, auditor)).judged).toMatchObject([
      {
        judgment: 'representation',
        outcome: 'lifted',
        involvement: ['decided'],
        reason: '',
      },
    ])
    const [answered] = (await restriction(register, restrictionId)).representations
    expect(answered?.answer).toMatchObject({ reasons: 'She is right.', sameOfficerReason: null })
  })
})
