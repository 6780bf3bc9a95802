import { describe, expect, test } from 'vitest'
import { combinationCount } from './combinations.ts'
import { contradictions } from './read-letter.ts'
import { wrongWith } from './tell-apart.ts'

/** A prime, so that a walk by it meets every value of every measure with every other. */
const step = 97

describe('P14: a letter made from any measures', () => {
  test('never contradicts itself, and says the same as the restriction', () => {
    const wrong: string[] = []
    for (let n = 0; n < combinationCount && wrong.length < 10; n += step) wrong.push(...wrongWith(n))
    expect(wrong).toEqual([])
  })
})

/** A letter that contradicts its measures and itself. */
const asItWas = [
  'The person to contact is Sam Reyes, Customer Relations.',
  'Please contact Sam Reyes only. Anybody else will pass your message on.',
  'Please contact us by telephone at most once a week.',
  'Please do not contact us by e-mail.',
  'You can do this on any day and at any time. We answer during office hours.',
  'If you think that this is wrong, please tell Sam Reyes by letter.',
  'We have agreed with you a way to contact us.',
].join('\n\n')

describe('the reader of letters', () => {
  test('finds what was wrong with earlier letters', () => {
    expect(contradictions(asItWas)).toEqual(
      expect.arrayContaining([
        'by telephone: not mentioned',
        'by telephone: limited but not offered',
        'any time',
        'objections to the contact',
        'says that the customer agreed',
      ]),
    )
  })

  test.each<[string, string]>([
    ['• By e-mail: sam@ambleford.example\nPlease do not contact us by e-mail.', 'by e-mail: open and closed'],
    ['• By telephone', 'by telephone: open without details'],
    [
      'Please do not contact us by letter or in person.\nWrite to 1 Castle Street, AM1 2BC',
      'an address although nobody can use it',
    ],
    [
      'Please do not contact us by telephone.\nPlease contact us by telephone at most once a week.',
      'by telephone: closed and limited',
    ],
    ['Please contact Sam Reyes only.\nPlease contact these people only: Kit Lowe.', 'two lists of people'],
    [
      'The person to contact is Sam Reyes, of us.\nPlease contact these people only: Kit Lowe.',
      'somebody to contact who may not be contacted',
    ],
    ['Please contact us only at these times: noon.\nYou can choose the day and the time.', 'some times only, and any'],
  ])('finds in %j: %s', (text, words) => {
    expect(contradictions(text)).toContain(words)
  })
})
