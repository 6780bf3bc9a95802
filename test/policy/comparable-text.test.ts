import { describe, expect, it } from 'vitest'
import { comparableText } from '../../server/policy/comparable-text.ts'

describe('P8: a name or a sentence is the same text', () => {
  it.each([
    ['in capitals', 'SAM REYES', 'Sam Reyes'],
    ['with further spaces or lines', '  Sam \n\t Reyes ', 'Sam Reyes'],
    ['with a space that does not break', 'Sam\u00a0Reyes', 'Sam Reyes'],
    ['with an accent of its own', 'Zoe\u0308', 'Zoë'],
    ['in wide letters', 'Ｓａｍ', 'Sam'],
  ])('%s', (_, one, other) => {
    expect(comparableText(one)).toBe(comparableText(other))
  })

  it.each([
    ['without its accent', 'Zoe', 'Zoë'],
    ['with ss in place of ß: two families may be called so', 'Strauss', 'Strauß'],
    ['without its full stop', 'No', 'No.'],
    ['without the space between two words', 'SamReyes', 'Sam Reyes'],
  ])('but not %s', (_, one, other) => {
    expect(comparableText(one)).not.toBe(comparableText(other))
  })
})
