import { globSync, readFileSync } from 'node:fs'
import { po } from 'gettext-parser'
import compile from 'icu-minify/compile'
import { describe, expect, it } from 'vitest'
import { shortKey } from '../../addin/words/build/said-texts.ts'
import { languages } from '../../server/contract/texts/languages.ts'
import { readTexts } from '../../server/contract/texts/po.ts'
import { speaker } from '../../server/contract/texts/say.ts'
import { welsh } from '../../server/contract/texts/welsh.ts'
import { issueInLanguage } from '../../server/http/issue-in-language.ts'
import { speakerFor } from '../../server/http/speaker-for.ts'
import { inWords } from '../../server/settings/issue-in-words.ts'
import { saidIn } from './said.ts'

const content = readFileSync('server/contract/texts/cy.po', 'utf8')
const entries = Object.values(po.parse(content, { defaultCharset: 'utf-8', validation: true }).translations[''] ?? {})
  .filter(({ msgid }) => msgid !== '')
  .map(({ msgid, msgstr: [own = ''], comments }) => ({ english: msgid, own, isUnreviewed: comments?.flag === 'fuzzy' }))
const said = saidIn()

/** They follow a council's own English sentence, or go by e-mail to a mailbox, whose readers' language nobody knows. */
const inEnglishAlone = [
  '{contact} and any deputy are away or have left. Ask the {post} what to do.',
  '{contact} is away until {day}.',
  '{contact} has left the council.',
  '{n, plural, one {# restriction needs another contact} other {# restrictions need another contact}}',
  'Staff now ask the deputy or an authorising officer. The register keeper can replace a contact who has left, or name a deputy. Each customer then gets a letter from an authorising officer.',
  'A post has no holder: {post}',
  'The last day of the holder of {post} was {day}. Name the next holder, so that somebody can decide.',
  'The directory says who is away and who has left.',
]

describe('cy.po', () => {
  it('has every text that the product says, and no other: run npm run texts', () => {
    const known = new Set(entries.map(({ english }) => english))
    expect({
      missing: [...said.keys()].filter((text) => !known.has(text)),
      orphaned: [...known].filter((text) => !said.has(text)),
    }).toEqual({ missing: [], orphaned: [] })
  })

  it('has the Welsh of each, but for those that are in English for everybody', () => {
    expect(entries.flatMap(({ english, own }) => (own === '' ? [english] : [])).toSorted()).toEqual(
      inEnglishAlone.toSorted(),
    )
  })

  it('marks as fuzzy what no speaker has passed; while anything is, every page says so', () => {
    const unreviewed = entries.filter(({ isUnreviewed }) => isUnreviewed)
    expect(unreviewed.length > 0).toBe(languages.cy.unchecked !== null)
    expect(unreviewed.every(({ own }) => own !== '')).toBe(true)
  })

  it('takes only values, and chooses only between alternatives, that the English has', () => {
    const wrong = entries.filter(({ english, own }) => {
      const known = new Set(takenBy(compile(english)))
      return takenBy(compile(own)).some((one) => !known.has(one))
    })
    expect(wrong).toEqual([])
    expect(takenBy(compile('{way, select, fax {Lo {n, plural, other {#}}} other {La}} {who}'))).toEqual(
      expect.arrayContaining(['way', 'way fax', 'way other', 'n', 'who']),
    )
  })

  it('uses only allowed characters, and begins and ends as the English does', () => {
    const translated = entries.filter(({ own }) => own !== '')
    expect(translated.filter(({ own }) => /'|<|\s\s|\{\s*\w+\s*,\s*(date|time)\b/.test(own))).toEqual([])
    const ends = (text: string) => /([.:…?])\}*$/.exec(text)?.[1]
    expect(translated.filter(({ english, own }) => ends(english) !== ends(own))).toEqual([])
  })

  it.each([
    ['a quote that is missing', 'msgid "a"\nmsgstr "b', /^x\.po is damaged: .* at line 2.* Mend it there\.$/],
    ['a word that is none', 'msgid "a"\nmsgstr "b"\nfoo bar\n', /^x\.po is damaged: .*"foo" at line 3/],
    ['a text without its own', 'msgid "a"\nmsgid "b"\n', /^x\.po is damaged: .*"a"/],
    ['the same text twice', 'msgid "a"\nmsgstr "x"\n\nmsgid "a"\nmsgstr "y"\n', /^x\.po is damaged: .*"a".* declared/],
    ['a context', 'msgctxt "menu"\nmsgid "a"\nmsgstr "x"\n', /^x\.po: take out the context “menu”/],
  ])('damaged by %s, says so in a sentence and names the file', (_, text, words) => {
    expect(() => readTexts(text, 'x.po')).toThrow(words)
  })
})

/** The values that a compiled text takes and, of a choice, each alternative, however nested. */
function takenBy(message: unknown): string[] {
  if (!Array.isArray(message)) return []
  return message.flatMap((part) => {
    if (!Array.isArray(part)) return []
    const [name, kind, options] = part as [unknown, unknown, unknown]
    if (typeof name !== 'string') return takenBy(part)
    const branches = options !== null && typeof options === 'object' ? Object.entries(options) : []
    const isSelect = branches.length > 0 && kind === selectKind
    return [
      name,
      ...(isSelect ? branches.map(([branch]) => `${name} ${branch}`) : []),
      ...branches.flatMap(([, branch]) => takenBy(Array.isArray(branch) ? branch : [branch])),
    ]
  })
}

/** How a compiled text marks a choice. */
const selectKind = ((compile('{a, select, other {x}}') as unknown[])[0] as unknown[])[1]

describe('the Welsh texts', () => {
  it('leave nothing in English that the shapes of the settings say of a wrong value', () => {
    const inWelsh = (message: string) => issueInLanguage(speakerFor('cy'), message)
    const own = globSync('server/contract/{settings/*,parts,schemas}.ts').flatMap((path) => {
      const found = readFileSync(path, 'utf8').matchAll(/'((?:must|is|says) [^']+)'|`((?:must|says) [^`]+)`/g)
      return [...found].map(([, plain, filled = '']) => plain ?? filled.replace(/\$\{\w+\}/g, 'name'))
    })
    expect(own).toEqual(expect.arrayContaining(['must be an https address', 'must say {name}']))
    expect(own.filter((message) => inWelsh(message) === message)).toEqual([])
    const made = [
      { type: 'min_length', requirement: 3, input: 'x' },
      { type: 'min_length', requirement: 1, input: [] },
      { type: 'max_length', requirement: 20, input: [] },
      { type: 'max_value', requirement: 6, input: 7 },
      { type: 'picklist', expected: '("a" | "b")', input: 'c' },
    ].map((issue) => inWords({ kind: 'validation', expected: null, ...issue } as never))
    expect(made.map(inWelsh)).toEqual([
      'rhaid iddo gynnwys o leiaf 3 nod',
      'rhaid iddo gynnwys o leiaf 1 cofnod',
      'rhaid iddo gynnwys 20 cofnod ar y mwyaf',
      'rhaid iddo fod 6 ar y mwyaf',
      'rhaid iddo fod yn un o’r rhain: a, b',
    ])
    expect(inWelsh('must say {contact} where the name of the designated contact goes')).toContain('{contact}')
  })

  it('have keys in a build that no other text has', () => {
    expect(new Set([...said.keys()].map((text) => shortKey(compile(text)))).size).toBe(said.size)
  })

  it('fit the button beside the question before sending, which takes 20 characters', () => {
    expect(speaker(welsh)('Pass to the contact').length).toBeLessThanOrEqual(20)
  })
})
