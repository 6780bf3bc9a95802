import { describe, expect, it } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { withdrawEscalation } from '../../../server/cases/escalation/withdraw-escalation.ts'
import { seeStanding } from '../../../server/cases/standing/see-standing.ts'
import type { Register } from '../../../server/register/register.ts'
import { customers } from '../../cast.ts'
import { amira, confirm, dan, file, openWarning, warn } from '../../support/doing.ts'
import { rowCounts } from '../../support/store/rows.ts'
import { stores } from '../../support/store/stores.ts'

const [address = ''] = customers.petra.addresses
const told = async (register: Register, act: Act, messageId: string | null = '<one@example.org>') =>
  (await seeStanding(register, act, [address], { messageId })).standings[0]?.alreadyDone

describe.each(stores)('P9, P10: what was done about a message already, on $store', ({ openEmpty }) => {
  it('is told to everybody who opens it, with the service alone; of another message, nothing', async () => {
    const register = await openEmpty()
    await warn(register, amira)
    const { escalationId } = await file(register, amira)
    const warned = { what: 'warning', service: 'Housing', at: '2026-11-03T09:00:00.000Z', confirmed: true }
    const escalated = { ...warned, what: 'escalation' }
    expect(await told(register, dan)).toEqual([
      { ...warned, mine: false },
      { ...escalated, mine: false },
    ])
    expect((await told(register, amira))?.map(({ mine }) => mine)).toEqual([true, true])
    for (const other of ['<two@example.org>', null]) expect(await told(register, dan, other)).toBeUndefined()
    await expect(file(register, dan)).rejects.toMatchObject({ refusal: 'message-already-escalated' })

    await register.write((tx) => withdrawEscalation(tx, amira, escalationId))
    expect((await told(register, dan))?.map(({ what }) => what)).toEqual(['warning'])
  })

  it('a warning that a colleague only opened is told as that, and is a look in the ledger', async () => {
    const register = await openEmpty()
    const { warningId } = await openWarning(register, amira)
    expect(await told(register, amira)).toBeUndefined()
    const before = (await rowCounts(register)).access_ledger
    expect(await told(register, dan)).toMatchObject([{ what: 'warning', mine: false, confirmed: false }])
    expect((await rowCounts(register)).access_ledger).toBe((before ?? 0) + 1)
    await confirm(register, amira, warningId, false)
    expect(await told(register, dan)).toBeUndefined()
  })
})
