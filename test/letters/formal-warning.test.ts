import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { council as councilShape } from '../../server/council/council.ts'
import { compose } from '../../server/letters/compose.ts'
import { lostParts } from '../../server/letters/own-text.ts'
import type { FormalWarningFacts } from '../../server/policy/letter/confirmation.ts'
import { behaviours } from '../../server/policy/vocabulary.ts'
import { colleagues, tenantId } from '../cast.ts'
import { council } from '../support/acts.ts'

const signedBy = { ...colleagues.frances, tid: tenantId }
const facts = (given: Partial<FormalWarningFacts> = {}): FormalWarningFacts => ({
  kind: 'formal-warning',
  to: { name: 'Jo Marsh', email: 'jo.marsh@example.org', postal: null },
  reference: 'F-1A2B-3C4D',
  on: '2026-11-03',
  decidedOn: '2026-11-02',
  reasons: 'In October you insulted three of our staff.',
  receivedOn: null,
  behaviours: ['abusive'],
  lapsesOn: '2027-11-03',
  ...given,
})
const letter = (given: Partial<FormalWarningFacts> = {}, by = council) => compose(facts(given), signedBy, by)

describe('P10, G (LGSCO): the letter of a formal warning', () => {
  const text = letter().paragraphs.join('\n')

  test('lacks nothing, and leaves no placeholder unfilled', () => {
    for (const all of [behaviours, ['harassing'] as const]) {
      const { subject, paragraphs, missing } = letter({ behaviours: all })
      expect(missing).toEqual([])
      expect([subject, ...paragraphs].join('\n')).not.toMatch(/[{}]|undefined|null|\.\./)
    }
  })

  test.each([
    ['its reference and day', 'Our reference: F-1A2B-3C4D\n3 November 2026'],
    ['the behaviour', '• abusive words or conduct towards our staff'],
    ['the reasons', 'In October you insulted three of our staff.'],
    ['the policy', 'https://www.ambleford.example/contact-policy'],
    ['P8: one contact', '• ask you to contact one person only'],
    ['P8: fewer people', '• limit which people you can contact'],
    ['P10: volume', '• limit how often you can contact us'],
    [
      'P11: a channel, with another way',
      '• close one way of contacting us, such as telephone or e-mail. You could still',
    ],
    ['that nothing changes yet', 'Until then you can contact us as usual.'],
    ['the last day on which it counts', 'This warning counts until 2 November 2027, unless we withdraw it earlier.'],
    ['how to disagree', 'If you disagree with this warning'],
    [
      'with whom',
      'please tell the Governance Office by e-mail to governance@ambleford.example or by letter to Ambleford City',
    ],
    ['complaints', 'https://www.ambleford.example/complaints'],
    ['the ombudsman', 'https://www.lgo.org.uk'],
    ['what is kept, how long', 'We normally delete the record 12 months after the warning ends.'],
    ['other formats', 'in large print, in Braille'],
    ['the post that signs', 'Frances Lane\nDirector of Customer and Business Support Services\nAmbleford City Council'],
  ])('says %s', (_, words) => expect(text).toContain(words))

  test('never speaks of a restriction in force', () => {
    expect(text).not.toMatch(/These arrangements|The arrangements|We will review|Please contact .* only/)
  })

  test('without behaviours, a letterhead or an address it says what it lacks', () => {
    expect(letter({ behaviours: [] }).missing).toEqual(['behaviours'])
    expect(letter({}, { ...council, letterhead: null }).missing).toEqual(['letterhead'])
    expect(letter({ to: { name: 'Jo', email: null, postal: null } }).missing).toEqual(['address'])
  })

  test('an officer’s own version must still say when it ends and how to object', () => {
    expect(lostParts(text, facts(), council)).toEqual([])
    expect(lostParts('Please stop.', facts(), council)).toEqual(
      expect.arrayContaining(['lapses', 'representations', 'complaints', 'ombudsman']),
    )
  })

  test('a council that wrote its own letters before gets these sentences', () => {
    const file = JSON.parse(readFileSync('docs/council.json', 'utf8'))
    const { letters } = file.wording
    delete letters.formalWarning
    for (const part of ['subjects', 'openings']) delete letters[part]['formal-warning']
    for (const heading of ['behaviour', 'next']) delete letters.headings[heading]
    delete file.periods.formalWarningLapsesAfterMonths
    const before = v.parse(councilShape, file)
    expect(before.periods.formalWarningLapsesAfterMonths).toBe(12)
    expect(letter({}, before)).toEqual(letter())
  })
})
