import { describe, expect, it } from 'vitest'
import { standing } from '../../server/contract/standing/standing.ts'
import type { Measure } from '../../server/policy/restriction/measures.ts'
import { measureKinds, standingKinds } from '../../server/policy/vocabulary.ts'
import { arrangementsSaid } from '../support/arrangements.ts'

/** One of each: a kind without a sentence does not compile. */
const measures: { [kind in (typeof measureKinds)[number]]: Extract<Measure, { kind: kind }> } = {
  'designated-contact': { kind: 'designated-contact' },
  'fewer-people': { kind: 'fewer-people', people: ['Kit Lowe'] },
  volume: { kind: 'volume', channel: 'email', atMost: 1, each: 'week' },
  type: { kind: 'type', what: 'the tenancy' },
  'days-and-times': { kind: 'days-and-times', when: 'Tuesdays' },
  'channel-closed': { kind: 'channel-closed', channel: 'telephone', instead: 'by letter' },
}

describe('the policy’s words are all used', () => {
  it.each(measureKinds)('P8: %s is explained to staff in a sentence', (kind) => {
    expect(arrangementsSaid([measures[kind]], 'Sam Reyes')).toEqual([expect.stringMatching(/^[A-Z].+\.$/)])
  })

  it('the server can answer with every standing that staff may see, and no other', () => {
    expect(standing.options.map(({ entries }) => entries.kind.literal).toSorted()).toEqual(standingKinds.toSorted())
  })
})
