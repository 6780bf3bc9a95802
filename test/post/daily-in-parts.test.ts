import { describe, expect, test } from 'vitest'
import { maxSwept } from '../../server/cases/review/sweep-due-dates.ts'
import type { Register } from '../../server/register/register.ts'
import { runDaily } from '../../server/running/daily.ts'
import { byItself, clue } from '../support/acts.ts'
import { approval, decide, frances, mails, record, terms } from '../support/deciding.ts'
import { amira, file, warn } from '../support/doing.ts'
import { powerGoesAt } from '../support/store/power-goes.ts'
import { eitherStore } from '../support/store/stores.ts'

const many = 2 * maxSwept + 3

/** As many customers restricted until 3 February 2027, and as many without an end, to be reviewed on 10 February. */
async function restricted(register: Register) {
  for (let n = 0; n < 2 * many; n++) {
    const customer = clue({ addresses: [`customer-${n}@example.org`] })
    const { escalationId } = await file(register, amira, {
      customer,
      behaviours: ['abusive'],
      account: 'What happened.',
    })
    const until = n < many ? '2027-02-03' : null
    const reviewOn = n < many ? '2027-02-01' : '2027-02-10'
    const { letterId } = await decide(register, frances, escalationId, approval({ terms: terms({ until, reviewOn }) }))
    await record(register, frances, letterId ?? '')
  }
}

const held = async (register: Register) =>
  (
    await register.read((reading) =>
      reading.selectFrom('restrictions').select('id').where('state', '=', 'in-force').execute(),
    )
  ).length

/** The notices of reviews that were made, by whom they are for; and how many were made twice. */
async function noticed(register: Register) {
  const keys = (await mails(register)).map(({ key }) => key).filter((key) => key.startsWith('review'))
  const toCustomers = keys.filter((key) => key.startsWith('review-customer:')).length
  return { toReviewer: keys.length - toCustomers, toCustomers, twice: keys.length - new Set(keys).size }
}

describe.each(eitherStore)('a day with much to do, on $store', ({ openEmpty }) => {
  test('P15: is done in parts, with other writes in between', async () => {
    const register = await openEmpty()
    await restricted(register)
    const left: number[] = []
    const watched: Register = {
      ...register,
      write: async (work) => {
        const done = await register.write(work)
        left.push(await held(register))
        return done
      },
    }
    let isDone = false
    const daily = runDaily(watched, byItself('2027-02-04T02:00:00Z')).finally(() => {
      isDone = true
    })
    await warn(register, amira, { customer: clue({ addresses: ['new@example.org'] }) })
    expect(isDone).toBe(false)

    expect(await daily).toMatchObject({ ended: many, reviewNotices: many, customerNotices: many })
    expect(await held(register)).toBe(many)
    const steps = [2 * many, ...left].map((before, n, all) => before - (all[n + 1] ?? before))
    expect(Math.max(...steps)).toBe(maxSwept)
    expect(await noticed(register)).toEqual({ toReviewer: many, toCustomers: many, twice: 0 })
  })

  test('P15: continues after an interruption, and tells nobody twice', async () => {
    const register = await openEmpty()
    await restricted(register)
    await expect(runDaily(powerGoesAt(register, 4), byItself('2027-02-04T02:00:00Z'))).rejects.toThrow(
      'The power went.',
    )
    expect(await held(register)).toBe(many)
    expect(await noticed(register)).toEqual({ toReviewer: maxSwept, toCustomers: maxSwept, twice: 0 })

    const rest = many - maxSwept
    expect(await runDaily(register, byItself('2027-02-04T03:00:00Z'))).toMatchObject({
      ended: 0,
      reviewNotices: rest,
      customerNotices: rest,
    })
    expect(await noticed(register)).toEqual({ toReviewer: many, toCustomers: many, twice: 0 })
    expect(await runDaily(register, byItself('2027-02-04T04:00:00Z'))).toBeNull()
  })
})
