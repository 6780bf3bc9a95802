import { describe, expect, it } from 'vitest'
import { compose } from '../../server/letters/compose.ts'
import { lostParts } from '../../server/letters/own-text.ts'
import type { RestrictionLetterFacts } from '../../server/policy/letter/confirmation.ts'
import type { Terms } from '../../server/policy/restriction/terms.ts'
import { colleagues, tenantId } from '../cast.ts'
import { council } from '../support/acts.ts'
import { facts, other } from './facts.ts'

const signedBy = { ...colleagues.frances, tid: tenantId }
const letter = (given: Partial<RestrictionLetterFacts> = {}, terms: Partial<Terms> = {}) =>
  compose({ ...facts(), ...given, terms: { ...facts().terms, ...terms } }, signedBy, council)
const text = (...given: Parameters<typeof letter>) => letter(...given).paragraphs.join('\n')

describe('P14: a letter that comes after the beginning', () => {
  it('does not say “from now on”', () => {
    const late = text({ inForceOn: '2026-09-06', on: '2026-09-20', decidedOn: '2026-09-06' })
    expect(late).toContain('The arrangements in this letter have applied since 6 September 2026.')
    expect(late).not.toContain('from now on')
    expect(text({ inForceOn: '2026-11-03' })).toContain('from now on')
  })
})

it('P14: a contact whose post is not known leaves no gap in the sentence', () => {
  const { contact } = facts().terms
  expect(text({}, { contact: { ...contact, post: '' } })).toContain(`The person to contact is ${contact.name}.`)
})

describe('P14: a letter about the end of what never came into force', () => {
  const never = { kind: 'lifting', inForceOn: null, liftedOn: '2027-01-04' } as const

  it.each([
    ['a first restriction', false, 'the arrangements for contacting us that we had decided on will not apply.'],
    ['a change', true, 'the change to the arrangements for contacting us that we had decided on will not apply.'],
  ])('says that it will not apply: %s', (_, isChange, words) => {
    const given = { ...facts(), ...never, isChange }
    const said = text(given)
    expect(said).toContain(words)
    expect(said).not.toMatch(/ended|no longer apply|usual ways/)
    expect(letter(given)).toMatchObject({
      subject: 'Arrangements for contacting Ambleford City Council that will not apply',
      missing: [],
    })
    expect(lostParts(said, given, council)).toEqual([])
  })

  it('says what stays in force', () => {
    expect(text({ ...never, isChange: true, others: [other(null)] })).toContain(
      'will not apply. What our earlier letter says about contacting every service still applies.',
    )
  })
})
