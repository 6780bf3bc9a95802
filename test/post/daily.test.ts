import { describe, expect, test } from 'vitest'
import { openRegister } from '../../server/register/register.ts'
import { keepAnswer } from '../../server/register/store/once-only.ts'
import { deleteDaily, runDaily } from '../../server/running/daily.ts'
import { colleagues, customers, tenantId } from '../cast.ts'
import { byItself, clue, message } from '../support/acts.ts'
import { inForce, terms } from '../support/deciding.ts'
import { amira, warn } from '../support/doing.ts'
import { powerGoesAt } from '../support/store/power-goes.ts'
import { rowCounts } from '../support/store/rows.ts'
import { eitherStore } from '../support/store/stores.ts'

describe.each(eitherStore)('the daily run, on $store', ({ openEmpty, newRegister }) => {
  test('happens on one of several servers, on each of the council’s days', async () => {
    const afterwards: (() => Promise<void> | void)[] = []
    const where = await newRegister((cleanUp) => afterwards.push(cleanUp))
    const registers = await Promise.all([1, 2, 3].map(() => openRegister(where)))
    const all = async (at: string) => {
      const done = await Promise.all(registers.map((register) => runDaily(register, byItself(at))))
      return done.filter((one) => one !== null).length
    }
    expect(await all('2026-06-03T09:00:00Z')).toBe(1)
    expect(await all('2026-06-03T22:59:00Z')).toBe(0)
    // Midnight in London in summer.
    expect(await all('2026-06-03T23:01:00Z')).toBe(1)
    for (const register of registers) await register.close()
    for (const cleanUp of afterwards.reverse()) await cleanUp()
  })

  test('keeps nothing where it fails, and is repeated next time', async () => {
    const register = await openEmpty()
    const before = await rowCounts(register)
    await expect(runDaily(powerGoesAt(register, 1), byItself('2026-11-03T09:00:00Z'))).rejects.toThrow(
      'The power went.',
    )
    expect(await rowCounts(register)).toEqual(before)
    expect(await runDaily(register, byItself('2026-11-03T10:00:00Z'))).toEqual({
      reviewNotices: 0,
      customerNotices: 0,
      ended: 0,
      head: expect.stringMatching(/^0:0{64}$/),
    })
  })

  test('deletes answers kept for a fortnight', async () => {
    const register = await openEmpty()
    const person = { oid: colleagues.amira.oid, tid: tenantId }
    await register.write(async (tx) => {
      const taken = { key: 'old', person, route: 'POST /', bodyHash: '', at: new Date('2026-11-03T09:00:00Z') }
      await keepAnswer(tx, taken, { status: 200, answer: '{}' })
    })
    await runDaily(register, byItself('2026-11-16T09:00:00Z'))
    expect((await rowCounts(register)).once_only).toBe(2)
    await runDaily(register, byItself('2026-11-18T09:00:00Z'))
    expect((await rowCounts(register)).once_only).toBe(2)
  })

  test('ends and deletes nothing on the day the clock jumps a year, but does on the next', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register, { terms: terms({ until: '2027-02-03', reviewOn: '2027-02-01' }) })
    await warn(register, amira, {
      customer: clue({ addresses: customers.ana.addresses }),
      contact: message({ internetMessageId: '<a@example.org>' }),
    })
    const state = async () =>
      await register.read((reading) =>
        reading.selectFrom('restrictions').select('state').where('id', '=', restrictionId).executeTakeFirst(),
      )
    const night = async (at: string) => [
      await runDaily(register, byItself(at)),
      await deleteDaily(register, byItself(at)),
    ]
    await night('2026-11-04T02:00:00Z')

    expect(await night('2029-11-04T02:00:00Z')).toMatchObject([{ ended: 0, daysAway: 1096 }, null])
    expect(await state()).toEqual({ state: 'in-force' })
    expect((await rowCounts(register)).warnings).toBe(1)
    // The right time again, and nothing is lost.
    expect(await night('2026-11-05T02:00:00Z')).toMatchObject([{ ended: 0 }, {}])
    expect(await state()).toEqual({ state: 'in-force' })

    await night('2029-11-05T02:00:00Z')
    expect(await night('2029-11-06T02:00:00Z')).toMatchObject([{ ended: 1 }, { 'lapsed-warning': 1 }])
    expect((await rowCounts(register)).warnings).toBe(0)
  })
})
