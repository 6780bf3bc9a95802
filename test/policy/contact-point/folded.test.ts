import { describe, expect, it } from 'vitest'
import { folded } from '../../../server/policy/contact-point/folded.ts'

describe('G: the plain words of a text', () => {
  it.each([
    ['have no accents, capitals or apostrophes', 'Łukasz O’Søren', 'lukasz osoren'],
    ['have no apostrophe of any shape', "O'Neil O\u02bcNeil O`Neil", 'oneil oneil oneil'],
    ['have no accent of their own', 'Zoe\u0308 Zoë', 'zoe zoe'],
    ['have one space between them', ' 12-14,  Mill\u00a0Lane ', '12 14 mill lane'],
    ['have no letters that people type otherwise', 'Þór Straße Ægir', 'thor strasse aegir'],
    ['are none without a letter or a digit', '–!', ''],
  ])('%s', (_, text, words) => {
    expect(folded(text)).toBe(words)
  })
})
