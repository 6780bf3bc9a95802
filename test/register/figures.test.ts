import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { monthsLater } from '../../server/policy/calendar.ts'
import { figuresOf } from '../../server/policy/report/figures.ts'
import { behaviours, measureKinds } from '../../server/policy/vocabulary.ts'
import type { Register } from '../../server/register/register.ts'
import { figureFacts } from '../../server/register/report/figures.ts'
import { isFull } from '../support/is-full.ts'
import { stores } from '../support/store/stores.ts'
import { anyRegister, type Held, keep, period, timeZone, today } from './support/any-register.ts'
import { byPencil } from './support/by-pencil.ts'

const known = { services: ['Housing', 'Planning'], measures: measureKinds, behaviours }

describe.each(stores)('P15: figures on $store', ({ openEmpty }) => {
  let register: Register
  const afterwards: (() => Promise<void> | void)[] = []
  beforeAll(async () => {
    register = await openEmpty((cleanUp) => afterwards.push(cleanUp))
  })
  afterAll(async () => {
    for (const cleanUp of afterwards.reverse()) await cleanUp()
  })

  it('match a count by hand, whatever the register contains', async () => {
    await fc.assert(
      fc.asyncProperty(anyRegister, async (all) => {
        await keep(register, all)
        const facts = await register.read((reading) => figureFacts(reading, { period, today, timeZone }))
        expect(figuresOf(facts, known)).toEqual(byPencil(all))
      }),
      { numRuns: isFull ? 25 : 12 },
    )
  })

  it('exist for an empty register, too', async () => {
    const nothing = {
      restrictions: [],
      escalations: [],
      warnings: [],
      decisions: [],
      letters: [],
      reviews: [],
      representations: [],
    }
    await keep(register, nothing as unknown as Held)
    const facts = await register.read((reading) =>
      figureFacts(reading, { period: { from: monthsLater(today, -12), to: today }, today, timeZone }),
    )
    const { live, now, toDecision } = figuresOf(facts, known)
    expect(live.every(({ count }) => count === 0)).toBe(true)
    expect([now.live, toDecision.median]).toEqual([0, null])
  })
})
