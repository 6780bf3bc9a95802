import { describe, expect, test } from 'vitest'
import { readTenant } from '../../../server/mail-flow/actual.ts'
import { checkScript } from '../../../server/mail-flow/check-script.ts'
import { compareRules } from '../../../server/mail-flow/difference.ts'
import { mailFlowScript } from '../../../server/mail-flow/script.ts'
import { type Arrangement, wantedRules } from '../../../server/mail-flow/wanted.ts'
import { arrangement } from '../cast.ts'
import { FakeTenant } from './tenant.ts'

const scriptOf = (madeAt: string, ...all: Arrangement[]) => mailFlowScript(wantedRules(all).rules, new Date(madeAt))
const [lifted, newer] = [arrangement({ keys: ['lifted@example.org'] }), arrangement({ keys: ['new@example.org'] })]
const august = scriptOf('2026-08-10T09:00:00Z', lifted)
const november = scriptOf('2026-11-25T09:00:00Z', newer)

/** Runs a script as on a day; gives what ended it, and what it changed. */
function runAt(tenant: FakeTenant, day: string, script: string, parameters: object = {}) {
  tenant.now = new Date(day)
  const before = tenant.changes.length
  const ended = tenant.run(script, { Mode: 'Enforce', ...parameters })
  return { ended, changed: tenant.changes.slice(before) }
}

const refused = (why: RegExp) => ({ ended: expect.stringMatching(why), changed: [] })

describe('P13, P15: an old rules script', () => {
  test('does nothing more than a day after it was made, also as a dry run, unless it is forced', () => {
    const tenant = new FakeTenant()
    expect(runAt(tenant, '2026-08-11T08:59:00Z', august)).toMatchObject({ ended: null })
    for (const parameters of [{}, { WhatIf: true }])
      expect(runAt(tenant, '2026-08-11T09:01:00Z', august, parameters)).toEqual(
        refused(/made at 2026-08-10T09:00:00\.000Z, more than 24 hours ago.*-Force.*Nothing was changed/),
      )
    expect(runAt(tenant, '2026-08-12T09:00:00Z', august, { Force: true })).toEqual({ ended: null, changed: [] })
  })

  test('does nothing, forced or not, once a later one has run: no lifted restriction comes back, and no new one goes', () => {
    const tenant = new FakeTenant()
    runAt(tenant, '2026-08-10T10:00:00Z', august)
    expect(runAt(tenant, '2026-11-25T10:00:00Z', november)).toMatchObject({ ended: null })
    const rules = JSON.stringify(tenant.rules)
    expect(runAt(tenant, '2026-11-25T11:00:00Z', august, { Force: true })).toEqual(
      refused(/come from a script that was made at 2026-11-25T09:00:00\.000Z.*Nothing was changed/),
    )
    expect(JSON.stringify(tenant.rules)).toBe(rules)
    // Two downloads of one morning.
    const earlier = scriptOf('2026-11-25T08:00:00Z', lifted)
    expect(runAt(tenant, '2026-11-25T11:00:00Z', earlier)).toEqual(refused(/made at 2026-11-25T08/))
  })

  test('does nothing once a script has run that wants none any more: a lifted restriction stays lifted, and so it is for its next run', () => {
    const tenant = new FakeTenant()
    runAt(tenant, '2026-11-25T10:00:00Z', november)
    const none = scriptOf('2026-11-25T12:00:00Z')
    expect(runAt(tenant, '2026-11-25T12:30:00Z', none)).toMatchObject({ ended: null })
    const rules = JSON.stringify(tenant.rules)
    expect(tenant.rules).toMatchObject([{ RemoveHeader: 'X-Contact-Register-Mark' }])
    for (const parameters of [{}, { Force: true }])
      expect(runAt(tenant, '2026-11-25T13:00:00Z', november, parameters)).toEqual(
        refused(/come from a script that was made at 2026-11-25T12.*Nothing was changed/),
      )
    expect(JSON.stringify(tenant.rules)).toBe(rules)
    expect(runAt(tenant, '2026-11-25T13:00:00Z', none)).toEqual({ ended: null, changed: [] })
    // The same where the rules of others have taken all the room, so that the newer script leaves everything out.
    const crowded = new FakeTenant()
    runAt(crowded, '2026-11-25T10:00:00Z', november)
    const { rules: left } = wantedRules([newer], { rules: 299, patterns: 0 })
    runAt(crowded, '2026-11-25T12:30:00Z', mailFlowScript(left, new Date('2026-11-25T12:00:00Z')))
    expect(runAt(crowded, '2026-11-25T13:00:00Z', november)).toEqual(refused(/made at 2026-11-25T12/))
  })

  test('a later script that wants the same rules only notes its time; the daily check finds no difference', () => {
    const tenant = new FakeTenant()
    runAt(tenant, '2026-11-25T10:00:00Z', november)
    const later = scriptOf('2026-11-26T09:00:00Z', newer)
    const wanted = wantedRules([newer])
    expect(runAt(tenant, '2026-11-26T10:00:00Z', later)).toEqual({
      ended: null,
      changed: [`set-transportrule ${wanted.rules[0]?.name}`],
    })
    expect(tenant.run(checkScript(), { Register: 'https://register.example', TokenFile: 'token.txt' })).toBeNull()
    const printed = readTenant(new TextEncoder().encode(tenant.sent.at(-1)?.body ?? ''))
    if (typeof printed === 'string') throw new Error(printed)
    expect(compareRules({ ...wanted, tips: [] }, { ended: [], confirmed: [] }, printed).drifts).toEqual([])
  })
})
