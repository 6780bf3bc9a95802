import { describe, expect, test } from 'vitest'
import { runWholeRetention } from '../../../server/cases/retention/run-retention.ts'
import { colleagues } from '../../cast.ts'
import { actBy, byItself, message } from '../../support/acts.ts'
import { approval, decide, inForce, on, record, restriction, sent } from '../../support/deciding.ts'
import { file } from '../../support/doing.ts'
import { lift } from '../../support/store/all-over.ts'
import { stores } from '../../support/store/stores.ts'

const nightly = (day: string) => byItself(`${day}T09:00:00.000Z`)

describe.each(stores)('G: versions of a restriction that retention deletes together, on $store', ({ openEmpty }) => {
  test('P14: what a later decision replaced stays while that is in force, and so does its decider’s part', async () => {
    const register = await openEmpty()
    const first = await inForce(register)
    const again = await file(register, actBy(colleagues.amira, '2026-11-10T09:00:00.000Z'), {
      behaviours: ['abusive'],
      evidence: [{ contact: message({ internetMessageId: '<again@example.org>' }), original: null }],
    })
    const second = await decide(register, on('2026-11-10', 'tom'), again.escalationId, approval())
    await record(register, on('2026-11-11', 'tom'), second.letterId ?? '', sent('2026-11-11'))
    const secondId = second.restrictionId ?? ''
    expect(await restriction(register, first.restrictionId)).toMatchObject({ state: 'replaced' })

    await runWholeRetention(register, nightly('2029-11-11'))
    expect(await restriction(register, first.restrictionId)).toMatchObject({ state: 'replaced' })
    const { judging } = await restriction(register, secondId, on('2029-11-12'))
    expect(judging.answer).toMatchObject({ involvement: ['decided'] })

    const { letterId } = await lift(register, on('2029-12-01', 'tom'), secondId)
    await record(register, on('2029-12-01', 'tom'), letterId ?? '', sent('2029-12-01'))
    await register.write((tx) => tx.updateTable('arrangements').set({ state: 'removed' }).execute())
    await runWholeRetention(register, nightly('2032-11-30'))
    expect(await restriction(register, first.restrictionId)).toMatchObject({ state: 'replaced' })
    await runWholeRetention(register, nightly('2032-12-01'))
    for (const gone of [first.restrictionId, secondId])
      await expect(restriction(register, gone)).rejects.toMatchObject({ refusal: 'unknown-restriction' })
  })
})
