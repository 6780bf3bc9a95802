import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { council as schema } from '../../server/council/council.ts'
import { asCouncilFile, readPart } from '../../server/council/council-parts.ts'
import { council } from '../support/acts.ts'

/** What version 0.9.0 kept as the part `letters`, with a council's own closing words. */
function earlierLetters() {
  const {
    headings,
    wholeCouncil,
    closed,
    onFile,
    freeTimes,
    policy,
    objections,
    complaints,
    privacy,
    formats,
    ...kept
  } = council.wording.letters
  return {
    ...kept,
    closing: 'With kind regards',
    writeTo: 'You can write to {address}.',
    anyTime: 'You can do this on any day and at any time. We answer during office hours.',
    staysOpen: 'You can still contact us {channels}.',
    representations: 'If you think that this is wrong, please tell {contact}.',
    measures: { ...kept.measures, 'channel-closed': 'Please do not contact us {channel}. Instead: {instead}.' },
  }
}

describe('the letters of version 0.9.0', () => {
  test('a stored part keeps the council’s own sentences, loses those that contradicted the measures, and gains the new ones', () => {
    const read = readPart('letters', JSON.stringify(earlierLetters()), council)
    expect(read).toEqual({ ...council.wording.letters, closing: 'With kind regards' })
    expect(JSON.stringify(read)).not.toMatch(/any day|Instead: \{instead\}/)
  })

  test('a council file still starts the server, without a letterhead until somebody adds one', () => {
    const { letterhead, complaintsStages, ...file } = council
    const earlier = { ...file, wording: { ...council.wording, letters: earlierLetters() } }
    const read = v.parse(schema, asCouncilFile(earlier))
    expect(read).toMatchObject({ letterhead: null, complaintsStages: 2 })
    expect(read.wording.letters.headings.contact).toBe('How you can contact us')
    expect(read.wording.letters.closing).toBe('With kind regards')
  })

  test('a sentence with a wrong placeholder is still refused', () => {
    const wrong = { ...earlierLetters(), who: 'Write to {nobody}.' }
    expect(readPart('letters', JSON.stringify(wrong), council)).toBeNull()
  })
})
