import type { RestrictionLetterFacts } from '../../server/policy/letter/confirmation.ts'
import type { OtherRestriction } from '../../server/policy/letter/other-restrictions.ts'
import type { Measure } from '../../server/policy/restriction/measures.ts'
import { colleagues } from '../cast.ts'

const { sam, kit } = colleagues

/** Write to Sam alone, once a week on Tuesdays; the telephone is closed. */
export const facts = (given: Partial<RestrictionLetterFacts> = {}, measures?: Measure[]): RestrictionLetterFacts => ({
  kind: 'restriction',
  to: { name: 'Jo Marsh', email: 'jo.marsh@example.org', postal: null },
  reference: 'R-1A2B-3C4D',
  on: '2026-11-03',
  decidedOn: '2026-11-02',
  reasons: 'In October you rang forty times a day.\n\nWe could not help anybody else.',
  receivedOn: null,
  terms: {
    measures: measures ?? [
      { kind: 'designated-contact' },
      { kind: 'volume', channel: 'email', atMost: 1, each: 'week' },
      { kind: 'days-and-times', when: 'Tuesdays from 10 a.m. to noon.' },
      { kind: 'channel-closed', channel: 'telephone', instead: 'write an e-mail or a letter' },
    ],
    ways: [],
    contact: { name: sam.name, post: 'Customer Relations', address: sam.address },
    deputy: { name: kit.name, post: 'Customer Relations', address: kit.address },
    mail: { kind: 'forward', exceptions: [] },
    services: null,
    scopeReason: null,
    until: '2027-05-03',
    reviewOn: '2027-05-01',
  },
  inForceOn: null,
  liftedOn: null,
  reviewDue: null,
  ...given,
})

/** Another restriction, which leaves everything open. */
export const other = (services: string[] | null, given: Partial<OtherRestriction> = {}): OtherRestriction => ({
  ...{ services, isTold: true, terms: { ...facts().terms, measures: [], mail: { kind: 'none' as const } } },
  ...given,
})
