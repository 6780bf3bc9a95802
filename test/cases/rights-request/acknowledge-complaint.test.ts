import { describe, expect, test } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { runWholeRetention } from '../../../server/cases/retention/run-retention.ts'
import { seeRetention } from '../../../server/cases/retention/see-retention.ts'
import { acknowledgeComplaint } from '../../../server/cases/rights-request/acknowledge-complaint.ts'
import { extendRights } from '../../../server/cases/rights-request/rights-requests.ts'
import { sweepOverdueRights } from '../../../server/cases/rights-request/sweep-overdue.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import type { Register } from '../../../server/register/register.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { colleagues } from '../../cast.ts'
import { actBy, byItself } from '../../support/acts.ts'
import { frances, inForce, on, ruth, tom } from '../../support/deciding.ts'
import { disclosed } from '../../support/disclosed.ts'
import { amira, warn } from '../../support/doing.ts'
import { page, told } from '../../support/keeping.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { auditedKinds, rowCounts } from '../../support/store/rows.ts'
import { eitherTest, stores } from '../../support/store/stores.ts'
import { answer, ask } from './asking.ts'

/** After the 30 days of a complaint of 2 November. */
const late = on('2026-12-03', 'ruth')
const reviewer = actBy({ ...colleagues.dan, roles: ['Reviewer'] }, ruth.at)

const acknowledge = (register: Register, id: string, sentOn = '2026-11-07', act: Act = late) =>
  register.write((tx) => acknowledgeComplaint(tx, act, id, { sentOn }))

const sweep = (register: Register, day: string) =>
  register.write((tx) => sweepOverdueRights(tx, byItself(`${day}T02:00:00.000Z`)))

async function complained(register: Register) {
  const { customerId } = await warn(register)
  const { rightsRequestId: id } = await ask(register, customerId, { kind: 'complaint' })
  return { customerId, id }
}

describe.each(stores)('DPA 2018 s.164A: a complaint about the record, on $store', ({ store, openEmpty }) => {
  const either = eitherTest(store)

  test('once acknowledged is not overdue, but waits on page and list until it is answered; after three months it is pressed', async () => {
    const register = await openEmpty()
    const { customerId, id } = await complained(register)
    expect((await page(register, customerId, late)).rightsRequests).toMatchObject([
      { overdue: true, acknowledgement: null },
    ])
    expect(await acknowledge(register, id)).toEqual({ rightsRequestId: id, customerId, acknowledgedOn: '2026-11-07' })
    const acknowledgement = { sentOn: '2026-11-07', by: { name: 'Ruth Abbey' } }
    for (const act of [late, reviewer])
      expect((await page(register, customerId, act)).rightsRequests).toMatchObject([
        { dueOn: '2026-12-02', overdue: false, acknowledgement, answer: null },
      ])
    for (const act of [late, on('2026-12-03', 'tom')])
      expect((await seeWork(register, act)).items).toMatchObject([
        {
          ...{ kind: 'rights-request', id, customerId, dueOn: '2027-02-02', overdue: false },
          title: expect.stringMatching(
            /: data-protection complaint, acknowledged on 7 November 2026; outcome not yet told$/,
          ),
        },
      ])
    const swept = []
    for (const day of [
      '2026-12-04',
      '2027-02-02',
      '2027-02-03',
      '2027-02-04',
      '2027-05-02',
      '2027-05-03',
      '2027-05-04',
    ])
      swept.push(await sweep(register, day))
    expect(swept).toEqual([0, 0, 1, 0, 0, 1, 0])
    const mails = await register.read((reading) =>
      reading.selectFrom('outbox').select(['subject', 'body']).where('key', 'like', 'rights-request%').execute(),
    )
    expect(mails).toHaveLength(2)
    for (const { subject, body } of mails) {
      expect(subject).toMatch(/^Overdue: outcome of a complaint about a record to tell: C-/)
      expect(body).toContain('It came on 2 November 2026, and was acknowledged on 7 November 2026.')
      expect(subject + body).not.toMatch(/petra|shouted/i)
    }
    const pressed = on('2027-02-03', 'tom')
    expect((await page(register, customerId, pressed)).rightsRequests).toMatchObject([{ overdue: true }])
    expect((await seeWork(register, pressed)).items).toMatchObject([{ id, dueOn: '2027-02-02', overdue: true }])
    await answer(register, id, late)
    expect((await seeWork(register, late)).items).toEqual([])
    expect((await page(register, customerId, late)).rightsRequests).toMatchObject([
      { acknowledgement, answer: { outcome: 'in-part' } },
    ])
  })

  test('one that nobody acknowledged is mailed as overdue, however many were; an answer counts as both', async () => {
    const register = await openEmpty()
    const { customerId, id } = await complained(register)
    const { rightsRequestId: other } = await ask(register, customerId, { kind: 'complaint', receivedOn: '2026-11-03' })
    await acknowledge(register, id)
    expect(await sweep(register, '2026-12-05')).toBe(1)
    await answer(register, other, frances)
    expect((await page(register, customerId, late)).rightsRequests).toMatchObject([
      { answer: null },
      { overdue: false, acknowledgement: null, answer: { outcome: 'in-part' } },
    ])
  })

  test('its acknowledgement is in the timeline, the subject access file and the trail; a second one changes nothing, and with another day is refused', async () => {
    const register = await openEmpty()
    const { customerId, id } = await complained(register)
    await acknowledge(register, id)
    const colleague = on('2026-12-04', 'tom')
    expect(await acknowledge(register, id, '2026-11-07', colleague)).toMatchObject({ acknowledgedOn: '2026-11-07' })
    // Otherwise whoever sent another letter would believe that its day is recorded.
    await expect(acknowledge(register, id, '2026-11-08', colleague)).rejects.toMatchObject({
      refusal: 'changed-meanwhile',
    })
    expect(await told(register, customerId)).toContain(
      'The customer was told on 7 November 2026 that the complaint about our use of their data had come.',
    )
    await answer(register, id, late)
    expect((await told(register, customerId)).slice(0, 3)).toEqual([
      'The request about the record was answered: granted in part.',
      'The customer was told on 7 November 2026 that the complaint about our use of their data had come.',
      'The customer complained on 2 November 2026 about our use of their data. To be acknowledged by 2 December 2026.',
    ])
    const { record } = await disclosed(register, customerId)
    expect(record.requestsAboutTheRecord).toMatchObject([
      { acknowledgement: { toldOn: '2026-11-07', recordedAt: late.at.toISOString() } },
    ])
    const kinds = (await auditedKinds(register)).filter((kind) => kind.startsWith('rights'))
    expect(kinds).toEqual(['rights-request-recorded', 'rights-request-acknowledged', 'rights-request-answered'])
    expect(await proved(register)).toMatchObject(sound)
  })

  either(
    'keeps the customer from deletion until its answer, and is to be looked at again after three months',
    async () => {
      const register = await openEmpty()
      const { customerId, id } = await complained(register)
      await acknowledge(register, id)
      const years = on('2033-01-01', 'ruth')
      expect((await seeRetention(register, years, null)).held).toMatchObject([
        { customerId, lookAgainOn: '2027-02-02' },
      ])
      await runWholeRetention(register, years)
      expect(await rowCounts(register)).toMatchObject({ customers: 1, rights_requests: 1 })
    },
  )

  test('is acknowledged by an officer or the keeper, whatever part they had in the record, on a day from its receipt to today, before the answer; nothing else is', async () => {
    const register = await openEmpty()
    const { customerId } = await inForce(register)
    const { rightsRequestId: id } = await ask(register, customerId, { kind: 'complaint' })
    const refused = (refusal: string, given: Promise<unknown>) => expect(given).rejects.toMatchObject({ refusal })
    for (const act of [amira, reviewer]) await refused('not-authorised', acknowledge(register, id, '2026-11-02', act))
    await refused('in-the-past', acknowledge(register, id, '2026-11-01'))
    await refused('in-the-future', acknowledge(register, id, '2026-12-04'))
    await refused('unknown-rights-request', acknowledge(register, newId()))
    const { rightsRequestId: objection } = await ask(register, customerId, { kind: 'objection' })
    await refused('not-a-complaint', acknowledge(register, objection))
    await acknowledge(register, id, '2026-11-02', frances)
    const longer = { toldOn: '2026-11-03', why: 'Many.' }
    await refused(
      'request-not-extendable',
      register.write((tx) => extendRights(tx, ruth, id, longer)),
    )
    await answer(register, id, late)
    await refused('already-answered', acknowledge(register, id, '2026-11-02', tom))
  })
})
