import { describe, expect, it } from 'vitest'
import { acknowledgeRepresentation } from '../../../server/cases/representation/acknowledge-representation.ts'
import { recordRepresentation } from '../../../server/cases/representation/record-representation.ts'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import { reportCircumstances } from '../../../server/cases/review/report-circumstances.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import { referenceOf } from '../../../server/policy/reference.ts'
import { channels } from '../../../server/policy/vocabulary.ts'
import type { Register } from '../../../server/register/register.ts'
import { colleagues } from '../../cast.ts'
import { actBy, withIndependent } from '../../support/acts.ts'
import {
  answer,
  answerReport,
  inForce,
  mails,
  on,
  record,
  report,
  represent,
  restriction,
  tom,
} from '../../support/deciding.ts'
import { amira, minutes } from '../../support/doing.ts'
import { eitherStore } from '../../support/store/stores.ts'

const { frances, tom: tomBirch, max } = colleagues
const since = async (register: Register, before: number) => (await mails(register)).slice(before)
const inAnHour = (at: string) => Date.parse(at) <= minutes(60).getTime()

describe.each(eitherStore)('what a customer or a service says, on $store', ({ openEmpty }) => {
  it('P14, P15: reaches the officers and the independent officer by mail within the hour, without a name', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const before = (await mails(register)).length
    const act = withIndependent(amira, 'max')
    await represent(register, restrictionId, act)
    await report(register, restrictionId, act)
    const sent = await since(register, before)
    const toOfficers = sent.filter(({ to }) => to.includes(tomBirch.address))
    expect(toOfficers.map(({ to }) => to)).toContainEqual([frances.address, tomBirch.address])
    const all = toOfficers.map(({ subject, body }) => `${subject} ${body}`).join(' ')
    expect(all).toMatch(/Representation to acknowledge and answer: R-/)
    expect(all).toMatch(/Changed circumstances to answer: R-/)
    expect(all).not.toMatch(/petra|unfair/i)
    expect(sent.filter(({ to }) => to.includes(max.address)).length).toBeGreaterThan(0)
    const leave = await register.read((reading) => reading.selectFrom('outbox').select('next_at').execute())
    expect(leave.every(({ next_at }) => inAnHour(next_at))).toBe(true)
  })

  it('P14: must be acknowledged and answered by the days in the settings; after that it is overdue and first in the list', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const id = await represent(register, restrictionId)
    const first = async (day: string) => (await seeWork(register, on(day, 'tom'))).items[0]
    expect(await first('2026-11-08')).toMatchObject({ dueOn: '2026-11-08', overdue: false })
    expect((await first('2026-11-08'))?.title).toMatch(/: representation to answer, acknowledge by 8 November 2026$/)
    expect(await first('2026-11-09')).toMatchObject({ kind: 'representation', overdue: true })
    expect((await first('2026-11-09'))?.title).toMatch(/was to be acknowledged by 8 November 2026$/)
    await register.write((tx) => acknowledgeRepresentation(tx, on('2026-11-09', 'tom'), id))
    expect(await first('2026-11-09')).toMatchObject({ dueOn: '2026-12-01', overdue: false })
    expect((await first('2026-12-02'))?.title).toMatch(/: representation to answer, was due on 1 December 2026$/)
    const [shown] = (await restriction(register, restrictionId)).representations
    expect(shown).toMatchObject({ acknowledgeBy: '2026-11-08', answerBy: '2026-12-01' })
  })

  it('P15: a report of changed circumstances is due, too', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    await report(register, restrictionId)
    const { items } = await seeWork(register, on('2026-12-02', 'tom'))
    expect(items[0]).toMatchObject({ kind: 'changed-circumstances', dueOn: '2026-12-01', overdue: true })
    expect((await restriction(register, restrictionId)).circumstances).toMatchObject([{ answerBy: '2026-12-01' }])
  })

  it('P14, P15: whoever recorded it gets a mail about the answer, which says no more than the outcome', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const id = await represent(register, restrictionId)
    const circumstancesId = await report(register, restrictionId)
    const before = (await mails(register)).length
    await answer(register, tom, id)
    await answerReport(register, tom, circumstancesId, { sameOfficerReason: 'Frances decided it.' })
    const sent = await since(register, before)
    const reference = referenceOf('restriction', restrictionId)
    expect(sent.map(({ to, subject }) => [to, subject])).toEqual([
      [[amira.by.address], `Answered: the representation you recorded: ${reference}`],
      [[amira.by.address], `Answered: the changed circumstances you reported: ${reference}`],
    ])
    for (const { body } of sent) {
      expect(body).toMatch(/The restriction stays as it is\./)
      expect(body).not.toMatch(/petra|messages go on|not yet/i)
    }
  })

  it('P14: when the restriction is lifted, everybody who recorded something open is mailed, except whoever lifts it', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    await represent(register, restrictionId)
    await report(register, restrictionId, tom)
    const before = (await mails(register)).length
    await register.write((tx) => liftRestriction(tx, tom, restrictionId, { reasons: 'Over.' }))
    const told = (await since(register, before)).filter(({ subject }) => subject.startsWith('Answered'))
    expect(told.map(({ to }) => to)).toEqual([[amira.by.address]])
    expect(told[0]?.body).toMatch(/The restriction has ended\. Open a message from the customer/)
  })

  it('P14: the mail about an answer that varies the restriction says that the change is still to come', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const id = await represent(register, restrictionId)
    const { terms } = await restriction(register, restrictionId)
    const change = await answer(register, tom, id, { outcome: 'varied', reasons: 'Less.', terms })
    await record(register, tom, change.letterId ?? '')
    expect((await mails(register)).find(({ key }) => key.startsWith('representation-answered'))?.body).toMatch(
      /will change/,
    )
  })

  it.each(channels)(
    'P14, P15: can be recorded without a message: by %s, with who spoke for the customer',
    async (channel) => {
      const register = await openEmpty()
      const { restrictionId } = await inForce(register)
      const how = { channel, spokenBy: 'Bea Moor, her support worker' }
      await register.write((tx) =>
        recordRepresentation(tx, actBy(colleagues.ruth, minutes(0)), {
          ...{ restrictionId, receivedOn: '2026-11-03', account: 'She says that she was ill.', evidence: null },
          ...how,
        }),
      )
      await register.write((tx) =>
        reportCircumstances(tx, amira, { restrictionId, what: 'She has help now.', service: null, ...how }),
      )
      const after = await restriction(register, restrictionId)
      expect(after.representations).toMatchObject([{ ...how, account: 'She says that she was ill.', evidence: null }])
      expect(after.circumstances).toMatchObject([{ ...how, what: 'She has help now.' }])
    },
  )
})
