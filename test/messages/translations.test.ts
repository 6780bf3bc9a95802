import { globSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Language, Messages } from '../../server/contract/messages/language.ts'
import { languageTags } from '../../server/contract/messages/languages.ts'
import { read } from '../walls/source.ts'
import { untranslated } from './untranslated.ts'

const nounsIn = async (path: string): Promise<Record<string, Messages>> =>
  import(/* @vite-ignore */ pathToFileURL(path).href)

/** The nouns that a program says: those that its files import, and the files that these import. */
async function nounsOf(entry: string): Promise<Map<string, Messages>> {
  const seen = new Set<string>()
  const visit = (path: string) => {
    if (
      seen.has(path) ||
      !/\.tsx?$/.test(path) ||
      (/\/messages\/[a-z]{2}\//.test(path) && !path.includes('/messages/en/'))
    )
      return
    seen.add(path)
    for (const { from, package: isPackage, typeOnly } of read(path, readFileSync(path, 'utf8')).imports)
      if (!isPackage && !typeOnly) visit(from)
  }
  visit(entry)
  const said = [...seen].filter((path) => path.includes('/messages/en/'))
  return new Map((await Promise.all(said.map(async (path) => Object.entries(await nounsIn(path))))).flat())
}

/** Nouns that the server says in English, or not in the reader's language alone. */
const saidInEnglish = {
  contactMail: 'an e-mail to a mailbox',
  directory: 'recorded as a reason',
  dutyDue: 'an e-mail to a mailbox; the pane has it in Welsh',
  languageChoice: 'a warning in the language that it is about; the pane has it in Welsh',
  mailedLetters: 'an e-mail to a mailbox; the pane has it in Welsh',
  outcome: 'an e-mail to a mailbox; the pane has it in Welsh',
  posting: 'an e-mail to a mailbox; the pane has it in Welsh',
  presence: 'partly after the council’s own English sentence',
  usualAnswer: 'said to nobody: compared with what was answered, in each language',
}

/** The nouns of the catalogue that the server's code imports. Commands and releases speak English, and are left out. */
async function saidByServer(): Promise<Map<string, Messages>> {
  const said = new Map<string, Messages>()
  for (const path of globSync('server/**/*.ts')) {
    if (/^server\/(contract\/messages|cli|check|release)\//.test(path.replaceAll('\\', '/'))) continue
    const imports = readFileSync(path, 'utf8').matchAll(/import \{([^}]+)\} from '([^']+)'/g)
    for (const [, names = '', from = ''] of imports) {
      const file = /\/messages\/en\/([\w-]+)\.ts$/.exec(from)?.[1]
      if (file === undefined) continue
      const nouns = await nounsIn(`server/contract/messages/en/${file}.ts`)
      for (const name of names.split(',')) {
        const noun = name.trim().split(' as ')[0] ?? ''
        const messages = nouns[noun]
        if (messages) said.set(noun, messages)
      }
    }
  }
  return said
}

describe.each(languageTags.filter((tag) => tag !== 'en'))('the texts in another language: %s', (tag) => {
  const catalogue = async (page: string): Promise<Language> => {
    const [own] = Object.values<Language>(await import(`../../server/contract/messages/${tag}/${page}-language.ts`))
    if (!own) throw new Error(`${tag}/${page}-language.ts has no language.`)
    return own
  }

  it.each([
    ['addin/pane/taskpane/main.tsx', 'pane', 'contactPoints'],
    ['addin/pane/selected/main.tsx', 'pane', 'selected'],
    ['addin/register/shell/main.tsx', 'register', 'log'],
    ['addin/session/relay.ts', 'relay', 'relay'],
    ['addin/session/dialog/dialog.ts', 'relay', 'relay'],
  ])('leave nothing of %s in English', async (entry, page, noun) => {
    const said = await nounsOf(entry)
    expect([...said.keys()]).toContain(noun)
    expect(untranslated(await catalogue(page), said)).toEqual([])
  })

  it('leave nothing in English that the server says, of any noun', async () => {
    const said = await saidByServer()
    expect([...said.keys()]).toEqual(expect.arrayContaining(['refusal', 'timelineEvents', 'wayWords']))
    const nouns = new Map([...said].filter(([noun]) => !Object.hasOwn(saidInEnglish, noun)))
    expect(untranslated(await catalogue('server'), nouns)).toEqual([])
    expect(Object.keys(saidInEnglish).filter((noun) => !said.has(noun))).toEqual([])
  })
})
