import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ConsideredAgain, consideredWith } from '../../../server/policy/decision/considered.ts'
import { newlyClosed, touchesEmailMore } from '../../../server/policy/restriction/harder.ts'
import type { Measure } from '../../../server/policy/restriction/measures.ts'
import type { Terms } from '../../../server/policy/restriction/terms.ts'
import { mayChangeAsSeen, mayEndAsSeen, mayVary } from '../../../server/policy/restriction/variation.ts'
import { closedBy } from '../../../server/policy/restriction/ways.ts'
import { type Channel, channels } from '../../../server/policy/vocabulary.ts'
import type { RefusalName } from '../../../server/policy/vocabulary-refusals.ts'
import { byLetter, considered, terms } from '../../support/deciding.ts'

const closed = (channel: Channel): Measure => ({ kind: 'channel-closed', channel, instead: '' })
const volume = (atMost: number, each: 'day' | 'week' | 'month', channel: Channel = 'email'): Measure => ({
  kind: 'volume',
  channel,
  atMost,
  each,
})
const contact: Measure = { kind: 'designated-contact' }

describe('P11, P12: the channels that a variation closes', () => {
  it.each<[string, Partial<Terms>, Partial<Terms>, Channel[]]>([
    ['none, where nothing changes', { measures: [closed('post')] }, { measures: [closed('post')] }, []],
    ['one that was open', { measures: [contact] }, { measures: [contact, closed('email')] }, ['email']],
    ['one in place of another', { measures: [closed('post')] }, { measures: [closed('email')] }, ['email']],
    ['not one that is limited', { measures: [] }, { measures: [volume(1, 'week')] }, []],
    [
      'one that was closed for fewer services',
      { measures: [closed('post')], services: ['Housing'] },
      { measures: [closed('post')], services: null },
      ['post'],
    ],
    [
      'not one that was closed for more services',
      { measures: [closed('post')], services: null },
      { measures: [closed('post')], services: ['Housing'] },
      [],
    ],
  ])('%s', (_, before, after, found) => {
    const open = { mail: { kind: 'none' as const, exceptions: [] } }
    expect(newlyClosed(terms({ ...open, ...before }), terms({ ...open, ...after }))).toEqual(found)
  })
})

describe('P16: whether a variation touches e-mail more', () => {
  const mail = (kind: Terms['mail']['kind'], ...exceptions: string[]) => ({ mail: { kind, exceptions } })
  const nair = 'cllr.nair@ambleford.example'
  it.each<[string, Partial<Terms>, Partial<Terms>, boolean]>([
    ['e-mail forwarded', mail('none'), mail('forward'), true],
    ['e-mail blocked', mail('forward'), mail('block'), true],
    [
      'e-mail blocked that a measure had closed',
      { ...mail('forward'), measures: [closed('email')] },
      { ...mail('block'), measures: [closed('email')] },
      true,
    ],
    ['e-mail marked', mail('none'), mail('mark'), false],
    ['a mark instead of forwarding', mail('forward', nair), mail('mark'), false],
    ['forwarding instead of a mark', mail('mark'), mail('forward'), true],
    ['e-mail let through', mail('block'), mail('forward'), false],
    ['a councillor who is no longer left alone', mail('forward', nair), mail('forward'), true],
    ['the same councillor, spelt otherwise', mail('forward', nair), mail('forward', nair.toUpperCase()), false],
    [
      'forwarding for more services',
      { ...mail('forward'), services: ['Housing'] },
      { ...mail('forward'), services: ['Housing', 'Planning'] },
      true,
    ],
    [
      'forwarding for the whole council',
      { ...mail('forward'), services: ['Housing'] },
      { ...mail('forward'), services: null },
      true,
    ],
    [
      'forwarding for fewer services',
      { ...mail('forward'), services: null },
      { ...mail('forward'), services: ['Housing'] },
      false,
    ],
    ['more services without an arrangement', { ...mail('none'), services: ['Housing'] }, mail('none'), false],
    ['a measure that closes it', { measures: [contact] }, { measures: [contact, closed('email')] }, true],
    ['the contact alone, instead of a limit', { measures: [volume(1, 'week')] }, { measures: [contact] }, true],
    ['no longer the contact alone', { measures: [contact] }, { measures: [volume(1, 'week')] }, false],
    ['a limit', { measures: [contact] }, { measures: [contact, volume(1, 'week')] }, false],
    ['a later end', { ...mail('forward'), until: '2027-06-01' }, { ...mail('forward'), until: '2027-07-01' }, false],
  ])('%s', (_, before, after, more) => {
    const open = mail('none')
    expect(touchesEmailMore(terms({ ...open, ...before }), terms({ ...open, ...after }))).toBe(more)
  })

  const someTerms = fc
    .record({
      measures: fc.array(fc.constantFrom(...channels).map(closed), { maxLength: 4 }),
      mail: fc.constantFrom('none' as const, 'mark' as const, 'forward' as const, 'block' as const),
      services: fc.constantFrom<string[] | null>(null, ['Housing'], ['Housing', 'Planning']),
    })
    .map(({ mail: kind, ...some }) => terms({ ...some, mail: { kind, exceptions: [] } }))

  it('nothing is closed and no e-mail touched by the same terms, and each channel that is newly closed is found', () => {
    fc.assert(
      fc.property(someTerms, someTerms, (before, after) => {
        expect([newlyClosed(before, before), touchesEmailMore(before, before)]).toEqual([[], false])
        const opened = closedBy(after).filter((channel) => !closedBy(before).includes(channel))
        expect(newlyClosed(before, after)).toEqual(expect.arrayContaining(opened))
        if (opened.includes('email')) expect(touchesEmailMore(before, after)).toBe(true)
      }),
    )
  })
})

describe('P11, P12, P16: a variation is considered again', () => {
  const facts = {
    today: '2026-11-03',
    reach: { domains: ['ambleford.example'], countryCallingCode: '44' },
    customerKeys: [],
    councillors: [{ address: 'cllr.nair@ambleford.example', ward: 'Millside' }],
    reviewWithinMonths: 6,
    variedDue: null,
    longestMonths: 24,
    absences: new Map(),
    services: ['Housing', 'Planning'],
    withMailGroup: ['Housing', 'Planning'],
    scopeStart: { escalatedBy: 'Housing' },
  }
  const mild = terms({ measures: [contact], mail: { kind: 'none', exceptions: [] }, ways: [] })
  const block = terms({ measures: [contact, closed('email')], mail: { kind: 'block', exceptions: [] } })
  const { lesserMeasures, lastResort, councillors } = considered()
  const again: ConsideredAgain = { lesserMeasures, lastResort, councillors }
  const unaffected = { affected: false, arrangement: '', heard: [] }

  it.each<[string, Terms, ConsideredAgain | null, RefusalName | undefined]>([
    ['a full block without anything', { ...block }, null, 'lesser-measures-not-considered'],
    ['no lesser measures', block, { ...again, lesserMeasures: ' ' }, 'lesser-measures-not-considered'],
    ['not the last resort', block, { ...again, lastResort: false }, 'closing-not-last-resort'],
    [
      'councillors not asked about',
      block,
      { ...again, councillors: { ...unaffected, affected: true } },
      'councillors-not-considered',
    ],
    [
      '“not affected” without words',
      block,
      { ...again, councillors: unaffected },
      'councillors-unaffected-unexplained',
    ],
    ['no other way', { ...block, ways: [] }, again, 'no-other-way-open'],
    ['everything considered', { ...block, ways: [byLetter] }, again, undefined],
    [
      'e-mail forwarded, councillors not asked about',
      { ...mild, mail: { kind: 'forward', exceptions: [] } },
      null,
      'councillors-not-considered',
    ],
    [
      'e-mail forwarded, “not affected”',
      { ...mild, mail: { kind: 'forward', exceptions: [] } },
      { ...again, lastResort: false, lesserMeasures: '', councillors: unaffected },
      'councillors-unaffected-unexplained',
    ],
    [
      'e-mail forwarded, “not affected”, with words',
      { ...mild, mail: { kind: 'forward', exceptions: [] } },
      { ...again, lastResort: false, lesserMeasures: '' },
      undefined,
    ],
    [
      'e-mail forwarded, “not affected”, since a councillor is excepted',
      { ...mild, mail: { kind: 'forward', exceptions: facts.councillors.map(({ address }) => address) } },
      { ...again, lastResort: false, lesserMeasures: '', councillors: unaffected },
      undefined,
    ],
    ['only another limit', { ...mild, measures: [contact, volume(1, 'week')] }, null, undefined],
    [
      'councillors stated again of one’s own accord, and nobody heard',
      mild,
      { ...again, councillors: { ...unaffected, affected: true, arrangement: 'by post' } },
      'councillors-not-considered',
    ],
  ])('%s', (_, after, given, refusal) => {
    expect(mayVary(mild, after, given, facts)?.refusal).toBe(refusal)
  })

  it('of councillors is not asked again where only the telephone is closed, whatever happens to e-mail', () => {
    const forwarded = { ...mild, mail: { kind: 'forward' as const, exceptions: [] } }
    const after = { ...forwarded, measures: [contact, closed('telephone')], ways: [byLetter] }
    expect(mayVary(forwarded, after, { ...again, councillors: unaffected }, facts)).toBeNull()
  })

  it('is not asked again for what is in force', () => {
    expect(mayVary(block, { ...block, measures: [closed('email')] }, null, facts)).toBeNull()
    expect(mayVary(block, mild, null, facts)).toBeNull()
    const narrow = { ...block, services: ['Housing'] }
    expect(mayVary(narrow, { ...narrow, services: null }, null, facts)?.refusal).toBe('lesser-measures-not-considered')
  })
})

describe('P16: what was considered for a restriction, after a change of it', () => {
  const before = considered({ councillors: { affected: true, arrangement: 'by post', heard: [] } })
  const nothing = {
    lesserMeasures: '',
    lastResort: false,
    councillors: { affected: false, arrangement: '', heard: [] },
  }

  it('keeps what was not asked again', () => {
    expect(consideredWith(before, null, false)).toBe(before)
    const closing = { ...nothing, lesserMeasures: 'A limit.', lastResort: true }
    expect(consideredWith(before, closing, false)).toEqual({ ...before, lesserMeasures: 'A limit.', lastResort: true })
  })

  it('has the councillors’ arrangement that was stated again, and the lesser measures of before', () => {
    const stated = { affected: true, arrangement: 'by telephone', heard: [] }
    expect(consideredWith(before, { ...nothing, councillors: stated }, false)).toEqual({
      ...before,
      councillors: stated,
    })
    expect(consideredWith(before, nothing, true)?.councillors).toEqual(nothing.councillors)
  })
})

describe('P14, P15: what an officer changes is what they have seen', () => {
  const seen = { restrictionId: 'r1', version: 2, waiting: null }

  it('is allowed as it was seen, and refused once anything of it differs', () => {
    expect(mayChangeAsSeen({ ...seen }, seen)).toBeNull()
    for (const other of [{ restrictionId: 'r2' }, { version: 3 }, { waiting: 'v1' }])
      expect(mayChangeAsSeen({ ...seen, ...other }, seen)).toMatchObject({ refusal: 'changed-meanwhile' })
  })

  it('so are the others of the customer that new terms end', () => {
    const [one, other] = [
      { id: 'r1', version: 9 },
      { id: 'r3', version: 4 },
    ]
    const others = [{ restrictionId: 'r3', version: 4 }]
    expect(mayEndAsSeen([], seen)).toBeNull()
    expect(mayEndAsSeen([one], seen)).toBeNull()
    expect(mayEndAsSeen([one, other], { ...seen, others })).toBeNull()
    expect(mayEndAsSeen([{ id: 'v1', version: 1 }], { ...seen, waiting: 'v1' })).toBeNull()
    for (const unseen of [[], [{ restrictionId: 'r3', version: 3 }], [{ restrictionId: 'r4', version: 4 }]])
      expect(mayEndAsSeen([one, other], { ...seen, others: unseen })?.refusal).toBe('changed-meanwhile')
    expect(mayEndAsSeen([other], seen)?.refusal).toBe('changed-meanwhile')
  })
})
