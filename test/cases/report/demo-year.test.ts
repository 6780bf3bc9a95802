import { describe, expect, test } from 'vitest'
import { proveTrail } from '../../../server/cases/audit/prove-trail.ts'
import { seeFigures } from '../../../server/cases/report/see-figures.ts'
import { colleagues } from '../../cast.ts'
import { seedDemoRegister } from '../../demo-register.ts'
import { seedDemoYear } from '../../demo-year.ts'
import { actBy, council } from '../../support/acts.ts'
import { stores } from '../../support/store/stores.ts'

const now = new Date('2026-11-25T09:00:00.000Z')

describe.each(stores)('the demo’s year of work, on $store', ({ openEmpty }) => {
  test('follows the policy, is proved by its trail, shows every kind of record, and mails nobody', async () => {
    const register = await openEmpty()
    await seedDemoYear(register, now)
    expect(await register.read((reading) => reading.selectFrom('outbox').select('id').execute())).toEqual([])
    await seedDemoRegister(register, council, now)

    expect(await proveTrail(register, actBy(colleagues.max, now), 1)).toMatchObject({ next: null, firstBroken: null })
    const year = { from: '2025-11-26', to: '2026-11-25' }
    const figures = await seeFigures(register, actBy(colleagues.frances, now), year)
    expect(figures).toMatchObject({
      now: { live: 7, reviewOverdue: 1 },
      toDecision: { median: 4, of: 11 },
      toLetter: { median: 2, of: 8 },
      reviews: { onTime: 3, late: 0 },
      representations: { received: 3, answered: 2, upheld: 1, waiting: 1 },
    })
  })
})
