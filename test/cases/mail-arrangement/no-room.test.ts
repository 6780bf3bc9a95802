import { describe, expect, it } from 'vitest'
import { checkMailFlowDaily, readPrinted } from '../../../server/cases/mail-arrangement/check-mail-flow.ts'
import { makeMailFlowScript } from '../../../server/cases/mail-arrangement/mail-flow-script.ts'
import { mailFlowWanted } from '../../../server/cases/mail-arrangement/mail-flow-wanted.ts'
import { seeArrangements } from '../../../server/cases/mail-arrangement/see-arrangements.ts'
import { seeMailFlow } from '../../../server/cases/mail-arrangement/see-mail-flow.ts'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import { printedAfter, rulesIn } from '../../mail-flow/tenant.ts'
import { council } from '../../support/acts.ts'
import { frances, inForce, lee, mails, terms } from '../../support/deciding.ts'
import { confirmNow } from '../../support/keeping.ts'
import { stores } from '../../support/store/stores.ts'

describe.each(stores)('P13: Exchange has no room, on $store', ({ openEmpty }) => {
  it('what is in place keeps its room; what no longer fits stays as it is, and ICT and the officers are told', async () => {
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
    const wide = {
      ...{ Name: 'Wide', Comments: null, State: 'Enabled', Mode: 'Enforce' },
      ...{ BlindCopyTo: 'a', RegexSize: 20_000 },
    }
    await check([...made, wide])
    expect(rulesIn(await script())).toHaveLength(1)
    expect(await script()).toContain(`    Id = '${arrangementId}'`)
    expect(await check([...made, wide])).toMatchObject({ verified: 0, differences: 1 })
    const { refused, lastCheck } = await seeMailFlow(register, lee)
    expect(refused).toEqual([{ arrangementId, why: 'too-many-patterns', staysInPlace: true }])
    expect(lastCheck?.drifts).toEqual([
      { kind: 'refused-but-there', arrangementId, rule: expect.stringMatching(/^CR-/), takes: expect.any(Number) },
    ])
    expect((await told()).map(({ to }) => to)).toEqual([
      [council.posts.ict, ...council.posts.authorisingOfficers].map(({ address }) => address),
    ])
    // The others leave room again.
    await check([...made, { ...wide, RegexSize: 19_000 }])
    expect(await check([...made, { ...wide, RegexSize: 19_000 }])).toMatchObject({ verified: 1, differences: 0 })
    expect((await seeMailFlow(register, lee)).refused).toEqual([])
  })

  it('a rule made by hand is not removed by the end of its restriction: ICT keeps the work until it is gone', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const check = (rules: object[]) =>
      register.write((tx) => checkMailFlowDaily(tx, lee, readPrinted(Buffer.from(JSON.stringify({ Rules: rules })))))
    const wide = { Name: 'Wide', Comments: null, State: 'Enabled', Mode: 'Enforce', BlindCopyTo: 'a' }
    const [first] = printedAfter(new TextDecoder().decode(await makeMailFlowScript(register, lee)))
    const there = [first ?? {}, { ...wide, RegexSize: 20_000 }]
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
    const wide = { Name: 'Wide', Comments: null, State: 'Enabled', Mode: 'Enforce', BlindCopyTo: 'a' }
    const printed = readPrinted(Buffer.from(JSON.stringify([{ ...wide, RegexSize: 20_000 - left }])))
    await register.write((tx) => checkMailFlowDaily(tx, lee, printed))
    const refused = async () => (await seeMailFlow(register, lee)).refused.map(({ arrangementId }) => arrangementId)
    expect(await refused()).toEqual([newer?.arrangementId])
    await register.write((tx) => confirmNow(tx, lee, newer?.arrangementId ?? ''))
    expect(await refused()).toEqual([older?.arrangementId])
  })
})
