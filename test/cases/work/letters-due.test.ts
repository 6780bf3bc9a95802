import { describe, expect, it } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { recordPrecaution } from '../../../server/cases/precaution/precautions.ts'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import { putInForceAtOnce } from '../../../server/cases/restriction/put-in-force-at-once.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import type { Register } from '../../../server/register/register.ts'
import { runDaily } from '../../../server/running/daily.ts'
import { colleagues } from '../../cast.ts'
import { byItself, withPosts } from '../../support/acts.ts'
import { agreed, frances, inForce, mails, on, record, sent, terms, varied } from '../../support/deciding.ts'
import { decidedFormalWarning } from '../../support/formal-warnings.ts'
import { another } from '../../support/keeping.ts'
import { auditedKinds } from '../../support/store/rows.ts'
import { eitherStore } from '../../support/store/stores.ts'

const chief = { post: 'Chief Executive', address: 'chief@ambleford.example' }
const nightly = async (register: Register, days: string[]) => {
  for (const day of days)
    await runDaily(register, withPosts(byItself(`${day}T04:00:00.000Z`), { overdueReviews: chief }))
}
const told = async (register: Register) =>
  (await mails(register)).filter(({ key }) => key.startsWith('letter-overdue:'))
const days = async (register: Register, act: Act) =>
  (await seeWork(register, act)).items.map(({ title, dueOn, overdue }) => [title.replace(/^.*?: /, ''), dueOn, overdue])
const titles = async (register: Register, act: Act) => (await days(register, act)).map(([title]) => title)
const lift = (register: Register, id: string, act: Act = frances) =>
  register.write((tx) => liftRestriction(tx, act, id, { reasons: 'It is calm.' }))

describe.each(eitherStore)('P14: letters that nobody has sent, on $store', ({ openEmpty }) => {
  it('are due five working days after the decision: those of restrictions, formal warnings and visits', async () => {
    const register = await openEmpty()
    await decidedFormalWarning(register)
    const { customerId } = await another(register)
    await register.write((tx) =>
      recordPrecaution(tx, frances, customerId, {
        ...{ steps: ['not-alone'], more: null, reason: 'A cup.', lookAgainOn: '2027-05-03', notTold: null },
      }),
    )
    const other = await openEmpty()
    const { restrictionId } = await inForce(other)
    await varied(other, restrictionId)
    expect(await days(register, on('2026-11-10'))).toEqual([
      ['letter to give the formal warning', '2026-11-10', false],
      ['letter about visits to send', '2026-11-10', false],
    ])
    expect(await days(other, on('2026-11-11'))).toEqual([['letter to confirm the change', '2026-11-10', true]])
  })

  it('are due the next working day for a restriction put in force at once', async () => {
    const register = await openEmpty()
    const { restrictionId } = await agreed(register)
    await register.write((tx) => putInForceAtOnce(tx, frances, restrictionId, { reason: 'Staff are afraid.' }))
    expect(await days(register, on('2026-11-04'))).toEqual([['letter to confirm the restriction', '2026-11-04', false]])
    expect(await days(register, on('2026-11-17'))).toEqual([['letter to confirm the restriction', '2026-11-04', true]])
  })

  it('are mailed to the officers and the further post once a week while they are overdue, without a name', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const { letterId } = await lift(register, restrictionId)
    await nightly(register, ['2026-11-10', '2026-11-11', '2026-11-12', '2026-11-17', '2026-11-18'])
    const all = await told(register)
    expect(all.map(({ key }) => key)).toEqual([1, 2].map((week) => `letter-overdue:${letterId}:week-${week}`))
    expect(all[0]?.subject).toMatch(/^Overdue: letter to send: R-/)
    expect(all[0]?.to).toEqual([colleagues.frances.address, colleagues.tom.address, chief.address])
    expect(all[0]?.body).toContain('It was due on 10 November 2026.')
    expect(all[0]?.body).not.toMatch(/petra/i)
    expect((await auditedKinds(register)).filter((what) => what === 'answer-overdue-told')).toHaveLength(2)
    await record(register, on('2026-11-19'), letterId ?? '', sent('2026-11-19'))
    await nightly(register, ['2026-11-26'])
    expect(await told(register)).toHaveLength(2)
  })
})

describe.each(eitherStore)('the work list on $store', ({ openEmpty }) => {
  it('P8: tells two letters of one customer apart, by the services of the restriction or by the day', async () => {
    const register = await openEmpty()
    const housing = { services: ['Housing'], scopeReason: 'It concerns Housing.' }
    const one = await inForce(register, { terms: terms(housing) })
    const two = await inForce(register, { terms: terms({ services: ['Planning'], scopeReason: 'And Planning.' }) })
    for (const { restrictionId } of [one, two]) await lift(register, restrictionId)
    const words = 'letter to say that the restriction is lifted'
    expect(await titles(register, frances)).toEqual([`${words} (Housing)`, `${words} (Planning)`])

    const other = await openEmpty()
    const first = await inForce(other, { terms: terms(housing) })
    await lift(other, first.restrictionId)
    const again = await inForce(other, { terms: terms(housing) })
    await lift(other, again.restrictionId, on('2026-11-05'))
    const bothDays = ['3 November 2026', '5 November 2026'].map((day) => `${words} (${day})`)
    expect(await titles(other, on('2026-11-05'))).toEqual(bothDays)
  })
})
