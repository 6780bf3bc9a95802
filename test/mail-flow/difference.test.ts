import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { command } from '../../addin/register/work/command.ts'
import { readTenant } from '../../server/mail-flow/actual.ts'
import type { WantedRule } from '../../server/mail-flow/rule.ts'
import { wantedRules } from '../../server/mail-flow/wanted.ts'
import { arrangedRules, arrangement, contact, withMarks } from './cast.ts'
import { compare, printed, read } from './printed.ts'

const one = arrangement()
const [rule] = arrangedRules([one]).rules as [WantedRule]
const drift = (...rules: object[]) => compare([rule], [], read(...rules)).drifts

describe('P13: the tenant against the register', () => {
  test('rules that the script created match the register, and everything is in place', () => {
    fc.assert(
      fc.property(withMarks, (all) => {
        const { rules } = wantedRules(all)
        const found = compare(rules, [], read(...rules.map((each) => printed(each))))
        expect(found.drifts).toEqual([])
        expect(new Set(found.inPlace)).toEqual(new Set(all.map(({ id }) => id)))
      }),
    )
  })

  test('approved but not applied', () => {
    expect(compare([rule], [], read())).toEqual({
      drifts: [{ kind: 'not-applied', arrangementId: one.id, rule: rule.name }],
      inPlace: [],
      removed: [],
    })
  })

  test('a rule from before a variation is reported as not applied, rather than changed by hand', () => {
    const [before] = arrangedRules([{ ...one, keys: ['other@example.org'] }]).rules as [WantedRule]
    expect(drift(printed(before))).toEqual([{ kind: 'not-applied', arrangementId: one.id, rule: rule.name }])
  })

  test('lifted but still in Exchange; and then removed', () => {
    const still = compare([], [one.id], read(printed(rule)))
    expect(still).toMatchObject({ drifts: [{ kind: 'lifted-but-there', arrangementId: one.id }], removed: [] })
    expect(compare([], [one.id], read())).toEqual({ drifts: [], inPlace: [], removed: [one.id] })
  })

  test.each([
    ['addresses', { FromAddressMatchesPatterns: ['^jo@example\\.org$'] }],
    ['addresses', { FromAddressMatchesPatterns: null }],
    ['where to', { RedirectMessageTo: ['other@ambleford.example'] }],
    ['where to', { DeleteMessage: true }],
    ['text', { RejectMessageReasonText: 'No.' }],
    ['exceptions', { ExceptIfSentTo: [contact] }],
    ['mail groups', { SentToMemberOf: ['housing.staff@ambleford.example'] }],
    ['scope', { FromScope: null }],
    ['scope', { SenderAddressLocation: 'Header' }],
    ['conditions', { SenderDomainIs: ['example.org'] }],
    ['comments', { Comments: `${rule.comments} (Lee: leave it)` }],
  ])('changed by hand: %s', (what, given) => {
    expect(drift(printed(rule, given))).toEqual([
      { kind: 'changed-by-hand', arrangementId: one.id, rule: rule.name, what: [what] },
    ])
  })

  test.each([{ State: 'Disabled' }, { Mode: 'Audit' }, { Mode: 'AuditAndNotify' }, { State: 0 }])(
    'present, but not enforced: %o',
    (given) => {
      expect(drift(printed(rule, given))).toEqual([{ kind: 'not-enforced', arrangementId: one.id, rule: rule.name }])
    },
  )

  test('not approved: rules with the register’s prefix, and anyone’s that block mail by sender', () => {
    const by = (name: string, given: object) => ({
      Name: name,
      Comments: null,
      State: 'Enabled',
      Mode: 'Enforce',
      ...given,
    })
    const found = drift(
      printed(rule),
      by('CR-by-hand', {}),
      by('Block Colin', { From: ['colin@example.org'], DeleteMessage: true }),
      by('Old one', { FromAddressMatchesPatterns: ['petra'], RejectMessageReasonText: 'No.' }),
      by('Disclaimer', { ApplyHtmlDisclaimerText: 'This message …' }),
      by('To the archive', { From: ['petra@example.org'] }),
    )
    expect(found).toEqual(
      ['CR-by-hand', 'Block Colin', 'Old one'].map((name) => ({ kind: 'nobody-approved', rule: name })),
    )
  })

  test('one of several rules missing: the arrangement is not in place', () => {
    const large = arrangement({ keys: Array.from({ length: 150 }, (_, i) => `c${i}@customer.example`) })
    const { rules } = arrangedRules([large])
    const found = compare(rules, [], read(...rules.slice(1).map((each) => printed(each))))
    expect(found).toMatchObject({ drifts: [{ kind: 'not-applied', rule: rules[0]?.name }], inPlace: [] })
  })
})

test('the command for ICT says the encoding, on the page and in the chapter: Windows PowerShell 5.1 would write ANSI', () => {
  const ansi = Buffer.from(JSON.stringify(printed(rule, { RejectMessageReasonText: 'Please don’t.' })), 'latin1')
  ansi[ansi.indexOf(0x19)] = 0x92
  expect(readTenant(ansi)).toBe('not-text')
  expect(command).toMatch(/ \| Set-Content rules\.json -Encoding UTF8$/)
  expect(readFileSync('docs/microsoft-365.md', 'utf8')).toContain(`\n${command}\n`)
})

describe('PowerShell’s output is read in every form', () => {
  const asText = JSON.stringify(printed(rule))
  const utf16 = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Buffer.from(asText, 'utf16le'))])

  test.each([
    ['one rule instead of a list', new TextEncoder().encode(asText)],
    ['a byte order mark', new TextEncoder().encode(`\ufeff${asText}`)],
    ['UTF-16, as Windows PowerShell writes files', utf16],
    [
      'numbers for enumerations',
      new TextEncoder().encode(
        JSON.stringify(printed(rule, { State: 1, Mode: 2, FromScope: 1, SenderAddressLocation: 2 })),
      ),
    ],
    [
      'wrapped enumerations and lists',
      new TextEncoder().encode(
        JSON.stringify(
          printed(rule, {
            Mode: { value: 2, Value: 'Enforce' },
            RedirectMessageTo: [{ Address: contact }],
            ExceptIfSentTo: { value: rule.exceptIfSentTo, Count: 2 },
          }),
        ),
      ),
    ],
    [
      'one address instead of a list',
      new TextEncoder().encode(
        JSON.stringify(printed(rule, { FromAddressMatchesPatterns: rule.patterns[0], RedirectMessageTo: contact })),
      ),
    ],
    [
      'capitals',
      new TextEncoder().encode(JSON.stringify(printed(rule, { RedirectMessageTo: [contact.toUpperCase()] }))),
    ],
  ])('%s', (_, bytes) => {
    const found = readTenant(bytes)
    if (typeof found === 'string') throw new Error(found)
    expect(compare([rule], [], found)).toEqual({ drifts: [], inPlace: [one.id], removed: [] })
  })

  test('no output means no rules', () =>
    expect(readTenant(new Uint8Array())).toEqual({ rules: [], groups: null, departments: null, tips: null }))

  test('what rules take of Exchange’s limits: as it says, in numbers or words, or by their texts', () => {
    const taken = (given: object) => read(printed(rule, given)).rules.map(({ patterns, size }) => [patterns, size])
    const length = rule.patterns.join('').length
    expect(taken({})).toEqual([[length, null]])
    expect(taken({ SubjectContainsWords: ['abc'] })).toEqual([[length + 3, null]])
    expect(taken({ RegexSize: 1234, Size: '2.5 KB (2,560 bytes)' })).toEqual([[1234, 2560]])
  })

  test('details that were left out are not taken for a rule without them', () => {
    const bare = { Conditions: null, Actions: null, RedirectMessageTo: null, FromAddressMatchesPatterns: null }
    const as = (...rules: object[]) => readTenant(new TextEncoder().encode(JSON.stringify(rules)))
    expect(as(printed(rule, { ...bare, ExceptIfSentTo: null }))).toBe('blanked')
    const stranger = { Name: 'Disclaimer', Comments: null, State: 'Enabled', Mode: 'Enforce' }
    expect(as(stranger)).toBe('blanked')
    expect(as(stranger, printed(rule))).toMatchObject({ rules: [{}, {}] })
    expect(as({ ...stranger, ApplyHtmlDisclaimerText: 'x' })).toMatchObject({ rules: [{}] })
  })

  test.each([
    ['not-text', new Uint8Array([0x50, 0xe9, 0x80])],
    ['not-json', new TextEncoder().encode('Name : CR-1')],
    ['not-rules', new TextEncoder().encode('[{"a":1}]')],
    ['not-rules', new TextEncoder().encode('[null]')],
    ['not-rules', new TextEncoder().encode('5')],
  ])('%s is reported by name', (why, bytes) => expect(readTenant(bytes)).toBe(why))

  test('reading never throws, whatever the input', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        readTenant(
          new TextEncoder().encode(
            JSON.stringify([
              value,
              {
                Name: 'x',
                Comments: value,
                State: value,
                Mode: value,
                FromAddressMatchesPatterns: value,
                RedirectMessageTo: value,
              },
            ]),
          ),
        )
      }),
    )
  })
})
