import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rowCounts } from '../../support/store/rows.ts'
import { stores } from '../../support/store/stores.ts'
import { type KeeperScene, keeperAttempts, keeperScene } from './keeper-attempts.ts'

describe.each(stores)('a refused action of the register keeper leaves nothing behind, on $store', ({ openEmpty }) => {
  const cleanUps: (() => Promise<void> | void)[] = []
  let given: KeeperScene
  // One scene for all: each test shows that it leaves nothing behind.
  beforeAll(async () => {
    given = await keeperScene(await openEmpty((cleanUp) => cleanUps.push(cleanUp)))
  })
  afterAll(async () => {
    for (const cleanUp of cleanUps.toReversed()) await cleanUp()
  })

  it.each(keeperAttempts)('%s: %s', async (refusal, _, attempt) => {
    const before = await rowCounts(given.register)
    await expect(attempt(given)).rejects.toMatchObject({ name: 'Refusal', refusal })
    expect(await rowCounts(given.register)).toEqual(before)
  })
})
