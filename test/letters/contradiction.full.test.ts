import { expect, test } from 'vitest'
import { combinationCount } from './combinations.ts'
import { wrongWith } from './tell-apart.ts'

test('P14: no combination of measures makes a letter that contradicts itself or the restriction', {
  timeout: 240_000,
}, () => {
  const wrong: string[] = []
  for (let n = 0; n < combinationCount && wrong.length < 10; n++) wrong.push(...wrongWith(n))
  expect(wrong).toEqual([])
})
