import { describe, expect, test } from 'vitest'
import { lettersGoIn, mayRecordLanguage } from '../../server/policy/letter/language.ts'
import { customerLanguages, firstHalves } from '../../server/policy/vocabulary-languages.ts'

const wanted = [...customerLanguages, null] as const

describe('Welsh Language (Wales) Measure 2011: the language of letters', () => {
  test.each(wanted.flatMap((one) => firstHalves.map((first) => [one, first] as const)))(
    'is English for a council that writes in English alone, whatever is recorded: %s, %s first',
    (language, first) => {
      expect(lettersGoIn({ languages: 'english', first }, language)).toEqual(['en'])
    },
  )

  test.each([
    ['english', 'welsh', ['en']],
    ['english', 'english', ['en']],
    ['welsh', 'welsh', ['cy']],
    ['welsh', 'english', ['cy']],
    ['both', 'welsh', ['cy', 'en']],
    ['both', 'english', ['en', 'cy']],
    [null, 'welsh', ['cy', 'en']],
    [null, 'english', ['en', 'cy']],
  ] as const)('is the customer’s where the council has two: %s, %s first: %j', (language, first, halves) => {
    expect(lettersGoIn({ languages: 'english-and-welsh', first }, language)).toEqual(halves)
  })

  test('is recorded only if it changes', () => {
    for (const before of wanted)
      for (const after of wanted)
        expect(mayRecordLanguage(before, after)?.refusal).toBe(before === after ? 'not-changed' : undefined)
  })
})
