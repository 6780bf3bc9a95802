import { describe, expect, it } from 'vitest'
import { type LetterFacts, mandatoryPartsOf } from '../../../server/policy/letter/confirmation.ts'
import { wayToCouncillors } from '../../../server/policy/letter/councillors.ts'
import type { Measure } from '../../../server/policy/restriction/measures.ts'
import { restrictionLetterKinds } from '../../../server/policy/vocabulary.ts'

const none = { kind: 'none' as const, exceptions: [] }
const forward = { kind: 'forward' as const, exceptions: [] }
const block = { kind: 'block' as const, exceptions: [] }
const contactAlone: Measure[] = [{ kind: 'designated-contact' }]
const closed: Measure[] = [{ kind: 'channel-closed', channel: 'email', instead: '' }]
const weekly: Measure[] = [{ kind: 'volume', channel: 'email', atMost: 1, each: 'week' }]
const unaffected = { affected: false, arrangement: '' }
const byPost = { affected: true, arrangement: ' By post. ' }
const terms = (given = {}) => ({ mail: forward, services: null, measures: contactAlone, ...given })
const told = (given: Parameters<typeof terms>[0], more: Partial<Parameters<typeof wayToCouncillors>[0]> = {}) =>
  wayToCouncillors({ kind: 'restriction', terms: terms(given), ...more })

describe('P16: how a customer reaches their ward councillors', () => {
  it.each([
    ['no mail rule', { mail: none, measures: weekly }],
    ['a mark', { mail: { kind: 'mark' as const, exceptions: ['cllr@ambleford.example'] }, measures: weekly }],
    [
      'another channel closed',
      { mail: none, measures: [{ kind: 'channel-closed', channel: 'telephone', instead: '' }] },
    ],
  ])('needs no words where e-mail is open to everybody and councillors are not affected: %s', (_, given) => {
    expect(told(given, { councillors: unaffected })).toBeNull()
    expect(told(given)).toBeNull()
  })

  it('is quoted wherever an officer found that councillors are affected', () => {
    const said = { arrangement: 'By post.', excepted: [], otherwise: null }
    expect(told({ mail: none, measures: weekly }, { councillors: byPost })).toEqual(said)
  })

  it('is said where the customer may contact certain people only, unless it came from a file', () => {
    const asBefore = { arrangement: null, excepted: [], otherwise: 'unchanged' }
    const people: Measure[] = [{ kind: 'fewer-people', people: ['Ann <ann@ambleford.example>'] }]
    for (const measures of [contactAlone, people])
      expect(told({ mail: none, measures }, { councillors: unaffected })).toEqual(asBefore)
    expect(told({ mail: none })).toBeNull()
  })

  it.each(restrictionLetterKinds)('is quoted as it was arranged only in a letter that confirms: %s', (kind) => {
    const confirms = kind === 'restriction' || kind === 'variation'
    const said = { arrangement: 'By post.', excepted: [], otherwise: null }
    expect(told({}, { kind, councillors: byPost })).toEqual(confirms ? said : null)
  })

  it.each([
    ['councillors were not affected', { affected: false, arrangement: 'By post.' }],
    ['no way was recorded', { affected: true, arrangement: '  ' }],
    ['it came from a file', null],
  ])('is what happens to e-mail where nothing was arranged: %s', (_, councillors) => {
    expect(told({}, { councillors })).toEqual({ arrangement: null, excepted: [], otherwise: 'forwarded' })
  })

  it.each([
    ['forwarded', { mail: forward }, 'forwarded'],
    ['forwarded for nobody else', { mail: forward, services: [] }, 'forwarded'],
    ['blocked', { mail: block }, 'blocked'],
    ['blocked for one service', { mail: block, services: ['Housing'] }, 'unchanged'],
    ['closed without a mail rule', { mail: none, measures: closed }, 'unchanged'],
  ])('says of e-mail that is %s what becomes of it', (_, given, otherwise) => {
    expect(told(given)).toEqual({ arrangement: null, excepted: [], otherwise })
  })

  it('names whose e-mail is left alone, and what becomes of the others’, only where a rule diverts theirs', () => {
    const exceptions = ['cllr@ambleford.example']
    const excepted = { arrangement: null, excepted: exceptions, otherwise: null }
    expect(told({ mail: { ...forward, exceptions } })).toEqual({ ...excepted, otherwise: 'forwarded' })
    expect(told({ mail: { ...block, exceptions } })).toEqual({ ...excepted, otherwise: 'blocked' })
    expect(told({ mail: { ...none, exceptions }, measures: closed })).toMatchObject({ excepted: [] })
    expect(told({ mail: { ...forward, exceptions } }, { councillors: byPost })).toEqual({
      ...excepted,
      arrangement: 'By post.',
    })
  })

  it('in a letter that confirms nothing, is not what was arranged, but names whose e-mail is left alone', () => {
    const exceptions = ['cllr@ambleford.example']
    expect(told({ mail: { ...forward, exceptions } }, { kind: 'lifting', councillors: byPost })).toEqual({
      ...{ arrangement: null, excepted: exceptions, otherwise: null },
    })
  })

  it('is a mandatory part of a letter exactly where there is something to tell', () => {
    const partsOf = (facts: object) => mandatoryPartsOf(facts as LetterFacts)
    const letter = { kind: 'restriction', terms: terms(), councillors: byPost }
    expect(partsOf(letter)).toContain('councillors')
    const nothing = { ...letter, terms: terms({ mail: none, measures: weekly }), councillors: unaffected }
    expect(partsOf(nothing)).toEqual(partsOf(letter).filter((part) => part !== 'councillors'))
    expect(partsOf({ kind: 'formal-warning' })).not.toContain('councillors')
  })
})
