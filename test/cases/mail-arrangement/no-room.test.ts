import { describe, expect, it } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { moveContact } from '../../../server/cases/designated-contact/move-contact.ts'
import { checkMailFlowDaily, readPrinted } from '../../../server/cases/mail-arrangement/check-mail-flow.ts'
import { makeMailFlowScript } from '../../../server/cases/mail-arrangement/mail-flow-script.ts'
import { mailFlowWanted } from '../../../server/cases/mail-arrangement/mail-flow-wanted.ts'
import { reportMark } from '../../../server/cases/mail-arrangement/report-mark.ts'
import { seeArrangements } from '../../../server/cases/mail-arrangement/see-arrangements.ts'
import { seeMailFlow } from '../../../server/cases/mail-arrangement/see-mail-flow.ts'
import { sweepDrift } from '../../../server/cases/mail-arrangement/sweep-drift.ts'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import { runWholeRetention } from '../../../server/cases/retention/run-retention.ts'
import type { Terms } from '../../../server/policy/restriction/terms.ts'
import type { Register } from '../../../server/register/register.ts'
import { colleagues } from '../../cast.ts'
import { printedAfter, rulesIn } from '../../mail-flow/tenant.ts'
import { council } from '../../support/acts.ts'
import { frances, inForce, lee, mails, on, record, ruth, terms, tom, varied } from '../../support/deciding.ts'
import { confirmNow } from '../../support/keeping.ts'
import { stores } from '../../support/store/stores.ts'

describe.each(stores)('P13: Exchange has no room, on $store', ({ openEmpty }) => {
  const wide = {
    ...{ Name: 'Wide', Comments: null, State: 'Enabled', Mode: 'Enforce' },
    ...{ BlindCopyTo: 'a', RegexSize: 20_000 },
  }
  /** Petra's rules are in place; then others have taken all the room. */
  const crowded = async (register: Register, given: Partial<Terms> = {}) => {
    const made = await inForce(register, { terms: terms(given) })
    const script = async () => new TextDecoder().decode(await makeMailFlowScript(register, lee))
    const check = (rules: object[]) =>
      register.write((tx) => checkMailFlowDaily(tx, lee, readPrinted(Buffer.from(JSON.stringify({ Rules: rules })))))
    const [first, rule] = printedAfter(await script()) as [object, { Name: string }]
    expect(await check([first, rule])).toMatchObject({ verified: 1, differences: 0 })
    const [arrangement] = (await seeArrangements(register, lee)).arrangements
    const there = [first, rule, wide]
    await check(there)
    /** Whether the script leaves the rule of the first arrangement alone. */
    const isLeft = async () => (await script()).includes(`    Id = '${arrangement?.arrangementId}'`)
    return { ...made, check, there, rule, isLeft, arrangementId: arrangement?.arrangementId }
  }

  it('what is in place keeps its room; what no longer fits stays as it is, which is no difference while nobody changes it', async () => {
    const register = await openEmpty()
    await inForce(register)
    const script = async () => new TextDecoder().decode(await makeMailFlowScript(register, lee))
    const check = (rules: object[]) =>
      register.write((tx) => checkMailFlowDaily(tx, lee, readPrinted(Buffer.from(JSON.stringify({ Rules: rules })))))
    const made = printedAfter(await script())
    expect(await check(made)).toMatchObject({ verified: 1, differences: 0 })
    const [arrangement] = (await seeArrangements(register, lee)).arrangements
    const arrangementId = arrangement?.arrangementId
    const told = async () => (await mails(register)).filter(({ key }) => key.startsWith('mail-drift:'))
    expect(await told()).toEqual([])

    // Rules of others have taken all the room since.
    await check([...made, wide])
    expect(rulesIn(await script())).toHaveLength(1)
    expect(await script()).toContain(`    Id = '${arrangementId}'`)
    expect(await check([...made, wide])).toMatchObject({ verified: 0, differences: 0 })
    const { refused, lastCheck } = await seeMailFlow(register, lee)
    expect(refused).toEqual([{ arrangementId, why: 'too-many-patterns', staysInPlace: true, earlierStays: false }])
    expect(lastCheck?.drifts).toEqual([
      { kind: 'confirmed-apart', arrangementId, rule: expect.stringMatching(/^CR-/), takes: expect.any(Number) },
    ])
    expect(await told()).toEqual([])
    // Switched off, or changed: the script would leave it so.
    for (const changed of [{ State: 'Disabled' }, { RedirectMessageTo: ['x@elsewhere.example'] }])
      expect(await check([...made.map((one) => ({ ...one, ...changed })), wide])).toMatchObject({ differences: 2 })
    expect((await told()).map(({ to }) => to)).toContainEqual(
      [council.posts.ict, ...council.posts.authorisingOfficers].map(({ address }) => address),
    )
    // The others leave room again.
    await check([...made, { ...wide, RegexSize: 19_000 }])
    expect(await check([...made, { ...wide, RegexSize: 19_000 }])).toMatchObject({ verified: 1, differences: 0 })
    expect((await seeMailFlow(register, lee)).refused).toEqual([])
  })

  it('one that ICT confirmed by hand is no difference, so later forged marks are still found and told', async () => {
    const register = await openEmpty()
    const scopeReason = 'They write to it alone.'
    const mail = { kind: 'mark' as const, exceptions: [] }
    await inForce(register, { terms: terms({ mail, services: ['Planning'], scopeReason }) })
    await inForce(register, { terms: terms({ services: ['Housing'], scopeReason }) })
    const at = (time: string): Act => ({ ...lee, at: new Date(`2026-11-${time}:00.000Z`) })
    const check = (time: string, rules: object[]) =>
      register.write((tx) =>
        checkMailFlowDaily(tx, at(time), readPrinted(Buffer.from(JSON.stringify({ Rules: rules })))),
      )
    const made = printedAfter(new TextDecoder().decode(await makeMailFlowScript(register, lee)))
    const there = made.filter((rule) => !('RedirectMessageTo' in rule) || `${rule.RedirectMessageTo}` === '')
    expect(there).toHaveLength(2)
    await check('04T09:00', [...there, { ...wide, RegexSize: 19_950 }])
    const { refused } = await seeMailFlow(register, lee)
    const [{ arrangementId } = { arrangementId: '' }] = refused
    expect(refused).toMatchObject([{ why: 'too-many-patterns', staysInPlace: false }])
    const Name = `Contact ${arrangementId.slice(-8)}`
    const byHand = { ...wide, BlindCopyTo: null, RegexSize: 19_950, Name, From: ['p@example.org'], DeleteMessage: true }
    // There, and not confirmed.
    expect(await check('04T10:00', [...there, byHand])).toMatchObject({ differences: 1 })
    await register.write((tx) => confirmNow(tx, lee, arrangementId))
    expect(await check('04T11:00', [...there, byHand])).toMatchObject({ differences: 0 })

    const forged = `${'0'.repeat(36)}.${'0'.repeat(24)}`
    const address = 'petra.holm@example.org'
    const see = (time: string) =>
      register.write((tx) => reportMark(tx, at(time), { address, mark: forged, receivedAt: `2026-11-${time}:00.000Z` }))
    const found = async () => (await mails(register)).filter(({ key }) => key.startsWith('mail-drift:mark')).length
    await see('10T09:00')
    expect(await found()).toBe(1)
    await check('11T09:00', [...there, byHand])
    expect((await seeMailFlow(register, lee)).marks).toEqual([])
    await see('12T09:00')
    expect(await found()).toBe(2)
    await check('13T09:00', [...there, byHand])
    await register.write((tx) => sweepDrift(tx, at('30T09:00')))
    expect((await mails(register)).filter(({ key }) => key.startsWith('mail-drift-open'))).toEqual([])
    await runWholeRetention(register, on('2028-06-01', 'ruth'))
    expect(await register.read((tx) => tx.selectFrom('mark_drifts').select('id').execute())).toEqual([])
    expect((await seeMailFlow(register, lee)).lastCheck?.drifts).toMatchObject([{ kind: 'confirmed-apart' }])
  })

  it('what a variation replaces stays until the new rule fits, or ICT confirms one made by hand', async () => {
    const register = await openEmpty()
    const { restrictionId, check, there, rule, isLeft, arrangementId } = await crowded(register)
    const { letterId } = await varied(register, restrictionId)
    await record(register, frances, letterId)
    const states = async () => (await seeArrangements(register, lee)).arrangements.map(({ state }) => state).sort()
    expect(await states()).toEqual(['to-make', 'to-remove'])
    expect(await isLeft()).toBe(true)
    expect(await check(there)).toMatchObject({ verified: 0, differences: 1 })
    const { refused, lastCheck } = await seeMailFlow(register, lee)
    expect(refused).toMatchObject([{ why: 'too-many-patterns', staysInPlace: false, earlierStays: true }])
    expect(lastCheck?.drifts).toMatchObject([{ kind: 'refused-but-there', arrangementId, rule: rule.Name }])
    expect(await states()).toEqual(['to-make', 'to-remove'])

    await register.write((tx) => confirmNow(tx, lee, refused[0]?.arrangementId ?? ''))
    expect(await isLeft()).toBe(false)
    expect(await check(there)).toMatchObject({ verified: 0, differences: 1 })
    expect((await seeMailFlow(register, lee)).lastCheck?.drifts).toMatchObject([{ kind: 'lifted-but-there' }])
  })

  it('and so does what forwards to the contact before, through a change that never found room', async () => {
    const register = await openEmpty()
    const { restrictionId, isLeft } = await crowded(register)
    const next = await varied(register, restrictionId)
    await record(register, frances, next.letterId)
    const last = await varied(register, next.restrictionId, frances)
    await record(register, frances, last.letterId)
    expect(await isLeft()).toBe(true)
    const to = { name: colleagues.kit.name, post: 'Customer Relations', address: colleagues.kit.address }
    const move = { from: colleagues.sam.address, to, why: 'Sam Reyes has left.' }
    await register.write((tx) => moveContact(tx, ruth, move))
    expect(await isLeft()).toBe(true)
  })

  it('P15: nothing stays of what was lifted, or is more severe, or for other services', async () => {
    const lifted = await openEmpty()
    const { restrictionId, isLeft } = await crowded(lifted)
    await lifted.write((tx) => liftRestriction(tx, frances, restrictionId, { reasons: 'She keeps to it.' }))
    expect(await isLeft()).toBe(false)
    // The same customer again: nobody changed the one that was lifted.
    await inForce(lifted)
    expect(await isLeft()).toBe(false)

    for (const given of [
      { mail: { kind: 'mark' as const, exceptions: [] } },
      { services: ['Housing'], scopeReason: 'They write to it alone.' },
    ]) {
      const register = await openEmpty()
      const before = await crowded(register)
      const { letterId } = await varied(register, before.restrictionId, tom, { terms: terms(given) })
      await record(register, frances, letterId)
      expect(await before.isLeft()).toBe(false)
    }
  })

  it('a rule made by hand is not removed by the end of its restriction: ICT keeps the work until it is gone', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const check = (rules: object[]) =>
      register.write((tx) => checkMailFlowDaily(tx, lee, readPrinted(Buffer.from(JSON.stringify({ Rules: rules })))))
    const [first] = printedAfter(new TextDecoder().decode(await makeMailFlowScript(register, lee)))
    const there = [first ?? {}, wide]
    await check(there)
    const [{ arrangementId } = { arrangementId: '' }] = (await seeArrangements(register, lee)).arrangements
    const rule = `Contact ${arrangementId.slice(-8).toUpperCase()}`
    const byHand = { ...wide, BlindCopyTo: null, Name: rule, From: ['petra.holm@example.org'], DeleteMessage: true }
    await register.write((tx) => confirmNow(tx, lee, arrangementId))
    await register.write((tx) => liftRestriction(tx, frances, restrictionId, { reasons: 'She keeps to it.' }))
    expect(await check([...there, byHand])).toMatchObject({ verified: 0, differences: 1 })
    expect((await seeMailFlow(register, lee)).lastCheck?.drifts).toEqual([
      { kind: 'lifted-but-there', arrangementId, rule },
    ])
    expect((await seeArrangements(register, lee)).arrangements).toMatchObject([{ state: 'to-remove' }])
    expect(await check(there)).toMatchObject({ verified: 1, differences: 0 })
    expect((await seeArrangements(register, lee)).arrangements).toEqual([])
  })

  it('room goes first to what ICT confirmed, though another restriction is older', async () => {
    const register = await openEmpty()
    for (const service of ['Housing', 'Planning'])
      await inForce(register, { terms: terms({ services: [service], scopeReason: 'They write to it alone.' }) })
    const [older, newer, ...others] = (await seeArrangements(register, lee)).arrangements
    expect(others).toEqual([])
    // Room for one of the two, which have addresses of the same length.
    const { rules } = await register.look((tx) => mailFlowWanted(tx, lee))
    const left =
      rules
        .slice(0, 2)
        .flatMap(({ patterns }) => patterns)
        .join('').length + 2
    const printed = readPrinted(Buffer.from(JSON.stringify([{ ...wide, RegexSize: 20_000 - left }])))
    await register.write((tx) => checkMailFlowDaily(tx, lee, printed))
    const refused = async () => (await seeMailFlow(register, lee)).refused.map(({ arrangementId }) => arrangementId)
    expect(await refused()).toEqual([newer?.arrangementId])
    await register.write((tx) => confirmNow(tx, lee, newer?.arrangementId ?? ''))
    expect(await refused()).toEqual([older?.arrangementId])
  })
})
