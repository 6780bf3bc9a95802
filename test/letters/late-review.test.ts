import { describe, expect, it } from 'vitest'
import { compose } from '../../server/letters/compose.ts'
import { lostParts } from '../../server/letters/own-text.ts'
import type { RestrictionLetterFacts } from '../../server/policy/letter/confirmation.ts'
import { council } from '../support/acts.ts'
import { facts } from './facts.ts'

const withoutEnd = (given: Partial<RestrictionLetterFacts>) =>
  facts({ ...given, terms: { ...facts().terms, until: null } })

describe('P15: a letter promises no review on a day that has passed', () => {
  const late = { inForceOn: '2026-11-03', reviewDue: '2027-05-03', on: '2027-06-01', decidedOn: '2027-06-01' }
  const kinds = ['representation-answer', 'review-notice'] as const

  it.each(kinds)('%s: it says that the review is late, in full', (kind) => {
    const given = { kind, ...late }
    const said = compose(withoutEnd(given), null, council)
    expect(said.paragraphs.join('\n')).toContain('We should have reviewed the arrangements by 3 May 2027.')
    expect(said.paragraphs.join('\n')).not.toContain('We will review')
    expect(said.missing).toEqual([])
    expect(lostParts(said.paragraphs.join('\n\n'), withoutEnd(given), council)).toEqual([])
  })

  it.each(kinds)('%s: on the day itself it still does', (kind) => {
    const { paragraphs } = compose(withoutEnd({ kind, ...late, on: '2027-05-03' }), null, council)
    expect(paragraphs.join('\n')).toContain('We will review the arrangements by 3 May 2027.')
  })
})
