import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ConsideredAgain } from '../../../server/policy/decision/considered.ts'
import { newlyClosed, touchesEmailMore, whatIsHarder } from '../../../server/policy/restriction/harder.ts'
import type { Measure } from '../../../server/policy/restriction/measures.ts'
import type { Terms } from '../../../server/policy/restriction/terms.ts'
import { mayVary } from '../../../server/policy/restriction/variation.ts'
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
const people = (...some: string[]): Measure => ({ kind: 'fewer-people', people: some })
const contact: Measure = { kind: 'designated-contact' }
const about = (what: string): Measure => ({ kind: 'type', what })
const at = (when: string): Measure => ({ kind: 'days-and-times', when })

const told = (before: Measure[], after: Measure[]) =>
  whatIsHarder(terms({ measures: before }), terms({ measures: after })).map(
    ({ part, channel, how }) => `${how} ${part}${channel ? ` ${channel}` : ''}`,
  )

describe('P14: what a variation adds or makes harder', () => {
  it.each<[string, Measure[], Measure[], string[]]>([
    ['nothing, where nothing changes', [contact, volume(1, 'week')], [contact, volume(1, 'week')], []],
    ['one contact', [], [contact], ['new designated-contact']],
    ['a closed channel', [contact], [contact, closed('email')], ['new channel-closed email']],
    ['another closed channel', [closed('post')], [closed('email')], ['new channel-closed email']],
    ['a limit', [], [volume(2, 'day')], ['new volume email']],
    ['a lower limit', [volume(1, 'day')], [volume(6, 'week')], ['harder volume email']],
    ['not a higher limit', [volume(1, 'week')], [volume(1, 'day')], []],
    ['a limit on another channel', [volume(1, 'week')], [volume(1, 'week', 'telephone')], ['new volume telephone']],
    ['not a limit where the channel was closed', [closed('email')], [volume(1, 'month')], []],
    ['fewer people', [people('A', 'B')], [people('B')], ['harder fewer-people']],
    ['not more people', [people('A')], [people('B', ' a ')], []],
    ['not several people where it was one', [contact], [people('A', 'B')], []],
    ['one contact where it was several people', [people('A', 'B')], [contact], ['new designated-contact']],
    ['another subject: nobody can compare them', [about('roof')], [about('rent')], ['harder type']],
    ['not the same subject', [about('The  roof')], [about('the roof')], []],
    ['other times', [at('Mondays')], [at('Tuesdays')], ['harder days-and-times']],
  ])('%s', (_, before, after, found) => {
    expect(told(before, after)).toEqual(found)
  })

  const mail = (kind: Terms['mail']['kind'], ...exceptions: string[]) => ({ mail: { kind, exceptions } })
  it.each<[string, Partial<Terms>, Partial<Terms>, string[]]>([
    ['e-mail forwarded', mail('none'), mail('forward'), ['new mail']],
    ['e-mail blocked', mail('forward'), mail('block'), ['harder mail']],
    ['not e-mail marked', mail('none'), mail('mark'), []],
    ['not a mark instead of forwarding', mail('forward', 'a@b'), mail('mark'), []],
    ['forwarding instead of a mark', mail('mark'), mail('forward'), ['new mail']],
    ['not e-mail let through', mail('block'), mail('forward'), []],
    [
      'a councillor who is no longer left alone',
      mail('forward', 'a@b'),
      mail('forward'),
      ['harder councillor-exceptions'],
    ],
    ['more services', { services: ['Housing'] }, { services: ['Housing', 'Planning'] }, ['harder services']],
    ['the whole council', { services: ['Housing'] }, { services: null }, ['harder services']],
    ['not fewer services', { services: null }, { services: ['Housing'] }, []],
    ['a later end', { until: '2027-06-01' }, { until: '2027-07-01' }, ['harder until']],
    ['no end', { until: '2027-06-01' }, { until: null }, ['harder until']],
    ['not an earlier end', { until: null }, { until: '2027-06-01' }, []],
  ])('%s', (_, before, after, found) => {
    const harder = whatIsHarder(terms(before), terms(after))
    expect(harder.map(({ how, part }) => `${how} ${part}`)).toEqual(found)
  })

  const someMeasure = fc.oneof(
    fc.constantFrom(contact, people('A'), people('A', 'B'), about('roof'), about('rent'), at('Mondays')),
    fc.constantFrom(...channels).map(closed),
    fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom('day' as const, 'week' as const, 'month' as const))
      .map(([n, each]) => volume(n, each)),
  )
  const someTerms = fc
    .record({
      measures: fc.array(someMeasure, { maxLength: 4 }),
      mail: fc.constantFrom('none' as const, 'mark' as const, 'forward' as const, 'block' as const),
      services: fc.constantFrom<string[] | null>(null, ['Housing'], ['Housing', 'Planning']),
      until: fc.constantFrom(null, '2027-05-03', '2027-08-03'),
    })
    .map(({ mail: kind, ...some }) => terms({ ...some, mail: { kind, exceptions: [] } }))

  it('is nothing for the same terms, and everything that newly closes a channel is found', () => {
    fc.assert(
      fc.property(someTerms, someTerms, (before, after) => {
        expect(whatIsHarder(before, before)).toEqual([])
        const found = whatIsHarder(before, after)
        const opened = closedBy(after).filter((channel) => !closedBy(before).includes(channel))
        for (const channel of opened) {
          const byMail = channel === 'email' && found.some(({ part }) => part === 'mail')
          const byMeasure = found.some((one) => one.part === 'channel-closed' && one.channel === channel)
          expect(byMail || byMeasure).toBe(true)
          expect(newlyClosed(before, after)).toContain(channel)
        }
        if (found.length === 0)
          expect([newlyClosed(before, after), touchesEmailMore(before, after)]).toEqual([[], false])
      }),
    )
  })
})

describe('P11, P12, P16: a variation is considered again', () => {
  const facts = {
    today: '2026-11-03',
    reach: { domains: ['ambleford.example'], countryCallingCode: '44' },
    customerKeys: [],
    councillors: ['cllr.nair@ambleford.example'],
    reviewWithinMonths: 6,
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
      undefined,
    ],
    ['only another limit', { ...mild, measures: [contact, volume(1, 'week')] }, null, undefined],
  ])('%s', (_, after, given, refusal) => {
    expect(mayVary(mild, after, given, facts)?.refusal).toBe(refusal)
  })

  it('is not asked again for what is in force', () => {
    expect(mayVary(block, { ...block, measures: [closed('email')] }, null, facts)).toBeNull()
    expect(mayVary(block, mild, null, facts)).toBeNull()
    const narrow = { ...block, services: ['Housing'] }
    expect(mayVary(narrow, { ...narrow, services: null }, null, facts)?.refusal).toBe('lesser-measures-not-considered')
  })
})
