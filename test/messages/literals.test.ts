import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { literalsIn, saidTooSoon } from './literals.ts'

/** Not words of a screen, or not in a language of the person's choice. */
const allowed: Readonly<Record<string, string>> = {
  'addin/words/forward-words.ts': 'goes by mail to the contact, and the guard knows the draft by it in any language',
  'addin/restriction/one-click.ts': 'goes by mail to the contact',
  'addin/outlook/forward-several.ts': 'goes by mail to the contact',
  'addin/words/build': 'code that a build writes',
  'addin/outlook/microsoft-ajax': 'the words of Microsoft’s own library',
  'addin/log/calendar-file.ts': 'goes into a calendar, which others share',
  'addin/mail-flow/command.ts': 'a command of PowerShell',
  'addin/icons': 'drawn when the project is built',
  'addin/manifest': 'written when the project is built; Outlook shows it',
}

const files = globSync('addin/**/*.{ts,tsx}')
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !Object.keys(allowed).some((one) => path.startsWith(one)))
  .map((path) => ({ path, code: readFileSync(path, 'utf8') }))
const all = files.flatMap(({ path, code }) => literalsIn(path, code).map((one) => ({ ...one, path })))

describe('every text of the add-in is in the message catalogue', () => {
  it('none stands in the code', () => {
    const found = all.map(({ path, line, text }) => `${path}:${line} ${text.trim()}`)
    expect(found, 'Write a new text into the catalogue.').toEqual([])
  })

  it('nothing is said while the code loads, before the language is known', () => {
    expect(files.flatMap(({ path, code }) => saidTooSoon(path, code).map((line) => `${path}:${line}`))).toEqual([])
  })
})

describe('a text in the code is found', () => {
  const texts = (code: string) => literalsIn('addin/x/x.tsx', code).map(({ text }) => text.trim())

  it('between tags, in an attribute, in a string, and in a template', () => {
    expect(texts('const a = <p className="row quiet">Reply as usual.</p>')).toEqual(['Reply as usual.'])
    expect(texts('const a = <Field label="Name" id="Some id" />')).toEqual(['Name'])
    expect(texts("const a = ok ? 'Sent' : 'Not sent yet.'")).toEqual(['Sent', 'Not sent yet.'])
    const template = ['`$', '{n} messages`'].join('')
    expect(texts(`const a = () => ${template}`)).toEqual([template])
    expect(texts("const a = ' by ' + name")).toEqual(['by'])
  })

  it('but not in a type, an import, an error, a comparison or a name', () => {
    expect(texts("import x from 'Some file.ts'; type A = 'One thing'; throw new Error('Took too long')")).toEqual([])
    expect(texts("if (event.key === 'Escape') run('in-force', { 'Content-Type': 1 })")).toEqual([])
    expect(texts("const a = 'max-content'; const b = min`1px solid`; say(texts, 'sign-in')")).toEqual([])
  })

  it('and a message that is said too soon', () => {
    const code =
      "const a = say(texts, 'b')\nconst c = () => say(texts, 'b')\nconst d = { get e() { return say(t, 'f') } }"
    expect(saidTooSoon('addin/x/x.ts', code)).toEqual([1])
  })
})
