import { describe, expect, test } from 'vitest'
import { budgeted } from '../../../server/mail-flow/budget.ts'
import { limits } from '../../../server/mail-flow/limits.ts'
import type { Taken } from '../../../server/mail-flow/room.ts'
import { mailFlowScript } from '../../../server/mail-flow/script.ts'
import { settingsOf } from '../../../server/mail-flow/settings.ts'
import { type Arrangement, wantedRules } from '../../../server/mail-flow/wanted.ts'
import { arrangement } from '../cast.ts'
import { FakeTenant } from './tenant.ts'

const scriptFor = (all: readonly Arrangement[], taken?: Taken) => {
  const { rules, untouched } = wantedRules(all, taken)
  return mailFlowScript(rules, new Date('2026-11-25T09:00:00Z'), [], untouched)
}
const wide = (bytes: number) => ({ Name: 'Wide', Comments: null, Guid: 'w', RegexSize: `${bytes}` })
const full = { rules: 1, patterns: limits.patterns }

/** A tenant that has these enforced; then others make a rule that takes all the room. */
function crowded(before: readonly Arrangement[], bytes: number = limits.patterns) {
  const tenant = new FakeTenant()
  expect(tenant.run(scriptFor(before), { Mode: 'Enforce' })).toBeNull()
  tenant.rules.push(wide(bytes))
  const first = tenant.changes.length
  const changed = () => tenant.changes.slice(first)
  return { tenant, changed }
}
const nameOf = (one: Arrangement, n = 1) => `CR-${one.id.slice(-12)}-${n}`

describe('P13: the rules script, where Exchange has no room', () => {
  const housing = ['housing.staff@ambleford.example']
  const one = arrangement({ groups: housing })
  const mark = arrangement({ kind: 'mark', keys: ['petra@example.org'] })

  test('leaves what is in place and still wanted as it is, enforced, and says so; what is over still goes', () => {
    const lifted = arrangement({ keys: ['lifted@example.org'] })
    const { tenant, changed } = crowded([mark, one, lifted])
    const before = tenant.rules.filter(({ Name }) => [nameOf(one), nameOf(mark)].includes(`${Name}`))
    const as = JSON.stringify(before)
    expect(before).toHaveLength(2)
    expect(tenant.run(scriptFor([mark, one], full), { Mode: 'Audit' })).toBeNull()
    expect(changed()).toEqual([`remove-transportrule ${nameOf(lifted)}`])
    expect(JSON.stringify(before)).toBe(as)
    expect(tenant.rules).toEqual(expect.arrayContaining(before))
    for (const still of [one, mark])
      expect(tenant.said.join('\n')).toContain(`What the rule ${nameOf(still)} carries out is still wanted`)
  })

  test('removes a rule that names an address which is no longer the customer’s, or that is for everybody and may not be', () => {
    const shared = { ...one, keys: ['jo@example.org'] }
    const none = { ...one, keys: [] }
    const forAll = { ...one, scope: { groups: [], departments: [] } }
    for (const [before, now] of [
      [one, shared],
      [one, none],
      [forAll, one],
    ] as const) {
      const { tenant, changed } = crowded([before])
      expect(tenant.run(scriptFor([now], full))).toBeNull()
      expect(changed()).toEqual([`remove-transportrule ${nameOf(one)}`])
    }
    // An earlier form with fewer addresses stays.
    const { tenant, changed } = crowded([one])
    expect(tenant.run(scriptFor([{ ...one, keys: [...one.keys, 'jo@example.org'] }], full))).toBeNull()
    expect(changed()).toEqual([])
  })

  test('leaves what a changed restriction replaces as it is, until the new rule fits', () => {
    const next = arrangement({ groups: housing, forerunners: [{ id: one.id, isInPlace: true }] })
    const { tenant, changed } = crowded([one])
    expect(tenant.run(scriptFor([next], full), { Mode: 'Enforce' })).toBeNull()
    expect(changed()).toEqual([])
    expect(tenant.said.join('\n')).toContain(`What the rule ${nameOf(one)} carries out is still wanted`)
    tenant.rules.pop()
    expect(tenant.run(scriptFor([next]))).toBeNull()
    expect(changed()).toEqual([`remove-transportrule ${nameOf(one)}`, `new-transportrule ${nameOf(next)}`])
    expect(tenant.rules.find(({ Name }) => Name === nameOf(next))?.Mode).toBe('Enforce')
  })

  test('a rule that stays takes room: nothing is changed where a new one would be too much with it', () => {
    const large = arrangement({ keys: Array.from({ length: 300 }, (_, i) => `c${i}@customer.example`) })
    const { tenant, changed } = crowded([large], 10_000)
    const { untouched } = wantedRules([large], full)
    const news = wantedRules([arrangement({ keys: Array.from({ length: 150 }, (_, i) => `d${i}@customer.example`) })])
    const script = mailFlowScript(news.rules, new Date('2026-11-25T09:00:00Z'), [], untouched)
    expect(tenant.run(script)).toMatch(/Exchange takes 20000. Nothing was changed. Print the rules, upload them/)
    expect(changed()).toEqual([])
  })

  test('counts as the register does: what just fits there, just fits here', () => {
    const all = [
      arrangement({ departments: ['Tŷ a Thir'], keys: Array.from({ length: 90 }, (_, i) => `c${i}@customer.example`) }),
      arrangement({ kind: 'mark', shows: { tag: 'Trefniadau cyswllt – tŷ:', line: 'Gweler “tŷ”.', notice: '' } }),
    ]
    const texts = wantedRules(all).rules.flatMap((rule) => {
      const { lists } = settingsOf(rule)
      return budgeted.flatMap((name) => lists[name])
    })
    const left = limits.patterns - Buffer.byteLength(texts.join(''))
    for (const [patterns, fits] of [
      [left, true],
      [left + 1, false],
    ] as const) {
      expect(wantedRules(all, { rules: 1, patterns }).refused.length).toBe(fits ? 0 : 1)
      const tenant = new FakeTenant()
      tenant.rules.push(wide(patterns))
      expect(tenant.run(scriptFor(all)) === null).toBe(fits)
    }
  })
})
