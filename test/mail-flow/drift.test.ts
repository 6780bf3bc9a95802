import { describe, expect, test } from 'vitest'
import { compareRules } from '../../server/mail-flow/difference.ts'
import type { WantedRule } from '../../server/mail-flow/rule.ts'
import { listSettings, settingsOf, textSettings } from '../../server/mail-flow/settings.ts'
import { wantedTips } from '../../server/mail-flow/tips.ts'
import { wantedRules } from '../../server/mail-flow/wanted.ts'
import { arrangement, shows } from './cast.ts'
import { compare, printed, read, readAs } from './printed.ts'

const one = arrangement()

describe('P13: drift is found in each property', () => {
  const marked = arrangement({
    kind: 'mark',
    shows,
    groups: ['housing.staff@ambleford.example'],
    departments: ['Housing'],
  })
  const blocked = arrangement({ kind: 'block', keys: ['colin@example.org'], expiresAt: '2027-01-31T00:00:00.000Z' })
  const { rules } = wantedRules([marked, blocked, one])
  const all = [...textSettings, ...listSettings].flatMap((name) => rules.map((each) => [name, each] as const))
  const driftsIn = (each: WantedRule, given: object) =>
    compare(rules, [], read(...rules.map((other) => printed(other, other === each ? given : {})))).drifts.map(
      ({ rule }) => rule,
    )

  test('none, where nothing was changed', () => expect(driftsIn(rules[0] as WantedRule, {})).toEqual([]))

  test.each(all)('%s', (name, each) => {
    const { texts, lists } = settingsOf(each)
    const isHow = /Location|FallbackAction/.test(name) && !texts.ApplyHtmlDisclaimerText
    const had = { ...texts, ...lists }[name]
    const changed = Array.isArray(had) ? [...had, 'x@example.org'] : `${had}x`
    expect(driftsIn(each, { [name]: changed })).toEqual(isHow ? [] : [each.name])
    if (had.length > 0) expect(driftsIn(each, { [name]: null })).toEqual([each.name])
  })

  test('the end, and whoever says none', () => {
    const each = rules.find(({ expiresAt }) => expiresAt !== null) as WantedRule
    for (const ExpiryDate of [null, '2027-03-01T00:00:00Z', '/Date(1799999999000)/'])
      expect(driftsIn(each, { ExpiryDate })).toEqual([each.name])
    for (const ExpiryDate of ['2027-01-31T01:00:00', '/Date(1801353600000)/', { DateTime: '2027-01-31T00:00:00Z' }])
      expect(driftsIn(each, { ExpiryDate })).toEqual([])
    expect(driftsIn(rules.at(-1) as WantedRule, { ExpiryDate: '2027-03-01T00:00:00Z' })).toHaveLength(1)
  })

  test.each([
    ...(['SubjectContainsWords', 'RecipientDomainIs', 'MessageSizeOver', 'AnyOfToHeader', 'ActivationDate'] as const),
    ...(['ExceptIfFrom', 'ExceptIfAnyOfToCcHeader', 'ExceptIfHeaderContainsWords', 'ExceptIfNewlyInvented'] as const),
    ...(['Quarantine', 'SetSCL', 'BlindCopyTo', 'StopRuleProcessing', 'GenerateIncidentReport'] as const),
  ])('%s, which no rule of the register has', (name) => {
    for (const each of rules) {
      expect(driftsIn(each, { [name]: /Quarantine|Stop/.test(name) ? true : ['a'] })).toEqual([each.name])
      expect(driftsIn(each, { [name]: null })).toEqual([])
    }
  })

  test('an action class that the register does not know, even if every property is right', () => {
    const named = (...classes: string[]) => ({
      Actions: classes.map((one) => `Microsoft.Exchange.Rules.Tasks.${one}Action`),
    })
    for (const each of rules) {
      expect(driftsIn(each, named('RedirectMessage', 'SetHeader'))).toEqual([])
      expect(driftsIn(each, named('RedirectMessage', 'SetScl'))).toEqual([each.name])
      expect(driftsIn(each, { Actions: 'Microsoft.Exchange.Rules.Tasks.QuarantineAction' })).toEqual([each.name])
    }
  })

  test('a mark that is set before forged ones are removed: then no mark is in place', () => {
    const [clearing, mark, ...others] = rules.map((each, i) => printed(each, { Priority: i })) as [object, object]
    const found = compare(rules, [], read({ ...clearing, Priority: 9 }, mark, ...others))
    expect(found.drifts).toEqual([{ kind: 'changed-by-hand', rule: rules[0]?.name, what: ['order'] }])
    expect(found.inPlace).not.toContain(marked.id)
    expect(found.inPlace).toContain(blocked.id)
    const gone = compare(rules, [], read(mark, ...others))
    expect(gone.drifts).toEqual([{ kind: 'not-applied', rule: rules[0]?.name }])
    expect(gone.inPlace).not.toContain(marked.id)
  })

  test('the rule that removes forged marks is missed once anything was arranged, also after all was lifted; not before', () => {
    const { rules: only } = wantedRules([])
    const [clearing] = only as [WantedRule]
    const missing = { kind: 'not-applied', rule: clearing.name }
    expect(compare(only, [], read()).drifts).toEqual([])
    expect(compare(only, [one.id], read()).drifts).toEqual([missing])
    for (const ended of [[], [one.id]]) {
      expect(compare(only, ended, read(printed(clearing))).drifts).toEqual([])
      expect(compare(only, ended, read(printed(clearing, { State: 'Disabled' }))).drifts).toEqual([
        { ...missing, kind: 'not-enforced' },
      ])
    }
  })

  test('P8: a mail group that was removed, or a department that nobody is in; where the groups were not printed, nothing is said', () => {
    const Rules = rules.map((each) => printed(each))
    const found = (Groups: unknown) => compare(rules, [], readAs({ Rules, Groups })).drifts.map(({ kind }) => kind)
    expect(found(['Housing.Staff@ambleford.example'])).toEqual([])
    expect(found([])).toEqual(['group-gone', 'group-gone', 'group-gone'])
    const inDepartments = (Departments: unknown) =>
      compare(rules, [], readAs({ Rules, Departments })).drifts.map(({ kind }) => kind)
    expect(inDepartments('Department:^Housing$')).toEqual([])
    expect(inDepartments([])).toEqual(['department-gone', 'department-gone', 'department-gone'])
    expect(compare(rules, [], readAs({ Rules })).drifts).toEqual([])
  })

  test('MailTips: missing, changed, left', () => {
    const tips = wantedTips(['jo.marsh@example.org'], 'See Contact register.')
    const contact = (given: object) => ({
      ...{
        Name: tips[0]?.name,
        ExternalEmailAddress: 'SMTP:Jo.Marsh@example.org',
        HiddenFromAddressListsEnabled: true,
      },
      ...{ MailTip: '<html><body>See Contact register.</body></html>', ...given },
    })
    const found = (...Tips: object[]) =>
      compareRules(
        { rules: [], refused: [], untouched: [], tips },
        { ended: [], confirmed: [] },
        readAs({ Rules: [], Tips }),
      ).drifts.map(({ kind }) => kind)
    expect(found(contact({}))).toEqual([])
    expect(found()).toEqual(['tip-missing'])
    const changes = [
      { MailTip: null },
      { HiddenFromAddressListsEnabled: false },
      { ExternalEmailAddress: 'a@b.example' },
    ]
    for (const given of changes) expect(found(contact(given))).toEqual(['tip-changed'])
    expect(found(contact({}), contact({ Name: 'CR-Tip-1' }), contact({ Name: 'Supplier' }))).toEqual(['tip-left'])
  })
})
