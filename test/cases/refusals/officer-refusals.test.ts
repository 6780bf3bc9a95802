import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rowCounts, versions } from '../../support/store/rows.ts'
import { eitherStore } from '../../support/store/stores.ts'
import { judgeAttempts } from './judge-attempts.ts'
import { officerAttempts } from './officer-attempts.ts'
import { type OfficerScene, officerScene } from './officer-scene.ts'

describe.each(eitherStore)('a refused action of an officer leaves nothing behind, on $store', ({ openEmpty }) => {
  const cleanUps: (() => Promise<void> | void)[] = []
  let given: OfficerScene
  // One scene for all: each test shows that it leaves nothing behind.
  beforeAll(async () => {
    given = await officerScene(await openEmpty((cleanUp) => cleanUps.push(cleanUp)))
  })
  afterAll(async () => {
    for (const cleanUp of cleanUps.toReversed()) await cleanUp()
  })

  it.each([...officerAttempts, ...judgeAttempts])('%s: %s', async (refusal, _, attempt) => {
    const before = [await rowCounts(given.register), await versions(given.register)]
    await expect(attempt(given)).rejects.toMatchObject({ name: 'Refusal', refusal })
    expect([await rowCounts(given.register), await versions(given.register)]).toEqual(before)
  })
})
