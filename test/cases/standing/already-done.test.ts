import { describe, expect, it } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { withdrawEscalation } from '../../../server/cases/escalation/withdraw-escalation.ts'
import { seeStanding } from '../../../server/cases/standing/see-standing.ts'
import type { Register } from '../../../server/register/register.ts'
import { customers } from '../../cast.ts'
import { message } from '../../support/acts.ts'
import { inForce } from '../../support/deciding.ts'
import { amira, confirm, dan, file, openWarning, pass, warn } from '../../support/doing.ts'
import { rowCounts } from '../../support/store/rows.ts'
import { eitherStore } from '../../support/store/stores.ts'

const [address = ''] = customers.petra.addresses
const told = async (register: Register, act: Act, messageId: string | null = '<one@example.org>') =>
  (await seeStanding(register, act, [address], { messageId })).standings[0]?.alreadyDone

describe.each(eitherStore)('P9, P10: what was done about a message already, on $store', ({ openEmpty }) => {
  it('is shown to everybody who opens that message, with the service but no name, and not with another message', async () => {
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

  it('a warning that a colleague has only opened is shown as that, and is a look in the ledger', async () => {
    const register = await openEmpty()
    const { warningId } = await openWarning(register, amira)
    expect(await told(register, amira)).toBeUndefined()
    const before = (await rowCounts(register)).access_ledger
    expect(await told(register, dan)).toMatchObject([{ what: 'warning', mine: false, confirmed: false }])
    expect((await rowCounts(register)).access_ledger).toBe((before ?? 0) + 1)
    await confirm(register, amira, warningId, false)
    expect(await told(register, dan)).toBeUndefined()
  })

  it('P14: of several messages, each is listed with what was done about it; those without anything are left out', async () => {
    const register = await openEmpty()
    await warn(register, amira)
    await file(register, amira)
    const messageIds = ['<one@example.org>', ' <two@example.org>', '', '<one@example.org>']
    const several = async (act: Act, asked = messageIds) =>
      (await seeStanding(register, act, [address, 'ana@example.org'], { messageIds: asked })).done
    expect(await several(dan)).toMatchObject([
      {
        messageId: '<one@example.org>',
        alreadyDone: [
          { what: 'warning', service: 'Housing', mine: false, confirmed: true },
          { what: 'escalation', mine: false },
        ],
        passedOn: null,
      },
    ])
    expect(await several(dan, ['<two@example.org>'])).toEqual([])
    expect(await several(dan, [])).toEqual([])
    // Not asked about: not in the answer.
    expect((await seeStanding(register, dan, [address], {})).done).toBeUndefined()
    // The address is not on the register.
    expect((await seeStanding(register, dan, ['ana@example.org'], { messageIds })).done).toEqual([])
  })

  it('P14: a message that was passed on is shown as that to somebody whose service the restriction covers', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const contact = message({ internetMessageId: '<two@example.org>' })
    await pass(register, amira, restrictionId, { contact })
    const passedOn = async (by: Act, service: string | null) =>
      (
        await seeStanding(register, by, [address], {
          service,
          messageIds: ['<two@example.org>', '<three@example.org>'],
        })
      ).done
    expect(await passedOn(dan, 'Housing')).toMatchObject([
      { messageId: '<two@example.org>', alreadyDone: [], passedOn: { by: amira.by.name, confirmed: true } },
    ])
  })
})
