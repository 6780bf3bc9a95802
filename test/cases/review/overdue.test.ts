import { describe, expect, it } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { composeLetter } from '../../../server/cases/letter/compose-letter.ts'
import { maxSwept, type SweepPart, sweepDueDates } from '../../../server/cases/review/sweep-due-dates.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import { daysLater } from '../../../server/policy/calendar.ts'
import type { Register } from '../../../server/register/register.ts'
import { customers } from '../../cast.ts'
import { byItself, clue, endingAfter, withPosts } from '../../support/acts.ts'
import {
  approval,
  decide,
  frances,
  grounds,
  inForce,
  mails,
  on,
  record,
  represent,
  restriction,
  reviewed,
  tom,
} from '../../support/deciding.ts'
import { amira, file, seen } from '../../support/doing.ts'
import { stores } from '../../support/store/stores.ts'

const chief = { post: 'Chief Executive', address: 'chief@ambleford.example' }
const [address = ''] = customers.petra.addresses
const itself = (day: string) => byItself(`${day}T09:00:00.000Z`)
const sweep = async (register: Register, act: Act) => (await register.write((tx) => sweepDueDates(tx, act))).swept

describe.each(stores)('a review that is late, on $store', ({ openEmpty }) => {
  it('P15: is mailed each week to the further post in the settings; without such a post, to nobody else', async () => {
    const register = await openEmpty()
    await inForce(register)
    const days = Array.from({ length: 30 }, (_, n) => daysLater('2027-04-28', n))
    const toChief = async () => (await mails(register)).filter(({ to }) => to.includes(chief.address))
    for (const day of days) await sweep(register, withPosts(itself(day), { overdueReviews: chief }))
    expect((await toChief()).map(({ key }) => key.split(':').slice(2).join(' '))).toEqual([
      '2027-05-03 week-1',
      '2027-05-03 week-2',
      '2027-05-03 week-3',
      '2027-05-03 week-4',
    ])
    const [first] = await toChief()
    expect(first).toMatchObject({
      to: [chief.address],
      subject: expect.stringMatching(/^Review overdue since 3 May 2027: R-/),
    })
    expect(first?.body).not.toMatch(/petra/i)

    const other = await openEmpty()
    await inForce(other)
    for (const day of days) await sweep(other, itself(day))
    expect((await mails(other)).filter(({ key }) => key.startsWith('review-overdue'))).toEqual([])
  })

  it('P15: ends the restriction only if the settings say so, after as many months as they say; a letter tells the customer', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const representationId = await represent(register, restrictionId)
    expect(await sweep(register, itself('2028-11-03'))).toMatchObject({ ended: 0 })
    expect(await sweep(register, endingAfter(itself('2027-08-02'), 3))).toMatchObject({ ended: 0 })
    expect(await seen(register, amira, address)).toMatchObject({ kind: 'restricted' })

    expect(await sweep(register, endingAfter(itself('2027-08-03'), 3))).toMatchObject({ ended: 1 })
    const after = await restriction(register, restrictionId)
    expect(after).toMatchObject({ state: 'lifted', liftedOn: '2027-08-03' })
    expect(after.representations).toMatchObject([{ representationId, answer: { outcome: 'ended' } }])
    const { items } = await seeWork(register, on('2027-08-03', 'tom'))
    const waiting = items.find(({ title }) => /lifted/.test(title))
    const letter = await composeLetter(register, tom, waiting?.id ?? '')
    expect(letter.paragraphs.join(' ')).toMatch(/We did not review it by 3 May 2027, so it has ended\./)
    expect((await mails(register)).at(-1)?.key).toMatch(/^arrangement-remove|^representation-answered/)
    expect(await sweep(register, endingAfter(itself('2027-08-04'), 3))).toMatchObject({ ended: 0 })
  })

  it('P15: a review in time keeps the restriction, and its grounds are kept and shown', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    await reviewed(register, on('2027-05-01'), restrictionId)
    expect(await sweep(register, endingAfter(itself('2027-08-03'), 3))).toMatchObject({ ended: 0 })
    const { reviews } = await restriction(register, restrictionId)
    expect(reviews).toMatchObject([{ outcome: 'continued', grounds, sameOfficerReason: 'Named by paragraph 15.' }])
  })

  it('P15: lifting at a review needs no grounds', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    await reviewed(register, on('2027-05-01'), restrictionId, { outcome: 'lifted' })
    expect((await restriction(register, restrictionId)).reviews).toMatchObject([{ outcome: 'lifted', grounds: null }])
  })

  it('P15: ends what is late also behind many newer decisions that keep an older date', async () => {
    const register = await openEmpty()
    const made: string[] = []
    for (let n = 0; n <= maxSwept; n++) {
      const customer = clue({ addresses: [`n${n}@example.org`] })
      const { escalationId } = await file(register, amira, { customer, behaviours: ['abusive'] })
      const { restrictionId, letterId } = await decide(register, frances, escalationId, approval())
      await record(register, frances, letterId ?? '')
      made.push(restrictionId ?? '')
    }
    const [late, ...newer] = made
    await register.write(async (tx) => {
      const changed = { review_due: '2027-05-02', in_force_on: '2027-09-01' }
      await tx.updateTable('restrictions').set(changed).where('id', 'in', newer).execute()
    })
    let next: SweepPart | null | undefined
    do {
      const act = endingAfter(itself('2027-09-15'), 3)
      next = (await register.write((tx) => sweepDueDates(tx, act, next ?? undefined))).next
    } while (next)
    expect((await restriction(register, late ?? '')).state).toBe('lifted')
    for (const id of newer) expect((await restriction(register, id)).state).toBe('in-force')
  })
})
