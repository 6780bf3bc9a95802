import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTenant } from '../../../server/mail-flow/actual.ts'
import { checkScript } from '../../../server/mail-flow/check-script.ts'
import { compareRules } from '../../../server/mail-flow/difference.ts'
import { mailFlowScript } from '../../../server/mail-flow/script.ts'
import { wantedTips } from '../../../server/mail-flow/tips.ts'
import { type Arrangement, wantedRules } from '../../../server/mail-flow/wanted.ts'
import { arrangement, contact, shows, withMarks } from '../cast.ts'
import { FakeTenant } from './tenant.ts'

const at = new Date('2026-11-25T09:00:00Z')
const tip = 'See Contact register.'
const tips = wantedTips(['jo.marsh@example.org', "o'neil@example.org"], tip)
const scriptFor = (all: readonly Arrangement[], wanted = tips) => mailFlowScript(wantedRules(all).rules, at, wanted)

/** What the daily check sends in, against what is wanted. */
function driftsOf(tenant: FakeTenant, all: readonly Arrangement[], wanted = tips) {
  const wantedNow = wantedRules(all)
  tenant.groups = wantedNow.rules.flatMap(({ sentToMemberOf }) => sentToMemberOf)
  tenant.departments = all.flatMap(({ scope }) => scope?.departments ?? [])
  expect(tenant.run(checkScript(), { Register: 'https://register.example/', TokenFile: 'token.txt' })).toBeNull()
  const printed = readTenant(new TextEncoder().encode(tenant.sent.at(-1)?.body ?? ''))
  if (typeof printed === 'string') throw new Error(printed)
  return compareRules({ ...wantedNow, tips: wanted }, { ended: [], confirmed: [] }, printed).drifts
}
const changesOf = (tenant: FakeTenant, script: string, parameters: object = {}) => {
  const before = tenant.changes.length
  expect(tenant.run(script, { ...parameters })).toBeNull()
  return tenant.changes.slice(before)
}

const hostile = fc
  .array(
    fc.constantFrom("'", '\u2019', '"', '$(Get-Date)', '`', '\n', '\r\n', '#', '[a-b]', '*', '}', '@{', 'x', 'é'),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => `x${parts.join('')}x`)
const department = fc.constantFrom('Housing', "Children's", '[R&D]', 'a$b', 'Parks (East)', 'C#\\.NET')
const registers = fc.tuple(withMarks, hostile, department).map(([all, text, one]) =>
  all.map(
    (given, i): Arrangement => ({
      ...given,
      rejectText: text,
      shows: given.kind === 'mark' ? { tag: shows.tag, line: text.replace(/\s+/g, ' '), notice: text } : given.shows,
      scope: given.scope && i % 2 === 0 ? { ...given.scope, departments: [one] } : given.scope,
    }),
  ),
)

describe('P13: the scripts, run by an interpreter of our own against a tenant of our own', () => {
  test('a dry run changes nothing, one run makes all, another none; the daily check then finds no difference', () => {
    fc.assert(
      fc.property(registers, (all) => {
        const tenant = new FakeTenant()
        const script = scriptFor(all)
        const wanted = wantedRules(all).rules.map(({ name }) => `new-transportrule ${name}`)
        expect(changesOf(tenant, script, { WhatIf: true })).toEqual([])
        expect(changesOf(tenant, script).filter((one) => one.includes('transportrule'))).toEqual(wanted)
        expect(tenant.rules.every(({ Mode }) => Mode === 'Audit')).toBe(true)
        expect(changesOf(tenant, script)).toEqual([])
        expect(changesOf(tenant, script, { Mode: 'Enforce' })).toHaveLength(wanted.length)
        expect(driftsOf(tenant, all)).toEqual([])
        expect(changesOf(tenant, script, { Mode: 'Enforce' })).toEqual([])
      }),
      { numRuns: 12 },
    )
  })

  test('from any register to a later one: what is over is gone, what was changed is as wanted, others’ rules are left alone', () => {
    const later = (all: readonly Arrangement[], how: readonly number[]) =>
      all.flatMap((one, i): Arrangement[] => {
        const which = how[i % how.length]
        if (which === 0) return []
        if (which === 1) return [{ ...one, keys: [...one.keys, 'new@example.org'] }]
        if (which === 2) return [{ ...one, expiresAt: one.expiresAt === null ? '2027-05-01T00:00:00.000Z' : null }]
        if (which === 3) return [{ ...one, scope: { groups: ['a@ambleford.example'], departments: ['Housing'] } }]
        return [{ ...one, exceptions: [contact] }]
      })
    fc.assert(
      fc.property(registers, fc.array(fc.nat(4), { minLength: 1, maxLength: 5 }), (all, how) => {
        const tenant = new FakeTenant()
        const others = ['Archive', 'CR-by-hand'].map((Name) => ({ Name, Comments: 'Ours', Guid: Name, Priority: 0 }))
        tenant.rules = others.map((one) => ({ ...one, SetHeaderName: null }))
        expect(changesOf(tenant, scriptFor(all), { Mode: 'Enforce' })).not.toEqual(['nothing'])
        const then = later(all, how)
        changesOf(tenant, scriptFor(then, []), { Mode: 'Audit' })
        changesOf(tenant, scriptFor(then, []), { Mode: 'Enforce' })
        expect(tenant.rules.filter(({ Guid }) => Guid === 'Archive' || Guid === 'CR-by-hand')).toMatchObject(
          others.map(({ Name, Comments }) => ({ Name, Comments })),
        )
        expect(tenant.said.join()).toContain('The rule CR-by-hand is not one of the register')
        tenant.rules = tenant.rules.filter(({ Name }) => Name !== 'Archive' && Name !== 'CR-by-hand')
        expect(driftsOf(tenant, then, [])).toEqual([])
        expect(tenant.contacts).toEqual([])
      }),
      { numRuns: 12 },
    )
  })

  test('in Audit mode, what is enforced stays enforced, changed or not; what is switched off only logs', () => {
    const [one, other] = [arrangement(), arrangement({ keys: ['petra@example.org'] })]
    const tenant = new FakeTenant()
    changesOf(tenant, scriptFor([one, other]), { Mode: 'Enforce' })
    const off = tenant.rules.find(({ Name }) => Name === wantedRules([other]).rules[1]?.name)
    Object.assign(off ?? {}, { State: 'Disabled' })
    changesOf(tenant, scriptFor([{ ...one, keys: ['jo.marsh@example.org', 'jo@example.org'] }, other]))
    expect(tenant.rules.map(({ Mode }) => Mode)).toEqual(['Enforce', 'Enforce', 'Audit'])
    expect(tenant.rules[1]).toMatchObject({
      FromAddressMatchesPatterns: ['^jo\\.marsh@example\\.org$', '^jo@example\\.org$'],
    })
    expect(off).toMatchObject({ State: 'Enabled' })
  })

  test('a changed restriction whose rule was enforced has an enforced rule, also in Audit mode; a new one only logs', () => {
    const before = arrangement()
    const after = arrangement({ forwardTo: 'new.contact@ambleford.example' })
    const another = arrangement({ keys: ['another@example.org'] })
    const tenant = new FakeTenant()
    changesOf(tenant, scriptFor([before]), { Mode: 'Enforce' })
    changesOf(tenant, scriptFor([after, another]))
    expect(tenant.rules.filter(({ FromAddressMatchesPatterns: from }) => from).map(({ Mode }) => Mode)).toEqual([
      'Enforce',
      'Audit',
    ])
    expect(driftsOf(tenant, [after])).not.toEqual([])
    // Nor does a run lapse in which Exchange refuses the new rule: the script says what to do.
    const refusing = new FakeTenant()
    changesOf(refusing, scriptFor([before]), { Mode: 'Enforce' })
    refusing.fault = (command) => (command === 'new-transportrule' ? 'Exchange was busy.' : undefined)
    expect(refusing.run(scriptFor([after]), {})).toContain('could not be made')
    expect(refusing.said.join('\n')).toContain('Run the script with -Mode Enforce.')
  })

  test('a rule that does more than the one before it only logs in Audit mode, and so does one beside a rule that ends', () => {
    const mark = arrangement({ kind: 'mark', shows })
    const modesAfter = (before: readonly Arrangement[], after: readonly Arrangement[]) => {
      const tenant = new FakeTenant()
      changesOf(tenant, scriptFor(before), { Mode: 'Enforce' })
      changesOf(tenant, scriptFor([...before, ...after]))
      changesOf(tenant, scriptFor(after))
      return tenant.rules.filter(({ RemoveHeader }) => !RemoveHeader).map(({ Mode }) => Mode)
    }
    // A mark becomes a block.
    expect(modesAfter([mark], [arrangement({ kind: 'block' })])).toEqual(['Audit'])
    // The second restriction's rule was being looked at when the first restriction ended.
    expect(modesAfter([arrangement()], [arrangement({ forwardTo: 'other@ambleford.example' })])).toEqual(['Audit'])
    // What had expired binds nobody any more.
    const over = arrangement({ expiresAt: '2026-11-01T00:00:00.000Z' })
    const tenant = new FakeTenant()
    changesOf(tenant, scriptFor([over]), { Mode: 'Enforce' })
    changesOf(tenant, scriptFor([arrangement()]))
    expect(tenant.rules.filter(({ RemoveHeader }) => !RemoveHeader).map(({ Mode }) => Mode)).toEqual(['Audit'])
  })

  test('an address that moves to another rule of its customer stays enforced', () => {
    const keys = Array.from({ length: 85 }, (_, i) => `jo.marsh.number${100 + i}@some-mail-provider.example.org`)
    const more = Array.from({ length: 40 }, (_, i) => `aaa.new.one.number${i}@some-mail-provider.example.org`)
    const tenant = new FakeTenant()
    const one = arrangement({ keys })
    changesOf(tenant, scriptFor([one]), { Mode: 'Enforce' })
    changesOf(tenant, scriptFor([{ ...one, keys: [...keys, ...more] }]))
    const enforced = tenant.rules
      .filter(({ Mode }) => Mode === 'Enforce')
      .flatMap(({ FromAddressMatchesPatterns: from }) => (from ?? []) as string[])
    expect(keys.filter((key) => !enforced.some((pattern) => new RegExp(pattern).test(key)))).toEqual([])
  })

  test('a rule whose end is taken away is never removed, and then has none', () => {
    const ends = arrangement({ expiresAt: '2027-05-01T00:00:00.000Z' })
    const endless = { ...ends, expiresAt: null }
    const tenant = new FakeTenant()
    changesOf(tenant, scriptFor([ends]), { Mode: 'Enforce' })
    const changes = changesOf(tenant, scriptFor([endless]))
    expect(changes.filter((change) => /^(?:new|remove)-transportrule/.test(change))).toEqual([])
    expect(changesOf(tenant, scriptFor([endless]))).toEqual([])
    expect(driftsOf(tenant, [endless])).toEqual([])
    expect(changesOf(tenant, scriptFor([ends]))).not.toEqual([])
    expect(driftsOf(tenant, [ends])).toEqual([])
  })

  test('a change that fails does not keep the others from being made; the script says which, and the next run makes it', () => {
    const old = [arrangement(), arrangement({ keys: ['lifted@example.org'] })]
    const now = [
      { ...(old[0] as Arrangement), expiresAt: '2027-05-01T00:00:00.000Z' },
      arrangement({ kind: 'mark', shows, keys: ['petra@example.org'] }),
    ]
    const everything = new FakeTenant()
    changesOf(everything, scriptFor(old, tips.slice(1)), { Mode: 'Enforce' })
    const all = changesOf(everything, scriptFor(now, tips.slice(0, 1)), { Mode: 'Enforce' })
    expect(all).toHaveLength(8)
    for (const failing of all) {
      const tenant = new FakeTenant()
      changesOf(tenant, scriptFor(old, tips.slice(1)), { Mode: 'Enforce' })
      const before = tenant.changes.length
      tenant.fault = (command, about) => (`${command} ${about}` === failing ? 'Exchange was busy.' : undefined)
      const ended = tenant.run(scriptFor(now, tips.slice(0, 1)), { Mode: 'Enforce' })
      expect(ended).toMatch(/^1 changes could not be made/)
      expect(tenant.said.join('\n')).toMatch(/could not be (?:removed|made|changed): Exchange was busy/)
      const made = tenant.changes.slice(before)
      for (const other of all) {
        if (other !== failing && !other.includes('mailcontact')) expect(made).toContain(other)
      }
      // A contact that shows a customer's address to everybody is not left.
      expect(tenant.contacts.filter(({ HiddenFromAddressListsEnabled }) => !HiddenFromAddressListsEnabled)).toEqual([])
      tenant.fault = () => undefined
      changesOf(tenant, scriptFor(now, tips.slice(0, 1)), { Mode: 'Enforce' })
      expect(driftsOf(tenant, now, tips.slice(0, 1))).toEqual([])
    }
  })

  test('a contact that could be neither hidden nor removed is named', () => {
    const tenant = new FakeTenant()
    tenant.fault = (command) => (/^(?:set|remove)-mailcontact$/.test(command) ? 'Exchange was busy.' : undefined)
    expect(tenant.run(scriptFor([], tips.slice(0, 1)))).toMatch(/^2 changes could not be made/)
    expect(tenant.said.join('\n')).toContain(`The contact ${tips[0]?.name} is not hidden.`)
  })

  test('where Exchange cannot be read, nothing is changed, and the daily check sends nothing', () => {
    for (const command of ['get-transportrule', 'get-mailcontact', 'get-recipient']) {
      const tenant = new FakeTenant()
      changesOf(tenant, scriptFor([arrangement({ scope: { groups: ['a@ambleford.example'], departments: [] } })]))
      tenant.fault = (one) => (one === command ? 'The server was too busy.' : undefined)
      const before = tenant.changes.length
      if (command !== 'get-recipient') expect(tenant.run(scriptFor([]))).toBe('The server was too busy.')
      expect(tenant.changes.slice(before)).toEqual([])
      const checked = tenant.run(checkScript(), { Register: 'https://register.example', TokenFile: 'token.txt' })
      expect(checked).toBe('The server was too busy.')
      expect(tenant.sent).toEqual([])
    }
  })

  test('the daily check finds a group that is gone; it sends its token by https alone', () => {
    const all = [arrangement({ scope: { groups: ["o'neil.team@ambleford.example"], departments: ["Children's"] } })]
    const tenant = new FakeTenant()
    changesOf(tenant, scriptFor(all), { Mode: 'Enforce' })
    expect(driftsOf(tenant, all)).toEqual([])
    tenant.groups = []
    tenant.departments = []
    expect(tenant.run(checkScript())).toBeNull()
    expect(JSON.parse(tenant.said.at(-2) ?? '')).toMatchObject({ Groups: [], Departments: [] })
    expect(tenant.run(checkScript(), { Register: 'http://register.example', TokenFile: 'token.txt' })).toMatch(/https/)
    expect(tenant.sent.map(({ uri, headers }) => [uri, headers])).toEqual([
      ['https://register.example/jobs/mail-rules', '{"Authorization":"Bearer a-token"}'],
    ])
  })

  test('a change by hand is put right, in capitals alone too; forged marks are removed first', () => {
    const all = [arrangement({ kind: 'mark', shows }), arrangement({ kind: 'block', keys: ['petra@example.org'] })]
    const tenant = new FakeTenant()
    changesOf(tenant, scriptFor(all), { Mode: 'Enforce' })
    const [clearing, mark] = tenant.rules
    Object.assign(tenant.rules.at(-1) ?? {}, { RejectMessageReasonText: 'PLEASE TELEPHONE 01632 960001 INSTEAD.' })
    Object.assign(clearing ?? {}, { Priority: 9 })
    Object.assign(mark ?? {}, { PrependSubject: 'Beware: ' })
    expect(driftsOf(tenant, all)).toHaveLength(3)
    expect(changesOf(tenant, scriptFor(all))).toHaveLength(3)
    expect(driftsOf(tenant, all)).toEqual([])
  })

  test('a rule for all mail, and one that names no whole address, are refused before anything is changed', () => {
    const script = scriptFor([arrangement()])
    for (const spoil of [/ {4}FromAddressMatchesPatterns = .*\r\n/, / {4}HeaderMatchesPatterns = .*\r\n/, /\^jo\\/]) {
      const tenant = new FakeTenant()
      expect(tenant.run(script.replace(spoil, ''))).toMatch(/Nothing was changed/)
      expect(tenant.changes).toEqual([])
    }
    const full = new FakeTenant()
    full.rules = Array.from({ length: 299 }, (_, i) => ({ Name: `Other ${i}`, Comments: null, Guid: `o${i}` }))
    expect(full.run(script)).toMatch(/more than 300. Nothing was changed/)
    const wide = new FakeTenant()
    wide.rules = [{ Name: 'Wide', Comments: null, Guid: 'w', RegexSize: '19.5 KB (19,990 bytes)' }]
    expect(wide.run(script)).toMatch(/Exchange takes 20000. Nothing was changed/)
    expect([...full.changes, ...wide.changes]).toEqual([])
  })
})
