import { describe, expect, test } from 'vitest'
import { settleUse } from '../../server/register/standing/look-ups.ts'
import { stores } from '../support/store/stores.ts'

const noon = Date.parse('2026-11-03T12:00:00Z')
const dan = { oid: 'dan', tid: 't' }

describe.each(stores)('one person’s look-ups across all servers, on $store', ({ openEmpty }) => {
  test('add up', async () => {
    const register = await openEmpty()
    const taken = (since: number) =>
      register.look((tx) => settleUse(tx, { by: dan, kind: 'addresses', since, ms: 6_000 }))
    expect(await taken(noon)).toBe(noon + 6_000)
    expect(await taken(noon + 1_000)).toBe(noon + 12_000)
    expect(await taken(noon + 60_000)).toBe(noon + 66_000)
  })

  test('are forgotten when a fast clock is put back, so that nobody waits for it to catch up', async () => {
    const register = await openEmpty()
    const taken = (since: number) =>
      register.look((tx) => settleUse(tx, { by: dan, kind: 'addresses', since, ms: 6_000 }))
    await taken(noon + 365 * 86_400_000)
    expect(await taken(noon)).toBe(noon + 6_000)
    await taken(noon + 3_600_000)
    expect(await taken(noon)).toBe(noon + 6_000)
  })
})
