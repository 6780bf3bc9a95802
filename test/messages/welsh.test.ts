import { globSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import compile from 'icu-minify/compile'
import { describe, expect, it } from 'vitest'
import { shortKey } from '../../addin/words/build/compiled-messages.ts'
import { welsh as inCommands } from '../../server/contract/messages/cy/commands-language.ts'
import { guardWords } from '../../server/contract/messages/cy/guard-words.ts'
import { guardWords as englishGuard } from '../../server/contract/messages/en/guard-words.ts'
import { language, type Messages, type Translation } from '../../server/contract/messages/language.ts'
import { speaker } from '../../server/contract/messages/say.ts'
import { issueInLanguage } from '../../server/http/issue-in-language.ts'
import { speakerFor } from '../../server/http/speaker-for.ts'
import { inWords } from '../../server/settings/issue-in-words.ts'
import { english } from './english.ts'
import { untranslated } from './untranslated.ts'

const folder = 'server/contract/messages/cy'
const files = globSync(`${folder}/*.ts`).filter((path) => !path.endsWith('-language.ts'))
const nounsIn = async <Noun>(path: string): Promise<Record<string, Noun>> =>
  import(/* @vite-ignore */ pathToFileURL(path).href)
const nouns = await Promise.all(files.map(async (path) => Object.entries(await nounsIn<Translation>(path)))).then(
  (all) => all.flat(),
)
const texts = nouns.flatMap(([noun, translation]) => translation.map(([english, own]) => ({ noun, english, own })))

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

  it('leave none of the commands’ own words in English', async () => {
    const { commands, nothingToPass } = await import('../../server/contract/messages/en/commands.ts')
    const { notCheckedDraft } = await import('../../server/contract/messages/en/guard.ts')
    const own = new Map<string, Messages>(Object.entries({ commands, nothingToPass, notCheckedDraft, englishGuard }))
    expect(untranslated(inCommands, own)).toEqual([])
  })

  it('say the same English in the same way wherever it is said', () => {
    const said = new Map<string, string>()
    const differ = texts.filter(({ english, own }) => {
      const before = said.get(english)
      said.set(english, own)
      return before !== undefined && before !== own
    })
    expect(differ).toEqual([])
  })

  it('use only allowed characters, and begin and end as the English does', () => {
    expect(texts.filter(({ own }) => /'|<|\s\s|\{\s*\w+\s*,\s*(date|time)\b/.test(own))).toEqual([])
    const ends = (text: string) => /([.:…?])\}*$/.exec(text)?.[1]
    expect(texts.filter(({ english: text, own }) => ends(text) !== ends(own))).toEqual([])
  })

  it('have keys in a build that no other text has', () => {
    const all = new Set([...english.values()].flatMap((messages) => Object.values(messages)))
    expect(new Set([...all].map((text) => shortKey(compile(text)))).size).toBe(all.size)
  })

  it('are marked as unreviewed in each file', () => {
    for (const path of files) expect(readFileSync(path, 'utf8'), path).toMatch(/^\/\*\* Unreviewed Welsh\. \*\/\n/)
  })

  it('fit the button beside the question before sending, which takes 20 characters', () => {
    const label = speaker(language('cy', [guardWords]))(englishGuard, 'pass-to-the-contact')
    expect(label.length).toBeLessThanOrEqual(20)
  })
})
