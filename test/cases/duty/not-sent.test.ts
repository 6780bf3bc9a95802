import { describe, expect, it } from 'vitest'
import { confirmPassedOn } from '../../../server/cases/restriction/confirm-passed-on.ts'
import { undoPassedOn } from '../../../server/cases/restriction/undo-passed-on.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import type { Register } from '../../../server/register/register.ts'
import { message } from '../../support/acts.ts'
import { inForce } from '../../support/deciding.ts'
import { amira, dan, notSent, pass } from '../../support/doing.ts'
import { become, note, passed, sam } from '../../support/duties.ts'
import { rowCounts } from '../../support/store/rows.ts'
import { eitherStore } from '../../support/store/stores.ts'

describe.each(eitherStore)('P14: a forward that was not sent, on $store', ({ openEmpty }) => {
  const opened = { sent: { reminder: true, forward: false } }
  const confirm = (register: Register, id: string, forward: boolean, act = amira) =>
    register.write((tx) => confirmPassedOn(tx, act, id, { forward }))
  const asked = async (register: Register) =>
    (await passed(register)).messages.map(({ passedOnId, duties }) => [passedOnId, duties.map(({ kind }) => kind)])

  it('asks nothing of the contact; once it is sent after all, it asks again', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const { passedOnId } = await pass(register, amira, restrictionId, opened)
    expect(await asked(register)).toEqual([[passedOnId, ['message']]])
    await confirm(register, passedOnId, false)
    expect(await asked(register)).toEqual([])
    expect((await seeWork(register, sam)).items).toEqual([])
    await confirm(register, passedOnId, true)
    expect(await asked(register)).toEqual([[passedOnId, ['message']]])
    await confirm(register, passedOnId, true)
    expect((await rowCounts(register)).duties).toBe(1)
  })

  it('leaves what somebody noted or dealt with', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const { passedOnId } = await pass(register, amira, restrictionId, opened)
    await note(register, passedOnId, ['subject-access'])
    await confirm(register, passedOnId, false)
    expect(await asked(register)).toEqual([[passedOnId, ['subject-access']]])
    await confirm(register, passedOnId, true)
    expect(await asked(register)).toEqual([[passedOnId, ['subject-access', 'message']]])

    const contact = message({ internetMessageId: '<two@example.org>' })
    const second = await pass(register, amira, restrictionId, { ...opened, contact })
    const [dealt] = (await passed(register)).messages.find((one) => one.passedOnId === second.passedOnId)?.duties ?? []
    await become(register, dealt?.dutyId ?? '', 'dealt-with')
    await confirm(register, second.passedOnId, false)
    expect((await rowCounts(register)).duties).toBe(3)
  })

  it('leaves its duty to a colleague’s forward of the same message, not to a reminder', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const first = await pass(register, amira, restrictionId, opened)
    const reminder = await pass(register, dan, restrictionId, { forwarded: false })
    const second = await pass(register, dan, restrictionId, notSent)
    await confirm(register, first.passedOnId, false)
    expect(await asked(register)).toEqual([[second.passedOnId, ['message']]])
    await register.write((tx) => undoPassedOn(tx, dan, second.passedOnId))
    expect(await asked(register)).toEqual([])
    expect(reminder.forwardReply).toBeNull()
  })

  it('still asks only once when it is opened again', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const first = await pass(register, amira, restrictionId, opened)
    const again = await pass(register, amira, restrictionId, opened)
    expect(await asked(register)).toEqual([[first.passedOnId, ['message']]])
    // The duty stays with the first record until a person says that it was not sent.
    await confirm(register, first.passedOnId, false)
    expect(await asked(register)).toEqual([[again.passedOnId, ['message']]])
  })
})
