import { expect, test } from 'vitest'
import { forwardKilled } from './support/forward-killed.ts'

test('a forwarder killed twenty times delivers every entry in order, and repeats at most a batch each time', async () => {
  const { doubled, entries } = await forwardKilled(20)
  expect(entries).toBe(1_500 + 20 * 300)
  expect(doubled).toBeLessThanOrEqual(20 * 200)
}, 120_000)
