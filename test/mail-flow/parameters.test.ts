import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mailFlowScript, scriptBytes } from '../../server/mail-flow/script.ts'
import { listSettings, settingsOf, textSettings } from '../../server/mail-flow/settings.ts'
import { wantedTips } from '../../server/mail-flow/tips.ts'
import { wantedRules } from '../../server/mail-flow/wanted.ts'
import { arrangement, withMarks } from './cast.ts'
import { undocumentedIn } from './parameters.ts'
import { dataIn, type Entry } from './script-data.ts'

const at = new Date('2026-11-25T09:00:00Z')
const hostile = [
  ...["'", '\u2018', '\u2019', '\u201a', '\u201b', '"', '\u201c', '\u201d', '\u201e', '`', '``n', '$', '$(Get-Date)'],
  ...[
    '$' + '{env:X}',
    '@(',
    ')',
    '}',
    '@{',
    '#>',
    '<#',
    '#',
    '\r\n',
    '\n',
    '\t',
    '\u2028',
    '\u00a0',
    '\u2013',
    '--%',
    ';',
    '|',
  ],
  ...["@'\r\n", "\r\n'@", 'a', 'é', '\u{1f4ec}', '\u200b', '\ufeff'],
]
const texts = fc
  .array(fc.constantFrom(...hostile), { minLength: 1, maxLength: 15 })
  .map((parts) => `x${parts.join('')}x`)
const names = fc
  .array(fc.constantFrom(..."abz'\u2019&()-.+*?|^$`#{}[]\\ \u00e9"), { minLength: 1, maxLength: 12 })
  .map((letters) => `x${letters.join('')}x`)

describe('P13: the script’s data, read by a grammar that takes nothing but literals', () => {
  test('whatever a council writes comes out as it went in, in parameters that Exchange documents, as it documents them', () => {
    fc.assert(
      fc.property(withMarks, texts, names, (all, text, department) => {
        const shows = { tag: `${text}:`, line: text.replace(/\s+/g, ' '), notice: text }
        const { rules } = wantedRules(
          all.map((one, i) => ({
            ...one,
            ...{ rejectText: text, shows },
            scope: one.scope && { ...one.scope, departments: i % 3 === 0 ? [department, 'Housing'] : [] },
          })),
        )
        const tips = wantedTips(['jo.marsh@example.org', "o'neil@example.org"], text)
        const staying = all.map(({ id }) => ({
          ...{ arrangementId: id, patterns: [department, text], isForSome: true, isInPlace: true, standsInFor: null },
        }))
        const bytes = scriptBytes(mailFlowScript(rules, at, tips, staying))
        // As PowerShell reads a file that begins with the byte order mark.
        const {
          wanted,
          tips: contacts,
          untouched,
        } = dataIn(new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes))
        expect(wanted).toEqual(rules.map((rule) => entryOf(rule)))
        expect(contacts).toEqual(tips.map(({ name, address, tip }) => ({ Name: name, Address: address, MailTip: tip })))
        expect(untouched).toEqual(all.map(({ id }) => ({ Id: id, Patterns: [department, text], IsForSome: 'yes' })))
        expect([...wanted, ...contacts].flatMap(undocumentedIn)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('the longest lists and texts that fit stay within each limit', () => {
    const keys = Array.from({ length: 150 }, (_, i) => `${'y'.repeat(20)}${i}@customer${i}.example`)
    const shows = { tag: `${'t'.repeat(39)}:`, line: '&'.repeat(300), notice: 'n'.repeat(1000) }
    const { rules, refused } = wantedRules([
      arrangement({ keys: keys.slice(0, 40), kind: 'mark', shows, expiresAt: '2027-01-31T00:00:00.000Z' }),
      arrangement({ keys: keys.slice(70), kind: 'block', rejectText: 'r'.repeat(1024) }),
    ])
    expect(refused).toEqual([])
    const { wanted } = dataIn(mailFlowScript(rules, at))
    expect(wanted).toHaveLength(rules.length)
    expect(wanted.flatMap(undocumentedIn)).toEqual([])
  })

  test.each([
    ['an unescaped quote', (script: string) => script.replace("Name = 'CR-", "Name = 'CR'-")],
    ['a typographic one', (script: string) => script.replace("Name = 'CR-", "Name = 'CR\u2019-")],
    ['a variable', (script: string) => script.replace(/Name = '[^']*'/, 'Name = $name')],
    ['an expandable text', (script: string) => script.replace(/Name = '([^']*)'/, 'Name = "$1"')],
    ['another statement', (script: string) => script.replace('  @{\r\n', '  @{\r\n; Get-Date\r\n')],
  ])('%s in it is found', (_, spoil) => {
    const script = mailFlowScript(wantedRules([arrangement()]).rules, at)
    expect(() => dataIn(script)).not.toThrow()
    expect(() => dataIn(spoil(script))).toThrow()
  })

  test.each<[Entry]>([
    [{ Nmae: 'CR-1' }],
    [{ Name: `CR-${'1'.repeat(62)}` }],
    [{ RedirectMessageTo: 'sam@ambleford.example' }],
    [{ SetHeaderName: 'X-Mark' }],
    [{ RedirectMessageTo: ['a@b.example'], RejectMessageReasonText: 'No.' }],
    [{ ApplyHtmlDisclaimerFallbackAction: 'Wrap' }],
    [{ ExceptIfSubjectMatchesPatterns: ['Tag'] }],
    [{ RecipientADAttributeMatchesPatterns: ['Department:^Housing, North$'] }],
  ])('%j is not what Exchange documents', (entry) => expect(undocumentedIn(entry)).not.toEqual([]))
})

/** What the script should say of a rule: nothing that is empty. */
function entryOf(
  rule: Parameters<typeof settingsOf>[0] & { name: string; comments: string; expiresAt: string | null },
): Entry {
  const { texts, lists } = settingsOf(rule)
  return {
    ...{ Name: rule.name, Comments: rule.comments },
    ...Object.fromEntries(listSettings.flatMap((name) => (lists[name].length > 0 ? [[name, lists[name]]] : []))),
    ...Object.fromEntries(textSettings.flatMap((name) => (texts[name] === '' ? [] : [[name, texts[name]]]))),
    ...(rule.expiresAt === null ? {} : { ExpiryDate: rule.expiresAt }),
  }
}
