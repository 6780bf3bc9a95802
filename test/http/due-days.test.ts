import { describe, expect, test } from 'vitest'
import { letterheadLines } from '../../server/letters/letterhead.ts'
import { dayInWords } from '../../server/letters/sentences.ts'
import { daysLater, monthsLater } from '../../server/policy/calendar.ts'
import { runDaily } from '../../server/running/daily.ts'
import { colleagues, customers } from '../cast.ts'
import { byItself, council } from '../support/acts.ts'
import { mails } from '../support/deciding.ts'
import { eitherStore } from '../support/store/stores.ts'
import { agreed, inForce, openOffice, representationOn, sentToday } from './support/office.ts'
import { serverFor } from './support/server.ts'

const hasty = {
  part: 'periods',
  base: 0,
  why: 'Faster',
  value: { ...council.periods, acknowledgeWithinDays: 1, answerWithinDays: 2, reviewWithinMonths: 1 },
}

describe.each(eitherStore)('due days that somebody was told, on $store', ({ newRegister }) => {
  test('P14, P15: stay the same when the keeper changes the periods; an overdue one is reported by e-mail, once', async () => {
    const server = await serverFor(newRegister)
    const office = await openOffice(server)
    const { restrictionId } = await inForce(office, customers.jo)
    const came = office.today()
    await office.amira.post('/api/representations', representationOn(restrictionId, came))
    const other = await agreed(office, customers.mia)
    const { body: letter } = await office.frances.get(`/api/letters/${other.letterId}`)
    expect(letter.letterhead).toEqual(letterheadLines(council))

    expect(await office.ruth.post('/api/settings/change', hasty)).toMatchObject({ status: 200 })
    const seen = async (id: string) => (await office.tom.get(`/api/restrictions/${id}`)).body
    const [acknowledgeBy, answerBy] = [daysLater(came, 5), daysLater(came, 28)]
    expect((await seen(restrictionId)).representations).toMatchObject([{ acknowledgeBy, answerBy }])
    const reviewDue = monthsLater(came, 6)
    const { body: after } = await office.frances.get(`/api/letters/${other.letterId}`)
    for (const { paragraphs } of [letter, after] as { paragraphs: string[] }[])
      expect(paragraphs.join(' ')).toContain(`by ${dayInWords(reviewDue)}`)
    await office.frances.post(`/api/letters/${other.letterId}/sent`, sentToday(office))
    expect(await seen(other.restrictionId)).toMatchObject({ state: 'in-force', reviewDue })

    const told = async () => (await mails(server.register)).filter(({ subject }) => /^Overdue: Repres/.test(subject))
    for (const n of [5, 6, 7]) await runDaily(server.register, byItself(`${daysLater(came, n)}T09:00:00.000Z`))
    expect(await told()).toMatchObject([
      {
        to: [colleagues.frances.address, colleagues.tom.address],
        body: expect.stringContaining(`It was due on ${dayInWords(acknowledgeBy)}.`),
      },
    ])
  })
})
