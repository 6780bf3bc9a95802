import { expect, test } from 'vitest'
import { forwardKilled } from './support/forward-killed.ts'

test('a forwarder killed twenty times gives every entry, in order, and doubles no more than a batch each time', async () => {
  const { doubled, entries } = await forwardKilled(20)
  expect(entries).toBe(1_500 + 20 * 300)
  expect(doubled).toBeLessThanOrEqual(20 * 200)
}, 120_000)
