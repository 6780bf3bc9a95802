import { describe, expect, it } from 'vitest'
import { keepsOnFile, type Measure } from '../../../server/policy/restriction/measures.ts'
import { closesAChannel, mayImpose, type Terms, type TermsFacts } from '../../../server/policy/restriction/terms.ts'
import { terms, termsFacts } from '../../support/deciding.ts'

const refusal = (given: Partial<Terms>, more: Partial<TermsFacts> = {}) =>
  mayImpose(terms(given), { ...termsFacts, ...more })?.refusal
const mail = (kind: Terms['mail']['kind'], marks: Terms['mail']['marks'] = []): Terms['mail'] => ({
  ...{ kind, exceptions: [], marks },
})

describe('P13: what the mail system does for some services alone', () => {
  it.each<[string, Partial<Terms>, string | undefined]>([
    ['nothing, without a mail group', { services: ['Planning'], mail: mail('none') }, undefined],
    ['forwards, with a mail group', { services: ['Housing'], mail: mail('forward') }, undefined],
    ['forwards, without one', { services: ['Planning'], mail: mail('forward') }, 'no-mail-group'],
    [
      'forwards, where one of two has none',
      { services: ['Housing', 'Planning'], mail: mail('forward') },
      'no-mail-group',
    ],
    ['forwards for every service, mail group or not', { services: null, mail: mail('forward') }, undefined],
    ['marks with a header', { services: ['Housing'], mail: mail('mark', ['line']) }, undefined],
    ['marks with a tag', { services: ['Housing'], mail: mail('mark', ['tag']) }, 'tag-needs-every-service'],
    ['marks with a tag, for every service', { services: null, mail: mail('mark', ['tag']) }, undefined],
    ['forwards; a tag is left from before', { services: ['Housing'], mail: mail('forward', ['tag']) }, undefined],
  ])('%s', (_, given, expected) => {
    expect(refusal({ scopeReason: 'Both are written to daily.', ...given })).toBe(expected)
  })

  it('an earlier record without marks has none', () => {
    expect(refusal({ services: ['Housing'], mail: { kind: 'mark', exceptions: [] } })).toBeUndefined()
  })
})

describe('P15: how long a restriction lasts', () => {
  it.each<[string, Partial<Terms>, string | undefined]>([
    ['no fixed end', { until: null }, undefined],
    ['until the day of its review', { until: '2027-05-03' }, undefined],
    ['until before its review', { until: '2027-05-02' }, 'until-before-review'],
    ['until today', { until: '2026-11-03' }, 'in-the-past'],
    ['for the longest period', { until: '2028-11-03' }, undefined],
    ['for longer', { until: '2028-11-04' }, 'until-too-late'],
    ['reviewed today', { reviewOn: '2026-11-03' }, 'in-the-past'],
    ['reviewed later than the council allows', { reviewOn: '2027-05-04' }, 'review-too-late'],
  ])('%s', (_, given, expected) => {
    expect(refusal(given)).toBe(expected)
  })
})

it('P14: it needs a contact or a deputy who has not left', () => {
  const { contact, deputy } = terms()
  const gone = (...addresses: string[]): TermsFacts['absences'] =>
    new Map(addresses.map((address) => [address, { kind: 'left', last: '2026-10-30' }] as const))
  expect(refusal({ deputy: null }, { absences: gone(contact.address) })).toBe('contact-has-left')
  expect(refusal({}, { absences: gone(contact.address) })).toBeUndefined()
  expect(refusal({}, { absences: gone(contact.address, deputy?.address ?? '') })).toBe('contact-has-left')
})

it('P8: it needs a measure', () => {
  expect(refusal({ measures: [] })).toBe('no-measures')
})

describe('P13: the contact and the deputy', () => {
  const at = (address: string) => ({ name: 'Lee Wong', post: 'Housing', address })
  it.each([
    ['at the council', 'lee.wong@ambleford.example', undefined],
    ['the customer', 'Petra.Holm@example.org', 'contact-is-customer'],
    ['somebody else outside the council', 'lee.wong@example.org', 'contact-not-councils'],
    ['no address at all', 'Lee Wong', 'contact-not-councils'],
  ])('are at the council, never the customer: %s', (_, address, expected) => {
    expect(refusal({ contact: at(address), deputy: null })).toBe(expected)
    expect(refusal({ deputy: at(address) })).toBe(expected)
  })
})

it('P16: an exception is one of the council’s councillors; P8: binding more than one service needs a reason', () => {
  const exceptions = ['cllr.ann.price@ambleford.example']
  const given = { mail: { kind: 'none' as const, exceptions } }
  expect(refusal(given)).toBe('unknown-councillor')
  expect(
    refusal(given, { councillors: [{ address: 'cllr.ann.price@ambleford.example', ward: 'Priory' }] }),
  ).toBeUndefined()
  expect(refusal({ services: ['Housing', 'Planning'], scopeReason: null })).toBe('scope-reason-missing')
})

it.each<[string, Measure[], boolean]>([
  ['a measure', [{ kind: 'channel-closed', channel: 'telephone', instead: 'By letter.' }], true],
  ['neither', [{ kind: 'designated-contact' }], false],
])('P12: a channel is closed by %s', (_, measures, isClosed) => {
  expect(closesAChannel(terms({ measures, mail: mail('none') }))).toBe(isClosed)
})

it('P12: a mail arrangement that blocks mail closes a channel, too', () => {
  expect(closesAChannel(terms({ measures: [{ kind: 'designated-contact' }], mail: mail('block') }))).toBe(true)
})

it.each<[string, Measure[], boolean]>([
  ['a limit on how much, with it', [{ kind: 'volume', channel: 'email', atMost: 1, each: 'week', onFile: true }], true],
  ['a limit on what about, with it', [{ kind: 'type', what: 'Repairs', onFile: true }], true],
  ['a limit without it', [{ kind: 'volume', channel: 'email', atMost: 1, each: 'week', onFile: false }], false],
  ['a limit from before it was asked', [{ kind: 'type', what: 'Repairs' }], false],
  ['another measure', [{ kind: 'designated-contact' }], false],
  ['one of two', [{ kind: 'designated-contact' }, { kind: 'type', what: 'Repairs', onFile: true }], true],
  ['none', [], false],
])('P10: mail beyond the arrangements is read and kept on file: %s', (_, measures, isKept) => {
  expect(keepsOnFile(measures)).toBe(isKept)
})
