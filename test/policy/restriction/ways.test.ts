import { describe, expect, it } from 'vitest'
import type { Measure } from '../../../server/policy/restriction/measures.ts'
import {
  countedKinds,
  mayClose,
  type Way,
  waysBesideBlock,
  withoutOtherWords,
} from '../../../server/policy/restriction/ways.ts'
import { type Channel, channels } from '../../../server/policy/vocabulary.ts'
import { byLetter, byMail, byTelephone } from '../../support/deciding.ts'

const facts = {
  reach: { domains: ['ambleford.example'], countryCallingCode: '44' },
  customerKeys: ['petra.holm@example.org', '+441632960777'],
}
const byVisit: Extract<Way, { channel: 'in-person' }> = {
  channel: 'in-person',
  place: 'The Customer Centre\n1 Castle Street\nAmbleford AM1 2BC',
  days: ['Monday', 'Tuesday', 'Wednesday'],
  from: '09:00',
  to: '16:00',
}
const closing = (...some: Channel[]): Measure[] =>
  some.map((channel) => ({ kind: 'channel-closed', channel, instead: 'none' }))
const judged = (ways: Way[], closed: Channel[], mail: 'none' | 'forward' | 'block' = 'none') =>
  mayClose({ measures: closing(...closed), mail: { kind: mail }, ways }, facts)?.refusal

describe('P11: another way that is really one', () => {
  it('is needed for every set of closed channels, and must be through an open one; words alone never do', () => {
    const ways = [byMail, byTelephone, byLetter, byVisit]
    for (const closed of subsets(channels)) {
      for (const mail of ['none', 'forward', 'block'] as const) {
        const all: Channel[] = mail === 'block' ? [...closed, 'email'] : closed
        expect(judged([], closed, mail)).toBe(all.length === 0 ? undefined : 'no-other-way-open')
        for (const way of ways) {
          const refusal = all.length > 0 && all.includes(way.channel) ? 'way-closed' : undefined
          expect(judged([way], closed, mail), `${way.channel} beside ${all}`).toBe(refusal)
        }
      }
    }
  })

  it.each<[string, Way]>([
    ['an address elsewhere', { channel: 'email', address: 'sam@example.com' }],
    ['no address', { channel: 'email', address: 'none' }],
    ['no number', { channel: 'telephone', number: 'none' }],
    ['the customer’s own number', { channel: 'telephone', number: '01632 960777' }],
    ['no postal address', { channel: 'post', address: 'none' }],
    ['a postal address without a postcode', { channel: 'post', address: '1 Castle Street, Ambleford' }],
    ['a postcode alone', { channel: 'post', address: 'AM1 2BC' }],
    ['no place', { ...byVisit, place: 'none' }],
    ['no days', { ...byVisit, days: [] }],
    ['times the wrong way round', { ...byVisit, from: '16:00', to: '09:00' }],
  ])('needs its details: %s', (_, way) => {
    expect(judged([way], ['social-media'])).toBe('way-details-missing')
    expect(judged([byLetter, way], ['social-media'])).toBe('way-details-missing')
  })
})

function subsets<T>(all: readonly T[]): T[][] {
  let some: T[][] = [[]]
  for (const one of all) some = some.flatMap((each) => [each, [...each, one]])
  return some
}

it('P11: words that came with a closed channel do not count beside the ways that stay open', () => {
  const measures: Measure[] = [{ kind: 'type', what: 'Complaints.' }, ...closing('telephone')]
  expect(withoutOtherWords({ measures, ways: [byLetter] }).measures).toEqual([
    measures[0],
    { kind: 'channel-closed', channel: 'telephone', instead: '' },
  ])
  expect(withoutOtherWords({ measures, ways: [] }).measures).toEqual(measures)
})

it('P11: of several ways each must be open; a place that opens as it closes is none', () => {
  expect(judged([byLetter, byTelephone], ['telephone'])).toBe('way-closed')
  expect(judged([{ ...byVisit, to: byVisit.from }], ['telephone'])).toBe('way-details-missing')
})

describe('P11: e-mail that ICT blocks closes a channel, also without a measure', () => {
  const closedEmail = { kind: 'channel-closed' as const, channel: 'email' as const, instead: '' }
  const contactAlone = { kind: 'designated-contact' as const }

  it('counts as one, in the policy’s order, and once', () => {
    expect(countedKinds(['volume', 'designated-contact'], 'none')).toEqual(['designated-contact', 'volume'])
    expect(countedKinds(['designated-contact'], 'block')).toEqual(['designated-contact', 'channel-closed'])
    expect(countedKinds(['channel-closed'], 'block')).toEqual(['channel-closed'])
    expect(countedKinds([], 'forward')).toEqual([])
  })

  it('has the ways that stay open beside it, unless a measure says them', () => {
    const ways = [byLetter]
    expect(waysBesideBlock({ measures: [contactAlone], mail: { kind: 'block' }, ways })).toEqual(ways)
    expect(waysBesideBlock({ measures: [closedEmail], mail: { kind: 'block' }, ways })).toBeNull()
    expect(waysBesideBlock({ measures: [contactAlone], mail: { kind: 'forward' }, ways })).toBeNull()
  })
})
