import { describe, expect, test } from 'vitest'
import { budgeted } from '../../server/mail-flow/budget.ts'
import { limits } from '../../server/mail-flow/limits.ts'
import type { WantedRule } from '../../server/mail-flow/rule.ts'
import { settingsOf } from '../../server/mail-flow/settings.ts'
import { type Arrangement, wantedRules } from '../../server/mail-flow/wanted.ts'
import { arrangedRules, arrangement } from './cast.ts'
import { compareWanted, printed, read } from './printed.ts'

/** An arrangement that takes about so many bytes of the budget. */
const large = (bytes: number, given: Partial<Arrangement> = {}) =>
  arrangement({
    keys: Array.from({ length: bytes / 50 }, (_, i) => `c${i}@${'x'.repeat(50 - 16 - `${i}`.length)}.example`),
    ...given,
  })
const whyOf = (...given: Parameters<typeof wantedRules>) =>
  wantedRules(...given).refused.map(({ arrangementId, why }) => [arrangementId, why])
const patternsOf = (rules: readonly WantedRule[]) =>
  rules.flatMap((rule) => {
    const { lists } = settingsOf(rule)
    return budgeted.flatMap((name) => lists[name])
  })

describe('P13: room in Exchange', () => {
  test('goes first to what is in place: neither an older new arrangement nor a new mark ends it', () => {
    const older = large(12_000)
    const mark = large(12_000, { kind: 'mark' })
    const standing = large(12_000, { inExchange: 'all' })
    expect(whyOf([older, standing])).toEqual([[older.id, 'too-many-patterns']])
    expect(whyOf([mark, standing])).toEqual([[mark.id, 'too-many-patterns']])
    expect(arrangedRules([mark, standing]).rules[0]?.arrangementId).toBe(standing.id)
    // Many rules, rather than long ones.
    const taken = { rules: limits.rules - 2, patterns: 0 }
    const [small, inPlace] = [arrangement(), arrangement({ inExchange: 'all' })]
    expect(whyOf([small, inPlace], taken)).toEqual([[small.id, 'too-many-rules']])
  })

  test('then to what is made again, then to what takes the place of another arrangement, then to what is new', () => {
    const turns = ['all', 'earlier', 'forerunner', 'nothing'] as const
    for (const [i, inExchange] of turns.entries())
      for (const later of turns.slice(i + 1)) {
        const [first, second] = [large(12_000, { inExchange }), large(12_000, { inExchange: later })]
        expect(whyOf([second, first])).toEqual([[second.id, 'too-many-patterns']])
      }
  })

  test('is not given twice: what rules of a refused arrangement take stays taken', () => {
    const grown = large(16_000, { inExchange: 'earlier' })
    const small = large(3_000)
    const taken = { rules: 1, patterns: 5_000 }
    const staying = new Map([[grown.id, { rules: 2, patterns: 14_000 }]])
    expect(whyOf([grown, small], taken, staying)).toEqual([grown.id, small.id].map((id) => [id, 'too-many-patterns']))
    // Once it fits again, its earlier rules no longer count.
    const shrunk = { ...grown, keys: grown.keys.slice(0, 200) }
    expect(whyOf([shrunk, small], taken, staying)).toEqual([])
  })

  test('nor is what stays of the arrangement that a refused one replaces', () => {
    const before = large(9_000)
    const next = large(16_000, { inExchange: 'forerunner', forerunners: [{ id: before.id, isInPlace: true }] })
    const small = large(8_000)
    const taken = { rules: 1, patterns: 5_000 }
    const staying = new Map([[before.id, { rules: 1, patterns: 9_000 }]])
    expect(whyOf([next, small], taken, staying)).toEqual([next.id, small.id].map((id) => [id, 'too-many-patterns']))
    // Once it fits, what it replaces goes.
    const shrunk = { ...next, keys: next.keys.slice(0, 100) }
    expect(whyOf([shrunk, small], taken, staying)).toEqual([])
    expect(wantedRules([shrunk, small], taken, staying).untouched).toEqual([])
  })

  test('is counted a byte a character, as Exchange says, and beyond ASCII as UTF-8', () => {
    const many = arrangement({ keys: Array.from({ length: 600 }, (_, i) => `c${i}@customer.example`) })
    expect(whyOf([many])).toEqual([])
    const welsh = arrangement({ departments: ['Tŷ a Thir'] })
    const bytes = Buffer.byteLength(patternsOf(wantedRules([welsh]).rules).join(''))
    expect(bytes).toBeGreaterThan(patternsOf(wantedRules([welsh]).rules).join('').length)
    expect(whyOf([welsh], { rules: 0, patterns: limits.patterns - bytes })).toEqual([])
    expect(whyOf([welsh], { rules: 0, patterns: limits.patterns - bytes + 1 })).toEqual([
      [welsh.id, 'too-many-patterns'],
    ])
  })
})

describe('P13: a rule of an arrangement that is refused', () => {
  const housing = ['housing.staff@ambleford.example']
  const full = { rules: 0, patterns: limits.patterns }
  const driftsOf = (now: Arrangement, rule: WantedRule, given: object = {}) => {
    const wanted = wantedRules([now], full)
    const [clearing] = wanted.rules as [WantedRule]
    return compareWanted(wanted, [], read(printed(clearing), printed(rule, given))).drifts
  }
  const ruleOf = (one: Arrangement) => arrangedRules([one]).rules[0] as WantedRule
  const one = arrangement({ groups: housing })

  test('is said to be in place and refused, and never that nobody approved it', () => {
    const rule = ruleOf(one)
    expect(driftsOf(one, rule)).toEqual([
      { kind: 'refused-but-there', arrangementId: one.id, rule: rule.name, takes: rule.patterns.join('').length },
    ])
    const found = compareWanted(wantedRules([one], full), [], read(printed(rule)))
    expect(found.inPlace).toEqual([])
    // Another reason, and a changed customer with one address more.
    const more = { ...one, keys: [...one.keys, 'jo@example.org'] }
    for (const now of [more, { ...one, scope: null }, { ...one, forwardTo: null }])
      expect(driftsOf(now, rule)).toMatchObject([{ kind: 'refused-but-there' }])
  })

  test('is over where it names an address that is not the customer’s now, or is for everybody and may not be', () => {
    const over = [{ kind: 'lifted-but-there', arrangementId: one.id }]
    expect(driftsOf({ ...one, keys: ['other@example.org'] }, ruleOf(one))).toMatchObject(over)
    expect(driftsOf({ ...one, keys: [] }, ruleOf(one))).toMatchObject(over)
    const forAll = ruleOf({ ...one, scope: { groups: [], departments: [] } })
    expect(driftsOf(one, forAll)).toMatchObject(over)
    expect(driftsOf({ ...one, scope: null }, forAll)).toMatchObject(over)
  })

  test('is the same if ICT made it by hand, with the id that the page shows in its name', () => {
    const byHand = (id: string) => ({ Name: `Contact ${id} by hand`, Comments: null })
    const id = one.id.slice(-8).toUpperCase()
    expect(driftsOf(one, ruleOf(one), byHand(id))).toEqual([
      { kind: 'refused-but-there', arrangementId: one.id, rule: `Contact ${id} by hand` },
    ])
    expect(driftsOf(one, ruleOf(one), byHand('12345678'))).toMatchObject([{ kind: 'nobody-approved' }])
  })

  test('stays of what it replaces, by the script or by hand, until the new one is made', () => {
    const next = arrangement({ groups: housing, forerunners: [{ id: one.id, isInPlace: true }] })
    const wanted = wantedRules([next], full)
    const byHand = { Name: `Contact ${one.id.slice(-8)}`, Comments: null }
    for (const given of [{}, byHand])
      expect(compareWanted(wanted, [one.id], read(printed(ruleOf(one), given)))).toMatchObject({
        ...{ inPlace: [], removed: [] },
        drifts: [{ kind: 'not-applied' }, { kind: 'refused-but-there', arrangementId: one.id }].toReversed(),
      })
    const other = ruleOf({ ...one, keys: ['other@example.org'] })
    for (const [now, rule] of [
      [wanted, other],
      [wantedRules([next]), ruleOf(one)],
    ] as const)
      expect(compareWanted(now, [one.id], read(printed(rule))).drifts).toContainEqual({
        ...{ kind: 'lifted-but-there', arrangementId: one.id, rule: rule.name },
      })
  })

  test('made by hand, is there after the restriction has ended until somebody removes it, whatever it does', () => {
    const [clearing] = wantedRules([]).rules as [WantedRule]
    const there = (given: object) =>
      compareWanted(wantedRules([]), [one.id], read(printed(clearing), printed(ruleOf(one), given)))
    const rule = `Contact ${one.id.slice(-8).toUpperCase()} by hand`
    const isOnlyMark = { RedirectMessageTo: null, SetHeaderName: 'X-Mark', SetHeaderValue: 'x' }
    for (const given of [{}, isOnlyMark])
      expect(there({ Name: rule, Comments: null, ...given })).toEqual({
        ...{ inPlace: [], removed: [] },
        drifts: [{ kind: 'lifted-but-there', arrangementId: one.id, rule }],
      })
    // Made by the script, with comments that somebody took away: the script does not remove it.
    expect(there({ Comments: null })).toMatchObject({ removed: [], drifts: [{ kind: 'lifted-but-there' }] })
    expect(there({ Name: 'By hand 12345678', Comments: null })).toMatchObject({ removed: [one.id] })
  })

  test('made by hand, is no longer needed once there is room again; it is never said that nobody approved it', () => {
    const wanted = wantedRules([one])
    const rule = `Contact ${one.id.slice(-8)} by hand`
    const there = wanted.rules.map((each) => printed(each))
    const byHand = printed(ruleOf(one), { Name: rule, Comments: null })
    expect(compareWanted(wanted, [], read(...there, byHand))).toEqual({
      ...{ inPlace: [], removed: [] },
      drifts: [{ kind: 'no-longer-by-hand', arrangementId: one.id, rule }],
    })
  })

  test('made by hand for an address that the script cannot have, stays wanted beside the others', () => {
    const two = arrangement({ keys: ['jo@example.org', 'jos\u00e9@example.org'] })
    const wanted = wantedRules([two])
    const byHand = { Name: `By hand ${two.id.slice(-8)}`, Comments: null }
    const there = wanted.rules.map((each) => printed(each))
    expect(compareWanted(wanted, [], read(...there, printed(ruleOf(two), byHand))).drifts).toMatchObject([
      { kind: 'refused-but-there', arrangementId: two.id },
    ])
  })

  test('is no difference once confirmed, while it is in force as the script made it, or by hand', () => {
    const kindsOf = (given: object, confirmed = [one.id]) => {
      const wanted = wantedRules([one], full)
      const [clearing] = wanted.rules as [WantedRule]
      const there = read(printed(clearing), printed(ruleOf(one), given))
      return compareWanted(wanted, [], there, confirmed).drifts.map(({ kind }) => kind)
    }
    const byHand = { Name: `By hand ${one.id.slice(-8)}`, Comments: null, ExceptIfSentTo: [] }
    expect(kindsOf({})).toEqual(['confirmed-apart'])
    expect(kindsOf(byHand)).toEqual(['confirmed-apart'])
    for (const given of [
      { State: 'Disabled' },
      { Mode: 'Audit' },
      { ...byHand, Mode: 'Audit' },
      { ExceptIfSentTo: [] },
    ])
      expect(kindsOf(given)).toEqual(['refused-but-there'])
    expect(kindsOf({}, [])).toEqual(['refused-but-there'])
  })

  test('of one that needs fewer rules than before, the others are over', () => {
    const before = arrangement({ keys: Array.from({ length: 150 }, (_, i) => `c${i}@customer.example`) })
    const now = { ...before, keys: ['c0@customer.example', 'jos\u00e9@example.org'] }
    const wanted = wantedRules([now])
    const second = arrangedRules([before]).rules[1] as WantedRule
    const there = wanted.rules.map((rule) => printed(rule))
    expect(compareWanted(wanted, [], read(...there, printed(second))).drifts).toMatchObject([
      { kind: 'lifted-but-there', arrangementId: before.id, rule: second.name },
    ])
    // A copy that somebody changed is nobody's.
    const changed = printed(second, { RedirectMessageTo: ['x@elsewhere.example'] })
    expect(compareWanted(wanted, [], read(...there, changed)).drifts).toMatchObject([{ kind: 'nobody-approved' }])
  })
})
