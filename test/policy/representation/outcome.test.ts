import { describe, expect, it } from 'vitest'
import { isAnswer, isUpheld } from '../../../server/policy/representation/representation.ts'

describe('P14: what came of a representation', () => {
  it.each([
    ['maintained', true, false],
    ['varied', true, true],
    ['lifted', true, true],
    ['ended', false, false],
  ] as const)('%s: answered %s, upheld %s', (outcome, answered, upheld) => {
    expect([isAnswer({ outcome }), isUpheld({ outcome })]).toEqual([answered, upheld])
  })
})
