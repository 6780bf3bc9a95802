import { describe, expect, it } from 'vitest'
import { refusal } from '../../server/contract/messages/en/refusal.ts'
import { serverRefusal } from '../../server/contract/messages/en/server-refusal.ts'
import { say, speaker } from '../../server/contract/messages/say.ts'
import { serverRefusalNames } from '../../server/contract/problem.ts'
import { refusalNames } from '../../server/policy/vocabulary-refusals.ts'
import { english } from './english.ts'
import { invented, post } from './invented.ts'
import { ofScreens } from './of-screens.ts'
import { untranslated } from './untranslated.ts'

const sayInvented = speaker(invented)

describe('the English messages', () => {
  const all = [...english].flatMap(([noun, messages]) =>
    Object.entries(messages).map(([name, text]) => [noun, name, text] as const),
  )
  const kept = /'|<|\{\s*\w+\s*,\s*(date|time)\b/

  /** What a screen says: labels, sentences and parts of a line together. */
  const isOfScreen = (noun: string) => ofScreens.has(noun)

  /** What stands on a label, above a field or inside a sentence; hints are sentences. */
  const isLabel = (noun: string, name: string) =>
    [
      'accessibilityHeadings',
      'duty',
      'importLabels',
      'notStartedLabels',
      'objectionLabels',
      'ownVersionLabels',
      'partWords',
      'postingLabels',
      'presenceLabels',
      'questionLabels',
      'retentionOpenWork',
      'rightsDone',
      'rightsKind',
      'rightsOutcome',
      'rightsPageLabels',
    ].includes(noun) ||
    (noun === 'whoseWords' && !name.endsWith('-hint') && name !== 'which-one') ||
    noun === 'contactTroubleWords' ||
    (noun === 'contactMail' && name.endsWith('subject')) ||
    name === 'officer-says'

  const isQuestion = (noun: string) => noun === 'question'

  it.each(all.filter(([noun]) => isQuestion(noun)))('%s %s is a question', (_, __, text) => {
    expect(text).toMatch(/^[A-Z][^.?]*[^\s.?]\?$/)
  })

  it.each(all.filter(([noun, name]) => !isOfScreen(noun) && !isLabel(noun, name) && !isQuestion(noun)))(
    '%s %s is a sentence',
    (_, __, text) => {
      expect(text).toMatch(/^\S.*[^\s.]\.$/s)
    },
  )

  it.each(all.filter(([noun, name]) => isLabel(noun, name)))('%s %s is a label', (_, __, text) => {
    // The full stop of a name ends no sentence.
    expect(text.replaceAll('GOV.UK', 'GOV·UK')).toMatch(/^\S[^.]*[^\s.]$/)
  })

  it.each(all.filter(([noun]) => isOfScreen(noun)))('%s %s begins and ends with what is read', (_, __, text) => {
    expect(text).toMatch(/^\S(.*\S)?$/s)
    expect(text).not.toMatch(/\s\s/)
  })

  it('use only allowed characters: ’ instead of ICU’s quote, no tags, dates in words', () => {
    expect(all.filter(([, , text]) => kept.test(text))).toEqual([])
    const wrong = ["It's", 'A <b>bold</b> word', 'On {day, date, long}', 'At { at ,time}']
    expect(wrong.filter((text) => !kept.test(text))).toEqual([])
  })

  it('cover each refusal, and no others', () => {
    expect(Object.keys(refusal).toSorted()).toEqual([...refusalNames].toSorted())
    expect(Object.keys(serverRefusal).toSorted()).toEqual([...serverRefusalNames].toSorted())
  })

  it.each(refusalNames)('%s is explained in a sentence', (name) => {
    expect(say(refusal, name)).toMatch(/^[A-Z].+\.$/)
  })
})

describe('a message', () => {
  it('formats numbers in English', () => {
    const letters = (n: number) => say(post, 'letters', { n, who: 'Jo Marsh' })
    expect([0, 1, 2, 1234].map(letters)).toEqual([
      'No letters from Jo Marsh.',
      '1 letter from Jo Marsh.',
      '2 letters from Jo Marsh.',
      '1,234 letters from Jo Marsh.',
    ])
    expect([1, 2, 3, 4, 11, 21].map((n) => say(post, 'place', { n }))).toEqual(
      ['1st', '2nd', '3rd', '4th', '11th', '21st'].map((place) => `You are ${place}.`),
    )
    expect(say(post, 'share', { part: 1500, whole: 2000.5 })).toBe('1,500 of 2,000.5.')
  })

  it('chooses between alternatives in English', () => {
    const sent = (way: 'email' | 'letter' | 'other') => say(post, 'sent', { way, n: 1, who: 'Jo Marsh' })
    expect(sent('email')).toBe('One e-mail went to Jo Marsh today.')
    expect(sent('letter')).toBe('The letter to Jo Marsh went today.')
    expect(sent('other')).toBe('It went to Jo Marsh today.')
  })

  it('combines numbers and alternatives in a language with six plural forms', () => {
    const letters = (n: number) => sayInvented(post, 'letters', { n, who: 'Jo' })
    expect([0, 1, 2, 3, 6, 7].map(letters)).toEqual([
      'Jo: lo 0 lir',
      'Jo: la 1 lir',
      'Jo: li 2 lir',
      'Jo: le 3 lir',
      'Jo: lu 6 lir',
      'Jo: li 7 lira',
    ])
    expect(sayInvented(post, 'sent', { way: 'letter', n: 1, who: 'Jo' })).toBe('lir Jo')
  })

  it('inserts values as plain text', () => {
    const who = "{n, plural, other {#}} <b>’s '{x}' constructor"
    expect(say(post, 'letters', { n: 2, who })).toBe(`2 letters from ${who}.`)
  })
})

describe('a message missing from a translation', () => {
  it('appears in English, with English plurals', () => {
    expect(sayInvented(post, 'closed')).toBe('The post room is closed.')
    expect([2, 3].map((n) => sayInvented(post, 'place', { n }))).toEqual(['You are 2nd.', 'You are 3rd.'])
    expect(sayInvented(refusal, 'no-measures')).toBe('Choose at least one measure.')
  })

  it('is listed as untranslated', () => {
    expect(untranslated(invented, new Map([['post', post]]))).toEqual(['post closed', 'post place', 'post share'])
    expect(untranslated(invented, english)).toContain('refusal no-measures')
  })
})
