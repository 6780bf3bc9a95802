import { describe, expect, it } from 'vitest'
import { serverRefusalNames } from '../../server/contract/problem.ts'
import { say, speaker } from '../../server/contract/texts/say.ts'
import { refusal } from '../../server/contract/texts/words/refusal.ts'
import { serverRefusal } from '../../server/contract/texts/words/server-refusal.ts'
import { refusalNames } from '../../server/policy/vocabulary-refusals.ts'
import { invented, post } from './invented.ts'
import { saidIn } from './said.ts'

const sayInvented = speaker(invented)

describe('the English texts', () => {
  const all = [...saidIn().keys()]
  const kept = /'|<|\{\s*\w+\s*,\s*(date|time)\b/

  it('begin and end with what is read, and have no double space', () => {
    expect(all.length).toBeGreaterThan(3000)
    expect(all.filter((text) => !/^\S(.*\S)?$/s.test(text) || /\s\s/.test(text))).toEqual([])
  })

  it('that are sentences end with a full stop, a question mark, a colon or an ellipsis', () => {
    const several = all.filter((text) => /^[A-Z][^{}]*[a-z]\. [A-Z]/.test(text))
    expect(several.length).toBeGreaterThan(500)
    expect(several.filter((text) => !/[.?:…”)}]$/.test(text))).toEqual([])
  })

  it('use only allowed characters: ’ instead of ICU’s quote, no tags, dates in words', () => {
    expect(all.filter((text) => kept.test(text))).toEqual([])
    const wrong = ["It's", 'A <b>bold</b> word', 'On {day, date, long}', 'At { at ,time}']
    expect(wrong.filter((text) => !kept.test(text))).toEqual([])
  })

  it('cover each refusal, and no others', () => {
    expect(Object.keys(refusal).toSorted()).toEqual([...refusalNames].toSorted())
    expect(Object.keys(serverRefusal).toSorted()).toEqual([...serverRefusalNames].toSorted())
  })

  it.each(refusalNames)('%s is explained in a sentence', (name) => {
    expect(say(refusal[name])).toMatch(/^[A-Z].+\.$/)
  })
})

describe('a text', () => {
  it('formats numbers in English', () => {
    const letters = (n: number) => say(post.letters, { n, who: 'Jo Marsh' })
    expect([0, 1, 2, 1234].map(letters)).toEqual([
      'No letters from Jo Marsh.',
      '1 letter from Jo Marsh.',
      '2 letters from Jo Marsh.',
      '1,234 letters from Jo Marsh.',
    ])
    expect([1, 2, 3, 4, 11, 21].map((n) => say(post.place, { n }))).toEqual(
      ['1st', '2nd', '3rd', '4th', '11th', '21st'].map((place) => `You are ${place}.`),
    )
    expect(say(post.share, { part: 1500, whole: 2000.5 })).toBe('1,500 of 2,000.5.')
  })

  it('chooses between alternatives in English', () => {
    const sent = (way: 'email' | 'letter' | 'other') => say(post.sent, { way, n: 1, who: 'Jo Marsh' })
    expect(sent('email')).toBe('One e-mail went to Jo Marsh today.')
    expect(sent('letter')).toBe('The letter to Jo Marsh went today.')
    expect(sent('other')).toBe('It went to Jo Marsh today.')
  })

  it('combines numbers and alternatives in a language with six plural forms', () => {
    const letters = (n: number) => sayInvented(post.letters, { n, who: 'Jo' })
    expect([0, 1, 2, 3, 6, 7].map(letters)).toEqual([
      'Jo: lo 0 lir',
      'Jo: la 1 lir',
      'Jo: li 2 lir',
      'Jo: le 3 lir',
      'Jo: lu 6 lir',
      'Jo: li 7 lira',
    ])
    expect(sayInvented(post.sent, { way: 'letter', n: 1, who: 'Jo' })).toBe('lir Jo')
  })

  it('inserts values as plain text', () => {
    const who = "{n, plural, other {#}} <b>’s '{x}' constructor"
    expect(say(post.letters, { n: 2, who })).toBe(`2 letters from ${who}.`)
  })

  it('that a language lacks appears in English, with English plurals', () => {
    expect(sayInvented(post.closed)).toBe('The post room is closed.')
    expect([2, 3].map((n) => sayInvented(post.place, { n }))).toEqual(['You are 2nd.', 'You are 3rd.'])
    expect(sayInvented(refusal['no-measures'])).toBe('Choose at least one measure.')
  })
})
