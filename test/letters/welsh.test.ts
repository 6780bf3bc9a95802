import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Council } from '../../server/council/council.ts'
import { type Composed, compose } from '../../server/letters/compose.ts'
import { letterAsDocx } from '../../server/letters/docx.ts'
import { halvesIn } from '../../server/letters/halves.ts'
import { formFor } from '../../server/letters/voice.ts'
import { digestOf, samePlaceholders, welshTexts } from '../../server/letters/welsh-texts.ts'
import { countsOf } from '../../server/letters/welsh-voice.ts'
import { welshDraft } from '../../server/letters/words/cy.ts'
import type { LetterFacts } from '../../server/policy/letter/confirmation.ts'
import { lettersGoIn, mayGoInWelsh } from '../../server/policy/letter/language.ts'
import { behaviours, letterKinds } from '../../server/policy/vocabulary.ts'
import { councilLanguages, customerLanguages } from '../../server/policy/vocabulary-languages.ts'
import { precautionSteps } from '../../server/policy/vocabulary-precautions.ts'
import { colleagues, tenantId } from '../cast.ts'
import { council as english } from '../support/acts.ts'

const by = { ...colleagues.frances, tid: tenantId }
const reasons = 'In October you rang forty times a day.'
const inWelsh = new Map([
  [reasons, 'Ym mis Hydref gwnaethoch ffonio ddeugain gwaith y dydd.'],
  ['repairs to your home', 'atgyweiriadau i’ch cartref'],
  ['Mondays from 9 to 12', 'dydd Llun o 9 i 12'],
  ['they will ring first', 'byddant yn ffonio yn gyntaf'],
])

/** Names that only the council can translate. */
const names = [
  'council.name',
  'letterhead.office',
  'letterhead.policyUrl',
  'letterhead.privacyUrl',
  'complaintsUrl',
  'ombudsman.url',
]
const isName = (name: string) => names.includes(name) || /^(?:posts|services)\./.test(name)

type Fault = 'none' | 'a text missing' | 'a text not passed' | 'own words missing'

/** A council with two languages, with every text but those at fault. `at`: the text at fault. */
function bilingual(fault: Fault, at = 'letters.greeting'): Council {
  const given: Council = { ...english, welsh: { ...english.welsh, languages: 'english-and-welsh' } }
  const texts = Object.fromEntries(
    welshTexts(given).flatMap((one) => (isName(one.name) ? [[one.name, `Cymraeg: ${one.english}`]] : [])),
  )
  const withTexts = { ...given, welsh: { ...given.welsh, texts } }
  const passed = Object.fromEntries(
    welshTexts(withTexts).flatMap(({ name, english: en, welsh }) =>
      welsh === null || (fault === 'a text not passed' && name === at)
        ? []
        : [[name, { digest: digestOf(en, welsh), by: 'Sian Rees', on: '2026-11-01' }]],
    ),
  )
  const wording = { ...english.wording, letters: { ...english.wording.letters, greeting: 'Good day, {customer},' } }
  return {
    ...withTexts,
    ...(fault === 'a text missing' && { wording }),
    welsh: { ...withTexts.welsh, passed },
  }
}

const common = {
  to: { name: 'Jo Marsh', email: 'jo.marsh@example.org', postal: null },
  reference: 'R-1A2B-3C4D',
  on: '2026-11-03',
  decidedOn: '2026-11-02',
  reasons,
  receivedOn: null,
}
const { sam, kit } = colleagues
const contact = { name: sam.name, post: 'Customer Relations', address: sam.address }

function factsOf(kind: (typeof letterKinds)[number]): LetterFacts {
  if (kind === 'formal-warning') return { ...common, kind, behaviours, lapsesOn: '2027-11-03' }
  if (kind === 'precautions')
    return { ...common, kind, steps: precautionSteps, more: 'they will ring first', lookAgainOn: '2027-05-03' }
  if (kind === 'objection-answer' || kind === 'formal-warning-withdrawal' || kind === 'precautions-ended') {
    const outcome = kind === 'objection-answer' ? ('stays' as const) : null
    return { ...common, kind, since: '2026-10-01', receivedOn: '2026-10-20', outcome, lapsesOn: '2027-10-01' }
  }
  return {
    ...common,
    kind,
    terms: {
      measures: [
        { kind: 'designated-contact' },
        { kind: 'volume', channel: 'email', atMost: 3, each: 'week' },
        { kind: 'type', what: 'repairs to your home' },
        { kind: 'days-and-times', when: 'Mondays from 9 to 12' },
        { kind: 'channel-closed', channel: 'telephone', instead: 'write' },
      ],
      ways: [
        {
          channel: 'in-person',
          place: '1 Castle Street\nAM1 2BC',
          days: ['Monday', 'Friday'],
          from: '09:00',
          to: '12:00',
        },
      ],
      contact,
      deputy: { ...contact, name: kit.name },
      mail: { kind: 'none', exceptions: [] },
      services: ['Housing', 'Planning'],
      scopeReason: null,
      until: '2027-05-03',
      reviewOn: '2027-05-01',
    },
    inForceOn: '2026-11-03',
    liftedOn: '2026-11-03',
    reviewDue: kind === 'restriction' ? null : '2027-05-01',
    ...(kind === 'review-notice' && { reasons: null }),
  }
}

const written = (
  council: Council,
  kind: (typeof letterKinds)[number],
  language: 'english' | 'welsh' | 'both' | null,
  own = inWelsh,
): Composed => compose({ ...factsOf(kind), inWelsh: own }, by, council, lettersGoIn(council.welsh, language))
const refusal = ({ lacks }: Composed) => (lacks ? (mayGoInWelsh(countsOf(lacks))?.refusal ?? null) : null)

const faults: Fault[] = ['none', 'a text missing', 'a text not passed', 'own words missing']
const expected = {
  none: null,
  'a text missing': 'welsh-missing',
  'a text not passed': 'welsh-not-passed',
  'own words missing': 'welsh-words-missing',
} as const

describe('Welsh Language (Wales) Measure 2011: a letter', () => {
  test.each(letterKinds)('leaves in Welsh only if all of it was passed: %s', (kind) => {
    for (const languages of councilLanguages)
      for (const language of [...customerLanguages, null])
        for (const fault of faults) {
          const given = bilingual(fault)
          const council = { ...given, welsh: { ...given.welsh, languages } }
          const letter = written(council, kind, language, fault === 'own words missing' ? new Map() : inWelsh)
          const isWelsh = languages === 'english-and-welsh' && language !== 'english'
          expect(refusal(letter), `${languages} ${language} ${fault}`).toBe(
            isWelsh && !(kind === 'review-notice' && fault === 'own words missing') ? expected[fault] : null,
          )
          expect(letter.halves?.map((half) => half.language)).toEqual(
            isWelsh ? (language === 'welsh' ? ['cy'] : ['cy', 'en']) : undefined,
          )
        }
  })

  test.each(letterKinds)('in English is the same beside Welsh as alone: %s', (kind) => {
    const alone = compose(factsOf(kind), by, english)
    const council = bilingual('none')
    expect(written(council, kind, 'english')).toEqual(alone)
    const half = written(council, kind, 'both').halves?.find(({ language }) => language === 'en')
    expect(half).toMatchObject({ ...alone, language: 'en' })
  })

  test.each(letterKinds)('has all its parts, days and names in each half, and no English in the Welsh: %s', (kind) => {
    const { halves = [], missing } = written(bilingual('none'), kind, 'both')
    const [welsh, inEnglish] = halves
    expect(missing).toEqual([])
    expect(welsh?.paragraphs).toHaveLength(inEnglish?.paragraphs.length ?? -1)
    const text = welsh?.paragraphs.join('\n').replaceAll(/Cymraeg: [^\n]*|https:\S+|[\w.]+@[\w.]+/g, '') ?? ''
    expect(text).toMatch(/3 Tachwedd 2026/)
    expect(text).not.toMatch(/[[\]{}]|\b(?:the|you|your|our|and|of|please|this|with|by)\b/i)
  })

  test('loses a mark with a change of either half, and gets it back with the text that was passed', () => {
    const council = bilingual('none')
    const state = (given: Council) => welshTexts(given).find(({ name }) => name === 'letters.closing')?.passed
    expect(state(council)).toEqual({ by: 'Sian Rees', on: '2026-11-01' })
    const { letters } = council.wording
    expect(state({ ...council, wording: { ...council.wording, letters: { ...letters, closing: 'Yours,' } } })).toBe(
      null,
    )
    const texts = { ...council.welsh.texts, 'letters.closing': 'Cofion,' }
    expect(state({ ...council, welsh: { ...council.welsh, texts } })).toBe(null)
  })

  test('has a draft for every sentence that councils begin with, with the same placeholders', () => {
    for (const { name, english: en, welsh } of welshTexts({ ...english })) {
      if (isName(name)) continue
      expect(welsh, name).not.toBe(null)
      if (!name.startsWith('words.months') && !name.startsWith('words.often') && !name.startsWith('words.stages'))
        expect(samePlaceholders(en, welsh ?? ''), name).toBe(true)
    }
  })

  test('counts with Welsh’s six forms', () => {
    expect([0, 1, 2, 3, 6, 12].map((n) => formFor(welshDraft.months, n, 'cy-GB'))).toEqual([
      ...['zero', 'one', 'two', 'few', 'many', 'other'],
    ])
    expect(welshDraft.months.two).toBe('{n} fis')
  })

  test('is printed with each half on pages of its own, alike, and marked as Welsh for screen readers', async () => {
    const letter = written(bilingual('none'), 'restriction', 'both')
    const printed = {
      ...letter,
      to: { name: 'Jo Marsh', address: null, lines: ['1 High Street'] },
      reference: common.reference,
      on: common.on,
    }
    const files = unzipSync(await letterAsDocx(printed, english))
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array())
    // Each letterhead has a line below the council's name.
    const [, welsh = '', rest = ''] = xml.split('<w:pBdr>')
    const shape = (text: string) => [...text.matchAll(/<w:(?:pStyle|numId|sz|b) [^>]*>/g)].map(([tag]) => tag)
    expect(shape(welsh)).toEqual(shape(rest))
    expect(welsh).toContain('w:lang w:val="cy-GB"')
    expect(rest).not.toContain('cy-GB')
    for (const half of [welsh, rest]) expect(half).toContain('R-1A2B-3C4D')
  })

  test('as it was sent falls into its halves again', () => {
    const { halves = [], paragraphs } = written(bilingual('none'), 'restriction', 'both')
    const again = halvesIn(paragraphs.join('\n\n').split(/\n{2,}/), common)
    expect(again).toEqual(halves.map(({ language, paragraphs: theirs }) => ({ language, paragraphs: theirs })))
    expect(halvesIn(['Dear Jo,', 'Goodbye'], common)).toEqual([{ language: 'en', paragraphs: ['Dear Jo,', 'Goodbye'] }])
  })

  test.each(Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}-28`))(
    'falls into its halves also where it was dated on %s, and went on another day',
    (on) => {
      const facts = { ...factsOf('restriction'), on, inWelsh }
      const { paragraphs } = compose(facts, by, bilingual('none'), ['cy', 'en'])
      const sent = { ...facts, on: '2026-11-04' }
      const halves = halvesIn(paragraphs.join('\n\n').split(/\n{2,}/), sent)
      expect(halves.map(({ language }) => language)).toEqual(['cy', 'en'])
    },
  )
})
