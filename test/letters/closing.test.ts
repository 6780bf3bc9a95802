import { describe, expect, test } from 'vitest'
import { compose } from '../../server/letters/compose.ts'
import { lostParts } from '../../server/letters/own-text.ts'
import type { ClosingFacts, LetterFacts, PrecautionFacts } from '../../server/policy/letter/confirmation.ts'
import { closingLetterKinds } from '../../server/policy/vocabulary-outcomes.ts'
import { precautionSteps } from '../../server/policy/vocabulary-precautions.ts'
import { colleagues, tenantId } from '../cast.ts'
import { council } from '../support/acts.ts'

const signedBy = { ...colleagues.frances, tid: tenantId }
const facts = (kind: ClosingFacts['kind'], given: Partial<ClosingFacts> = {}): ClosingFacts => ({
  kind,
  to: { name: 'Jo Marsh', email: 'jo.marsh@example.org', postal: null },
  reference: kind === 'precautions-ended' ? 'C-1A2B-3C4D' : 'F-1A2B-3C4D',
  on: '2026-12-01',
  decidedOn: '2026-11-30',
  reasons: 'The doctor confirms that you were ill.',
  receivedOn: kind === 'objection-answer' ? '2026-11-10' : null,
  since: '2026-11-03',
  outcome: kind === 'objection-answer' ? 'stays' : null,
  lapsesOn: '2027-11-03',
  ...given,
})
const precautions = (given: Partial<PrecautionFacts> = {}): PrecautionFacts => ({
  kind: 'precautions',
  to: { name: 'Jo Marsh', email: null, postal: ['1 Mill Lane', 'AM1 2JM'] },
  reference: 'C-1A2B-3C4D',
  on: '2026-12-01',
  decidedOn: '2026-11-30',
  reasons: 'On 3 October you hit a colleague.',
  receivedOn: null,
  steps: precautionSteps,
  more: 'They telephone first.',
  lookAgainOn: '2027-05-03',
  ...given,
})
const letter = (all: LetterFacts, by = council) => compose(all, signedBy, by)
const textOf = (all: LetterFacts, by = council) => letter(all, by).paragraphs.join('\n')

const all: LetterFacts[] = [
  ...closingLetterKinds.map((kind) => facts(kind)),
  facts('objection-answer', { outcome: 'withdrawn' }),
  precautions(),
  precautions({ steps: [] }),
  precautions({ more: null }),
]

describe('P4, P14: letters about what ended, what an objection came to, and visits', () => {
  test.each(all)('lack nothing, and leave no placeholder unfilled: $kind', (one) => {
    const { subject, paragraphs, missing, headings } = letter(one)
    expect(missing).toEqual([])
    expect([subject, ...paragraphs].join('\n')).not.toMatch(/[{}]|undefined|null|\.\./)
    const said = paragraphs.filter((words) => headings.includes(words))
    expect(new Set(said).size).toBe(said.length)
  })

  test.each(all)('have letterhead, reference, day, reasons, rights, what is kept and the post: $kind', (one) => {
    const text = textOf(one)
    for (const words of [
      `Our reference: ${one.reference}\n1 December 2026`,
      one.reasons ?? '',
      'https://www.lgo.org.uk',
      'https://www.ambleford.example/complaints',
      'in large print, in Braille',
      'Frances Lane\nDirector of Customer and Business Support Services\nAmbleford City Council',
    ])
      expect(text).toContain(words)
    expect(text).toMatch(/(12|36) months/)
    expect(letter(one, { ...council, letterhead: null }).missing).toContain('letterhead')
    expect(letter({ ...one, to: { name: 'Jo', email: null, postal: null } } as LetterFacts).missing).toEqual([
      'address',
    ])
    expect(letter({ ...one, reasons: ' ' } as LetterFacts).missing).toEqual(['reasons'])
  })

  test.each<[string, LetterFacts, RegExp[]]>([
    [
      'the warning stays',
      facts('objection-answer'),
      [
        /the formal warning that we sent you on 3 November 2026/,
        /^On 10 November 2026 you told us/m,
        /the warning stays\.\nThis warning counts until 2 November 2027/,
      ],
    ],
    [
      'the warning stays, and has lapsed when the answer is sent',
      facts('objection-answer', { lapsesOn: '2026-12-01' }),
      [
        /we were right to give you the warning\. It ended on 30 November 2026 and no longer counts\./,
        /no longer see this/,
      ],
    ],
    [
      'the objection is upheld',
      facts('objection-answer', { outcome: 'withdrawn' }),
      [/we have withdrawn the warning\. It no longer counts/, /no longer see this/],
    ],
    [
      'the warning is withdrawn',
      facts('formal-warning-withdrawal'),
      [/withdrawn the formal warning that we sent you on 3 November 2026/, /no longer see this/],
    ],
    [
      'precautions ended',
      facts('precautions-ended'),
      [
        /On 3 November 2026 we wrote to you about what our staff do/,
        /keep a confidential record of it, and normally delete it after 36 months/,
      ],
    ],
    [
      'precautions',
      precautions(),
      [
        /• Two members of our staff/,
        /follow this: They telephone first\./,
        /by 3 May 2027/,
        /tell the Governance Office by/,
      ],
    ],
  ])('say what happened: %s', (_, one, words) => {
    const text = textOf(one)
    for (const said of words) expect(text).toMatch(said)
  })

  test('no letter about what is over says that it ends, or that staff see it; none speaks of a restriction', () => {
    for (const one of all) expect(textOf(one)).not.toMatch(/the arrangements|these arrangements/i)
    const over = [
      facts('objection-answer', { outcome: 'withdrawn' }),
      facts('objection-answer', { lapsesOn: '2026-12-01' }),
      facts('formal-warning-withdrawal'),
    ]
    for (const one of over)
      expect(textOf(one)).not.toMatch(/This warning counts until|until when it counts|the warning stays/)
  })

  test('the council’s own sentences are used', () => {
    const { letters } = council.wording
    const own = {
      ...letters,
      visits: { ...letters.visits, again: 'We think about it again on {lookAgainOn}.' },
      formalWarning: { ...letters.formalWarning, stays: 'The warning has to stay.' },
    }
    const by = { ...council, wording: { ...council.wording, letters: own } }
    expect(textOf(precautions(), by)).toContain('We think about it again on 3 May 2027.')
    expect(textOf(facts('objection-answer'), by)).toContain('The warning has to stay.')
  })

  test('an officer’s own version must still say when the warning ends, and where to complain', () => {
    expect(lostParts(textOf(facts('objection-answer')), facts('objection-answer'), council)).toEqual([])
    expect(lostParts('It stays.', facts('objection-answer'), council)).toEqual(['outcome', 'complaints', 'ombudsman'])
    expect(lostParts('It is withdrawn.', facts('formal-warning-withdrawal'), council)).toEqual([])
  })
})
