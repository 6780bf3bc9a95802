import { describe, expect, it } from 'vitest'
import { mayImpose, type Terms, type TermsFacts } from '../../../server/policy/restriction/terms.ts'
import { terms } from '../../support/deciding.ts'

const facts: TermsFacts = {
  absences: new Map(),
  today: '2026-11-03',
  reach: { domains: ['ambleford.example'], countryCallingCode: '44' },
  customerKeys: ['petra.holm@example.org'],
  councillors: [],
  reviewWithinMonths: 6,
  services: ['Housing', 'Planning'],
  withMailGroup: ['Housing'],
  scopeStart: { escalatedBy: 'Housing' },
  longestMonths: 24,
}
const refusal = (given: Partial<Terms>, more: Partial<TermsFacts> = {}) =>
  mayImpose(terms(given), { ...facts, ...more })?.refusal
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
