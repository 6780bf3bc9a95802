import { describe, expect, it } from 'vitest'
import { consideredForLetters } from '../../../server/policy/letter/adjustments.ts'

const noneNeeded = ['None needed: we know of no disability.', 'Dim angen: ni wyddom am unrhyw anabledd.']

describe('Equality Act s.20: what was considered may be about how to write', () => {
  it.each([
    ['unless none is needed', ['None needed: we know of no disability.'], []],
    ['in whichever language', ['Dim angen: ni wyddom am unrhyw anabledd.'], []],
    ['however it is spaced', [' none needed:  we know of no disability. '], []],
    ['or nothing was answered', ['', ' '], []],
    ['whatever else the answer says', ['None needed.', 'Braille only.'], ['None needed.', 'Braille only.']],
    ['also with more after it', ['None needed: we know of no disability. Ring first.'], undefined],
    ['once, however many restrictions say it', ['Braille only.', 'Braille only. '], ['Braille only.']],
  ])('%s', (_, answers, considered) => {
    expect(consideredForLetters(answers, noneNeeded)).toEqual(considered ?? answers)
  })
})
