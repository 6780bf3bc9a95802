import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { literalsIn, saidTooSoon } from './literals.ts'

/** Not words of a screen, or not in a language of the person's choice. */
const allowed: Readonly<Record<string, string>> = {
  'addin/words/forward-words.ts': 'goes by mail to the contact, and the guard knows the draft by it in any language',
  'addin/pane/restriction/one-click.ts': 'goes by mail to the contact',
  'addin/outlook/forward-several.ts': 'goes by mail to the contact',
  'addin/words/build': 'code that a build writes',
  'addin/register/log/calendar-file.ts': 'goes into a calendar, which others share',
  'addin/register/work/command.ts': 'a command of PowerShell',
  'addin/manifest': 'written or drawn when the project is built; Outlook shows it',
}

/** In English for everybody: docs/decisions/texts.md lists it. */
const allowedOnServer: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      ...['audit/tell-head.ts', 'contact-point/remove-contact-point.ts'],
      ...['duty/tell-contacts.ts', 'escalation/add-escalation-details.ts', 'escalation/escalate.ts'],
      ...['formal-warning/objection.ts', 'letter/settle-posting.ts', 'representation/record-representation.ts'],
      ...['representation/sweep-overdue.ts', 'review/report-circumstances.ts', 'review/sweep-due-dates.ts'],
      ...['rights-request/sweep-overdue.ts', 'work/notices', 'work/sweep-letters.ts', 'work/tell-officers.ts'],
    ].map((path) => [`server/cases/${path}`, 'goes by e-mail to a mailbox']),
  ),
  ...Object.fromEntries(
    [
      ...['restriction/end-restriction.ts', 'letter/put-right.ts', 'formal-warning/withdraw-formal-warning.ts'],
      ...['contact-point/decide-proposal.ts', 'customer/hold-both.ts', 'customer/resolve-customer.ts'],
      ...['settings/pass-welsh.ts', 'rights-request/complaint-in-message.ts'],
    ].map((path) => [`server/cases/${path}`, 'is recorded as a reason, or goes into a letter']),
  ),
  ...Object.fromEntries(
    [
      ...['log/export-columns.ts', 'log/export-lines.ts', 'import/asked-in-words.ts', 'audit/export-audit.ts'],
      'subject-access/answer-subject-access.ts',
    ].map((path) => [`server/cases/${path}`, 'a column or a word of a file']),
  ),
  ...Object.fromEntries(
    [
      ...['act-itself.ts', 'audit/prove-trail.ts', 'designated-contact/take-directory.ts'],
      'mail-arrangement/check-mail-flow.ts',
    ].map((path) => [`server/cases/${path}`, 'a name or a word of the audit trail']),
  ),
  'server/cases/letter/preview-letters.ts': 'the words of an invented officer about an invented customer',
  'server/policy/refusal.ts': 'the name of an error',
  'server/policy/vocabulary-decision.ts': 'a word of the policy, not of a screen',
}

const under = (pattern: string, but: Readonly<Record<string, string>>) =>
  globSync(pattern)
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !Object.keys(but).some((one) => path.startsWith(one)))
    .map((path) => ({ path, code: readFileSync(path, 'utf8') }))
const textsIn = (some: ReturnType<typeof under>) =>
  some.flatMap(({ path, code }) => literalsIn(path, code).map(({ line, text }) => `${path}:${line} ${text.trim()}`))
const files = under('addin/**/*.{ts,tsx}', allowed)

describe('every text that a person reads on a screen is said, in their language', () => {
  it('none stands in the add-in’s code', () => {
    expect(textsIn(files), 'Say it: `say(…)`.').toEqual([])
  })

  it('none stands in the policy or in a use case, which do not know the reader’s language', () => {
    const server = under('server/{policy,cases}/**/*.ts', allowedOnServer)
    expect(textsIn(server), 'Say it with `act.say`.').toEqual([])
  })

  it('each exception on the server still has such a text', () => {
    const unused = Object.keys(allowedOnServer).filter(
      (path) =>
        textsIn(under('server/{policy,cases}/**/*.ts', {}).filter((file) => file.path.startsWith(path))).length === 0,
    )
    expect(unused).toEqual([])
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
    expect(texts("const a = 'max-content'; const b = min`1px solid`; say('Sign in now.')")).toEqual([])
  })

  it('and a message that is said too soon', () => {
    const code = "const a = say('B.')\nconst c = () => say('B.')\nconst d = { get e() { return say('F.') } }"
    expect(saidTooSoon('addin/x/x.ts', code)).toEqual([1])
  })
})
