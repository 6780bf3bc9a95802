import { describe, expect, it } from 'vitest'
import { standing } from '../../server/contract/standing/standing.ts'
import { measureKinds, standingKinds } from '../../server/policy/vocabulary.ts'
import { arrangementsSaid } from '../support/arrangements.ts'
import { everyMeasure } from './restriction/every-measure.ts'

describe('the policy’s words are all used', () => {
  it.each(measureKinds)('P8: %s is explained to staff in a sentence', (kind) => {
    expect(arrangementsSaid([everyMeasure[kind]], 'Sam Reyes')).toEqual([expect.stringMatching(/^[A-Z].+\.$/)])
  })

  it('the server can answer with every standing that staff may see, and no other', () => {
    expect(standing.options.map(({ entries }) => entries.kind.literal).toSorted()).toEqual(standingKinds.toSorted())
  })
})
