import { describe, expect, it } from 'vitest'
import { composeLetter } from '../../../server/cases/letter/compose-letter.ts'
import { acknowledgeRepresentation } from '../../../server/cases/representation/acknowledge-representation.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import type { Register } from '../../../server/register/register.ts'
import { addRepresentation } from '../../../server/register/representation/representations.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { deleteDaily, runDaily } from '../../../server/running/daily.ts'
import { colleagues } from '../../cast.ts'
import { byItself, withIndependent, withPeriods, withPosts } from '../../support/acts.ts'
import {
  agreed,
  answer,
  inForce,
  mails,
  on,
  record,
  report,
  represent,
  restriction,
  terms,
  tom,
} from '../../support/deciding.ts'
import { amira } from '../../support/doing.ts'
import { correct } from '../../support/keeping.ts'
import { auditedKinds } from '../../support/store/rows.ts'
import { eitherStore } from '../../support/store/stores.ts'

const chief = { post: 'Chief Executive', address: 'chief@ambleford.example' }
const itself = (day: string) => withPosts(byItself(`${day}T04:00:00.000Z`), { overdueReviews: chief })
const overdue = async (register: Register) => (await mails(register)).filter(({ key }) => key.startsWith('overdue-'))
const nightly = async (register: Register, days: string[], act = itself) => {
  for (const day of days) await runDaily(register, act(day))
}

const hasty = { acknowledgeWithinDays: 1, answerWithinDays: 2, reviewWithinMonths: 1 }

describe.each(eitherStore)('due days stay when the settings change, on $store', ({ openEmpty }) => {
  it('P14, P15: those of a representation and a report, on the page, in the work list and for the mails', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    await represent(register, restrictionId)
    await report(register, restrictionId)
    const officer = withPeriods(on('2026-11-07', 'tom'), hasty)
    const seen = await restriction(register, restrictionId, officer)
    expect(seen.representations).toMatchObject([{ acknowledgeBy: '2026-11-08', answerBy: '2026-12-01' }])
    expect(seen.circumstances).toMatchObject([{ answerBy: '2026-12-01' }])
    expect((await seeWork(register, officer)).items.map(({ dueOn, overdue }) => [dueOn, overdue])).toEqual([
      ['2026-11-08', false],
      ['2026-12-01', false],
    ])
    await nightly(register, ['2026-11-07', '2026-11-08'], (day) => withPeriods(itself(day), hasty))
    expect(await overdue(register)).toEqual([])

    // What comes after the change counts by the new settings.
    await represent(register, restrictionId, withPeriods(amira, hasty))
    expect((await restriction(register, restrictionId)).representations).toMatchObject([
      { acknowledgeBy: '2026-11-08', answerBy: '2026-12-01' },
      { acknowledgeBy: '2026-11-04', answerBy: '2026-11-05' },
    ])
  })

  it('P15: that of the first review, which the letter gives, even if the letter is recorded after the change', async () => {
    const register = await openEmpty()
    const { restrictionId, letterId } = await agreed(register)
    const told = (await composeLetter(register, on('2026-11-03'), letterId)).paragraphs.join(' ')
    expect(told).toContain('review the arrangements by 3 May 2027')
    await record(register, withPeriods(on('2026-11-10'), hasty), letterId)
    expect(await restriction(register, restrictionId)).toMatchObject({
      inForceOn: '2026-11-03',
      reviewDue: '2027-05-03',
    })

    const other = await openEmpty()
    const late = await agreed(other, { terms: terms({ reviewOn: '2026-11-20' }) })
    await record(other, withPeriods(on('2026-12-01'), hasty), late.letterId, { ...sentOn('2026-12-01') })
    expect(await restriction(other, late.restrictionId)).toMatchObject({ reviewDue: '2027-06-01' })
  })

  it('G: but a corrected day of receipt moves them by as much', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const id = await represent(register, restrictionId)
    await expect(
      correct(register, { kind: 'representation', id, field: 'date', value: '2026-11-02' }),
    ).rejects.toMatchObject({ refusal: 'before-the-decision' })
    await correct(
      register,
      { kind: 'representation', id, field: 'date', value: '2026-11-06' },
      on('2026-11-10', 'ruth'),
    )
    expect((await restriction(register, restrictionId)).representations).toMatchObject([
      { receivedOn: '2026-11-06', acknowledgeBy: '2026-11-11', answerBy: '2026-12-04' },
    ])
  })
})

const sentOn = (day: string) => ({ how: 'sent' as const, sentOn: day, method: 'post' as const, text: null })

describe.each(eitherStore)('P14, P15: what nobody acknowledges or answers in time, on $store', ({ openEmpty }) => {
  it('is mailed once to whoever can answer, and to the further post, without a name', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const id = await represent(register, restrictionId)
    await report(register, restrictionId)
    const withMax = (day: string) => withIndependent(itself(day), 'max')
    await nightly(register, ['2026-11-08', '2026-11-09', '2026-11-10'], withMax)
    expect((await overdue(register)).map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^Overdue: Representation to acknowledge: R-/),
    ])
    const [first] = await overdue(register)
    expect(first?.to).toEqual([
      ...[colleagues.frances.address, colleagues.tom.address, colleagues.max.address],
      chief.address,
    ])
    expect(first?.body).toContain('It was due on 8 November 2026.')
    expect(`${first?.subject} ${first?.body}`).not.toMatch(/petra|unfair/i)

    await register.write((tx) => acknowledgeRepresentation(tx, on('2026-11-10', 'tom'), id))
    await nightly(register, ['2026-12-01', '2026-12-02', '2026-12-03'])
    expect((await overdue(register)).slice(1).map(({ subject }) => subject.replace(/: R-.*/, ''))).toEqual([
      'Overdue: Representation to answer',
      'Overdue: Changed circumstances to answer',
    ])
    expect((await auditedKinds(register)).filter((what) => what === 'answer-overdue-told')).toHaveLength(3)
  })

  it('is mailed only about the answer if both are late; nothing is mailed about what was in time', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const id = await represent(register, restrictionId)
    await answer(register, tom, id)
    await represent(register, restrictionId)
    await nightly(register, ['2026-12-02'])
    expect((await overdue(register)).map(({ subject }) => subject.replace(/: R-.*/, ''))).toEqual([
      'Overdue: Representation to answer',
    ])
  })

  it('is not mailed again as new, even when it is so late that old mail is deleted', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    await represent(register, restrictionId)
    await report(register, restrictionId)
    await nightly(register, ['2027-05-03', '2027-05-05'])
    const late = async () =>
      (await mails(register)).map(({ key }) => key).filter((key) => /overdue|^review:/.test(key) && !/week/.test(key))
    expect((await late()).map((key) => key.split(':')[0]).toSorted()).toEqual([
      'overdue-circumstances-to-answer',
      'overdue-representation-to-answer',
      'review',
    ])
    const before = await late()
    await register.write((tx) => tx.updateTable('outbox').set({ state: 'sent' }).execute())
    await nightly(register, ['2028-01-04', '2028-01-05'])
    expect(await deleteDaily(register, itself('2028-01-05'))).toMatchObject({ 'old-mail': expect.any(Number) })
    await nightly(register, ['2028-01-06'])
    expect(await late()).toEqual(before)
    // Once it is answered, its mail is deleted like any other.
    const { representations } = await restriction(register, restrictionId)
    await answer(register, on('2028-01-07', 'tom'), representations[0]?.representationId ?? '')
    await deleteDaily(register, itself('2028-01-07'))
    expect((await late()).map((key) => key.split(':')[0])).not.toContain('overdue-representation-to-answer')
  })

  it('is mailed to nobody else if the settings name no further post', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    await represent(register, restrictionId)
    await nightly(register, ['2026-11-09'], (day) => byItself(`${day}T04:00:00.000Z`))
    expect((await overdue(register))[0]?.to).toEqual([colleagues.frances.address, colleagues.tom.address])
  })

  it('if more is late than one night reports, the next nights report the rest, each once', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    await register.write(async (tx) => {
      const due = { receivedOn: '2026-11-03', acknowledgeBy: '2026-11-08', answerBy: '2026-12-01' }
      const how = { account: null, channel: null, spokenBy: null, at: amira.at, by: amira.by }
      for (let n = 0; n < 105; n++) await addRepresentation(tx, { id: newId(), restrictionId, ...due, ...how })
    })
    const many = []
    for (const day of ['2026-11-09', '2026-11-10', '2026-11-11']) {
      await nightly(register, [day])
      many.push((await overdue(register)).length)
    }
    expect(many).toEqual([100, 105, 105])
  })
})
