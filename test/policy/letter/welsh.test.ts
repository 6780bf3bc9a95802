import { describe, expect, it } from 'vitest'
import { mayGoAsVersion, mayGoInWelsh, mayRecordOwnWords } from '../../../server/policy/letter/language.ts'

describe('Welsh Language (Wales) Measure 2011: a letter in Welsh', () => {
  it.each([
    ['with Welsh that a speaker has passed', { missing: 0, ownWords: 0, notPassed: 0 }, undefined],
    ['not with a text that has no Welsh', { missing: 1, ownWords: 0, notPassed: 0 }, 'welsh-missing'],
    ['not with officers’ words that have none', { missing: 0, ownWords: 1, notPassed: 0 }, 'welsh-words-missing'],
    ['not with a text that nobody has passed', { missing: 0, ownWords: 0, notPassed: 1 }, 'welsh-not-passed'],
    ['first the council’s texts', { missing: 1, ownWords: 1, notPassed: 1 }, 'welsh-missing'],
    ['then the officers’ words', { missing: 0, ownWords: 1, notPassed: 1 }, 'welsh-words-missing'],
  ])('leaves %s', (_, counts, refusal) => {
    expect(mayGoInWelsh(counts)?.refusal).toBe(refusal)
  })

  it.each([
    ['as-made', undefined],
    ['half-missing', 'letter-half-missing'],
    ['changed', 'welsh-not-passed'],
  ] as const)('goes as it was made, never in an officer’s own version: %s: %s', (version, refusal) => {
    expect(mayGoAsVersion(version)?.refusal).toBe(refusal)
  })
})

describe('Welsh Language (Wales) Measure 2011: the Welsh of officers’ words', () => {
  const inLetter = ['Twelve abusive messages.', 'Tuesday mornings']
  it.each([
    ['for all of them', inLetter, undefined],
    ['for one of them', ['Tuesday mornings'], undefined],
    ['for none of them', [], undefined],
    ['not for words that it no longer contains', ['Fridays'], 'changed-meanwhile'],
    ['not for words of which it contains only some', ['Tuesday mornings', 'Fridays'], 'changed-meanwhile'],
  ])('is recorded for words that the letter contains: %s', (_, given, refusal) => {
    expect(mayRecordOwnWords(given, inLetter)?.refusal).toBe(refusal)
  })
})
