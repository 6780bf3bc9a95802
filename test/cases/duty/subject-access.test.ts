import { describe, expect, it } from 'vitest'
import { undoPassedOn } from '../../../server/cases/restriction/undo-passed-on.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import { runDaily } from '../../../server/running/daily.ts'
import { colleagues } from '../../cast.ts'
import { actBy, byItself } from '../../support/acts.ts'
import { mails, on, ruth, tom } from '../../support/deciding.ts'
import { amira, dan, notSent } from '../../support/doing.ts'
import { become, note, passedOn } from '../../support/duties.ts'
import { page } from '../../support/keeping.ts'
import { eitherStore } from '../../support/store/stores.ts'

const reviewer = actBy({ ...colleagues.dan, roles: ['Reviewer'] }, ruth.at)

describe.each(eitherStore)('G: a subject access request in a message passed on, on $store', ({ openEmpty }) => {
  async function asked(register: Awaited<ReturnType<typeof openEmpty>>) {
    const made = await passedOn(register)
    const { duties } = await note(register, made.passedOnId, ['subject-access', 'information-request'])
    return { ...made, dutyId: duties.find(({ kind }) => kind === 'subject-access')?.dutyId ?? '' }
  }

  it('waits for the register keeper, who alone can make the file, with its due day and the customer’s page', async () => {
    const register = await openEmpty()
    const { dutyId, customerId } = await asked(register)
    const waits = { kind: 'rights-request', id: dutyId, restrictionId: null, customerId, dueOn: '2026-12-03' }
    expect((await seeWork(register, ruth)).items).toMatchObject([
      { ...waits, overdue: false, title: expect.stringMatching(/: subject access request, due on 3 December 2026$/) },
    ])
    expect((await seeWork(register, on('2026-12-18', 'ruth'))).items).toMatchObject([{ ...waits, overdue: true }])
    for (const act of [amira, dan]) expect((await seeWork(register, act)).items).toEqual([])

    const shown = [{ dutyId, kind: 'subject-access', dueOn: '2026-12-03' }]
    for (const act of [ruth, tom]) expect((await page(register, customerId, act)).subjectAccess).toMatchObject(shown)
    expect((await page(register, customerId, reviewer)).subjectAccess).toEqual([])

    await become(register, dutyId, 'dealt-with', ruth)
    expect((await seeWork(register, ruth)).items).toEqual([])
    expect((await page(register, customerId)).subjectAccess).toEqual([])
  })

  it('is mailed to the register keeper when it is noted and once when it is overdue, without a name', async () => {
    const register = await openEmpty()
    const { customerId } = await asked(register)
    const toKeeper = async () => (await mails(register)).filter(({ to }) => to.includes(colleagues.ruth.address))
    const noted = await toKeeper()
    expect(noted).toMatchObject([
      {
        to: [colleagues.ruth.address],
        subject: expect.stringMatching(/^Subject access request in a message passed on: C-/),
      },
    ])
    expect(noted[0]?.body).toMatch(/Answer by 3\sDecember\s2026: one month\./)
    expect(noted[0]?.body).toContain(`#/customers/${customerId}`)
    for (const day of ['04', '05']) await runDaily(register, byItself(`2026-12-${day}T04:00:00.000Z`))
    const told = await toKeeper()
    expect(told.filter(({ subject }) => subject.startsWith('Overdue'))).toMatchObject([
      { subject: expect.stringMatching(/^Overdue: Subject access request: C-/) },
    ])
    expect(JSON.stringify(told)).not.toMatch(/petra|holm/i)
  })

  it('is the keeper’s to mark as dealt with; anything else in the message is not', async () => {
    const register = await openEmpty()
    const { passedOnId } = await passedOn(register)
    const { duties } = await note(register, passedOnId, ['complaint'])
    for (const { dutyId } of duties)
      await expect(become(register, dutyId, 'dealt-with', ruth)).rejects.toMatchObject({ refusal: 'not-the-contact' })
  })

  it('waits for nobody once passing the message on was undone', async () => {
    const register = await openEmpty()
    const { passedOnId } = await passedOn(register, {}, notSent)
    await note(register, passedOnId, ['subject-access'])
    await register.write((tx) => undoPassedOn(tx, amira, passedOnId))
    expect((await seeWork(register, ruth)).items).toEqual([])
  })
})
