import { describe, expect, it } from 'vitest'
import {
  checkMailFlow,
  checkMailFlowDaily,
  readPrinted,
} from '../../../server/cases/mail-arrangement/check-mail-flow.ts'
import { mailFlowWanted } from '../../../server/cases/mail-arrangement/mail-flow-wanted.ts'
import { reportMark, seeMarks } from '../../../server/cases/mail-arrangement/report-mark.ts'
import { seeArrangements } from '../../../server/cases/mail-arrangement/see-arrangements.ts'
import { seeMailFlow } from '../../../server/cases/mail-arrangement/see-mail-flow.ts'
import { sweepDrift } from '../../../server/cases/mail-arrangement/sweep-drift.ts'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import { changeSettings } from '../../../server/cases/settings/change-settings.ts'
import { restoreSettings } from '../../../server/cases/settings/restore-settings.ts'
import { mailFlowScript } from '../../../server/mail-flow/script.ts'
import { printedAfter } from '../../mail-flow/tenant.ts'
import { council } from '../../support/acts.ts'
import {
  approval,
  decide,
  escalated,
  frances,
  inForce,
  lee,
  mails,
  restriction,
  ruth,
  terms,
} from '../../support/deciding.ts'
import { amira } from '../../support/doing.ts'
import { confirmNow } from '../../support/keeping.ts'
import { stores } from '../../support/store/stores.ts'

const marked = (given: Partial<ReturnType<typeof terms>> = {}) =>
  terms({ mail: { kind: 'mark', exceptions: [], marks: ['tag', 'notice'] }, until: '2027-06-30', ...given })

describe.each(stores)('P13: marks, on $store', ({ openEmpty }) => {
  it('are kept with what they show, made by the script and confirmed by the daily check', async () => {
    const register = await openEmpty()
    expect(await seeMarks(register, lee)).toBeNull()
    const { restrictionId } = await inForce(register, { terms: marked() })
    const marks = await seeMarks(register, lee)
    expect(marks).toEqual({ key: expect.stringMatching(/^[\da-f]{24}$/), inUse: true })
    // The key stays the same.
    expect((await seeMarks(register, lee))?.key).toBe(marks?.key)
    expect((await restriction(register, restrictionId)).terms.mail).toEqual(marked().mail)
    expect((await seeArrangements(register, lee)).arrangements).toMatchObject([
      { kind: 'mark', marks: ['tag', 'notice'], forwardTo: null, state: 'to-make' },
    ])
    const act = { ...lee, council: { ...council, wording: { ...council.wording, mailTip: 'See Contact register.' } } }
    const { rules, tips } = await register.look((tx) => mailFlowWanted(tx, act))
    const [id] = (await seeArrangements(register, lee)).arrangements.map((one) => one.arrangementId)
    expect(rules.map(({ action }) => action)).toEqual([
      { kind: 'unmark' },
      { kind: 'mark', value: `${id}.${marks?.key}`, notice: council.wording.markNotice },
      { kind: 'tag', text: council.wording.markTag },
    ])
    expect(rules.map(({ expiresAt }) => expiresAt)).toEqual([null, ...Array(2).fill('2027-06-30T23:00:00.000Z')])
    expect(tips).toMatchObject([{ address: 'petra.holm@example.org', tip: 'See Contact register.' }])

    const Rules = printedAfter(mailFlowScript(rules, lee.at))
    const other = {
      Name: 'Archive',
      Comments: null,
      State: 'Enabled',
      Mode: 'Enforce',
      BlindCopyTo: 'a',
      RegexSize: 900,
    }
    const bytes = Buffer.from(JSON.stringify({ Rules: [...Rules, other], Groups: [], Tips: [] }))
    const found = await register.write((tx) => checkMailFlowDaily(tx, lee, readPrinted(bytes)))
    expect(found).toEqual({ rules: 4, verified: 1, differences: 0 })
    expect((await seeArrangements(register, lee)).arrangements).toMatchObject([{ state: 'in-place' }])
    const { lastCheck } = await seeMailFlow(register, lee)
    expect(lastCheck).toMatchObject({ by: { name: 'The daily check' }, largestRule: null })
    expect(lastCheck?.patterns).toBeGreaterThan(900)
    // Other rules leave too little room for the register's patterns.
    const full = { ...other, RegexSize: 19_990 }
    const printed = readPrinted(Buffer.from(JSON.stringify([...Rules, full])))
    await register.write((tx) => checkMailFlow(tx, lee, printed))
    expect(await seeMailFlow(register, lee)).toMatchObject({ rules: 1, refused: [{ why: 'too-many-patterns' }] })
  })

  it('while rules differ, ICT and the officers are told each week; while the daily check is silent, ICT is told', async () => {
    const register = await openEmpty()
    await inForce(register)
    const on = (day: string) => ({ ...lee, at: new Date(`${day}T09:00:00Z`) })
    const check = (day: string) =>
      register.write((tx) => checkMailFlowDaily(tx, on(day), readPrinted(Buffer.from('[]'))))
    const sweep = (...days: string[]) =>
      days.reduce(
        (before, day) => before.then(() => register.write((tx) => sweepDrift(tx, on(day)))),
        Promise.resolve(),
      )
    const told = async (key: string) => (await mails(register)).filter((mail) => mail.key.startsWith(key))
    await check('2026-11-04')
    await check('2026-11-05')
    await sweep('2026-11-05', '2026-11-10', '2026-11-11', '2026-11-12', '2026-11-18', '2026-11-18')
    const open = await told('mail-drift-open')
    expect(open.map(({ key }) => key)).toEqual(['1', '2'].map((week) => `mail-drift-open:2026-11-04:week-${week}`))
    expect(open[0]?.to).toEqual([council.posts.ict, ...council.posts.authorisingOfficers].map(({ address }) => address))
    expect(`${open[0]?.subject} ${open[0]?.body}`).not.toMatch(/petra|holm/i)
    const silent = await told('mail-check-silent')
    expect(silent.map(({ key, to }) => [key, to])).toEqual(
      ['1', '2'].map((week) => [`mail-check-silent:2026-11-05:week-${week}`, [council.posts.ict.address]]),
    )
    const { rules } = await register.look((tx) => mailFlowWanted(tx, lee))
    const Rules = printedAfter(mailFlowScript(rules, lee.at))
    await register.write((tx) =>
      checkMailFlowDaily(tx, on('2026-11-19'), readPrinted(Buffer.from(JSON.stringify({ Rules })))),
    )
    await sweep('2026-11-25')
    expect(await told('mail-drift-open')).toHaveLength(2)
  })

  it('a message without its mark is reported once, to ICT and the officers, and stays open until a check matches', async () => {
    const register = await openEmpty()
    await inForce(register, { terms: marked() })
    const on = (time: string) => ({ ...amira, at: new Date(`2026-11-${time}Z`) })
    const { rules } = await register.look((tx) => mailFlowWanted(tx, lee))
    const Rules = printedAfter(mailFlowScript(rules, lee.at))
    const check = (time: string, given: object[] = Rules) =>
      register.write((tx) =>
        checkMailFlowDaily(tx, on(time), readPrinted(Buffer.from(JSON.stringify({ Rules: given })))),
      )
    await check('04T09:00')
    const see = (receivedAt: string, mark: string | null = null, address = 'petra.holm@example.org') =>
      register.write((tx) =>
        reportMark(tx, on('20T09:00'), { address, mark, receivedAt: `2026-11-${receivedAt}:00.000Z` }),
      )
    const open = async () => (await seeMailFlow(register, lee)).marks.map(({ kind }) => kind)
    for (const time of ['03T09:00', '04T09:59']) expect(await see(time)).toEqual({ taken: true })
    await see('10T09:00', null, 'nobody@example.org')
    await see('10T09:00', rules[1]?.action.kind === 'mark' ? rules[1].action.value : null)
    expect(await open()).toEqual([])
    for (const time of ['04T10:00', '10T09:00']) expect(await see(time)).toEqual({ taken: true })
    expect(await open()).toEqual(['mark-missing'])
    const value = rules[1]?.action.kind === 'mark' ? rules[1].action.value : ''
    // The arrangement's own id, with a key that is not the register's: somebody has forged it.
    await see('10T09:00', `${value.slice(0, 36)}.${'0'.repeat(24)}`)
    expect(await open()).toEqual(['mark-missing', 'mark-unknown'])
    const told = (await mails(register)).filter(({ key }) => key.startsWith('mail-drift:mark'))
    expect(told.map(({ to }) => to.length)).toEqual([3, 3])
    expect(told.map(({ subject, body }) => subject + body).join()).not.toMatch(/petra|holm/i)
    await register.write((tx) => sweepDrift(tx, on('28T09:00')))
    expect((await mails(register)).filter(({ key }) => key.startsWith('mail-drift-open'))).toHaveLength(1)
    await check('29T09:00')
    expect(await open()).toEqual([])
  })

  it('do not count once the last restriction with one is lifted; forged ones are still removed', async () => {
    const [register, other] = [await openEmpty(), await openEmpty()]
    const { restrictionId } = await inForce(register, { terms: marked() })
    await inForce(other, { terms: marked() })
    const marks = await seeMarks(register, lee)
    expect((await seeMarks(other, lee))?.key).not.toBe(marks?.key)
    await register.write((tx) => liftRestriction(tx, frances, restrictionId, { reasons: 'She has kept to it.' }))
    expect(await seeMarks(register, lee)).toEqual(marks)
    const [arranged] = (await seeArrangements(register, lee)).arrangements
    await register.write((tx) => confirmNow(tx, lee, arranged?.arrangementId ?? ''))
    expect(await seeMarks(register, lee)).toEqual({ ...marks, inUse: false })
    const { rules } = await register.look((tx) => mailFlowWanted(tx, lee))
    expect(rules.map(({ action }) => action)).toEqual([{ kind: 'unmark' }])
  })

  it('have a key that can be replaced: the script writes the new one, and mail marked before still counts', async () => {
    const register = await openEmpty()
    await inForce(register, { terms: marked() })
    const at = (time: string, who = amira) => ({ ...who, at: new Date(`2026-11-${time}Z`) })
    const wanted = async () => (await register.look((tx) => mailFlowWanted(tx, lee))).rules
    const markIn = (rules: Awaited<ReturnType<typeof wanted>>) =>
      rules.flatMap(({ action }) => (action.kind === 'mark' ? action.value : []))[0] ?? ''
    const printed = async () => printedAfter(mailFlowScript(await wanted(), lee.at))
    const check = (time: string, Rules: object[]) =>
      register.write((tx) => checkMailFlowDaily(tx, at(time), readPrinted(Buffer.from(JSON.stringify({ Rules })))))
    const replace = (base: number, days: string[], who = at('10T12:00', ruth)) =>
      register.write((tx) =>
        changeSettings(tx, who, {
          ...{ part: 'marking', base, why: 'A stranger has learned it.' },
          value: { earlier: days.map((until) => ({ until })) },
        }),
      )
    const before = { rules: await printed(), mark: markIn(await wanted()), key: (await seeMarks(register, lee))?.key }
    await check('04T09:00', before.rules)

    for (const day of ['2026-11-09', '2027-02-09'])
      await expect(replace(0, [day])).rejects.toMatchObject({ refusal: 'mark-key-until' })
    await expect(replace(0, ['2026-11-14', '2026-11-14'])).rejects.toMatchObject({ refusal: 'mark-key-replaced' })
    await expect(replace(0, ['2026-11-14'], at('10T12:00', lee))).rejects.toMatchObject({ refusal: 'not-authorised' })
    const told = (await mails(register)).length
    expect(await replace(0, ['2026-11-14'])).toMatchObject({ part: 'marking', number: 1 })
    expect((await mails(register)).slice(told).map(({ to }) => to)).toEqual([[council.posts.ict.address]])
    const now = await seeMarks(register, lee)
    expect(now?.earlier).toEqual([{ key: before.key, before: '2026-11-15T00:00:00.000Z' }])
    expect(now?.key).not.toBe(before.key)
    expect((await seeArrangements(register, lee)).arrangements).toMatchObject([{ state: 'to-make' }])

    // A rule with the old key waits to be made again; it does not count as changed by hand.
    const mark = markIn(await wanted())
    expect(mark).toBe(`${before.mark.slice(0, 36)}.${now?.key}`)
    await check('10T13:00', before.rules)
    const { lastCheck } = await seeMailFlow(register, lee)
    expect(lastCheck?.drifts.map(({ kind }) => kind)).toEqual(['not-applied'])
    await check('12T09:00', await printed())
    expect((await seeArrangements(register, lee)).arrangements).toMatchObject([{ state: 'in-place' }])

    const see = (receivedAt: string, one: string) =>
      register.write((tx) =>
        reportMark(tx, at('20T09:00'), {
          ...{ address: 'petra.holm@example.org', mark: one, receivedAt: `2026-11-${receivedAt}:00.000Z` },
        }),
      )
    const open = async () => (await seeMailFlow(register, lee)).marks.map(({ kind }) => kind)
    for (const [time, one] of [
      ['06T09:00', before.mark],
      ['14T23:00', before.mark],
      ['15T09:00', mark],
    ] as const)
      await see(time, one)
    expect(await open()).toEqual([])
    // Somebody who knows the old key still writes it.
    await see('15T09:00', before.mark)
    expect(await open()).toEqual(['mark-unknown'])

    // How long the old key counts can be changed; it is never used again, not even by restoring an earlier version.
    expect(await replace(1, ['2026-12-01'])).toMatchObject({ number: 2 })
    expect((await seeMarks(register, lee))?.key).toBe(now?.key)
    const back = { part: 'marking' as const, number: 0, base: 2, why: 'Back', recordsKeep: false }
    await expect(
      register.write((tx) => restoreSettings(tx, at('10T12:00', ruth), council, back)),
    ).rejects.toMatchObject({ refusal: 'mark-key-replaced' })
    expect(await replace(2, ['2026-12-01', '2026-12-02'])).toMatchObject({ number: 3 })
    const third = await seeMarks(register, lee)
    expect(new Set([third?.key, ...(third?.earlier ?? []).map(({ key }) => key)]).size).toBe(3)
    await expect(replace(3, ['2026-11-30', '2026-12-02'])).rejects.toMatchObject({ refusal: 'mark-key-replaced' })
  })

  it('a tag needs every service; rules printed without details are not compared', async () => {
    const register = await openEmpty()
    const { escalationId } = await escalated(register)
    const some = marked({ services: ['Housing', 'Planning'], scopeReason: 'Both get the same messages.' })
    await expect(decide(register, frances, escalationId, approval({ terms: some }))).rejects.toMatchObject({
      refusal: 'tag-needs-every-service',
    })
    await decide(
      register,
      frances,
      escalationId,
      approval({ terms: { ...some, mail: { kind: 'mark', exceptions: [] } } }),
    )
    const blanked = [{ Name: 'Archive', Comments: null, State: 'Enabled', Mode: 'Enforce' }]
    const refused = expect.objectContaining({ refusal: 'rules-without-details' })
    expect(() => readPrinted(Buffer.from(JSON.stringify(blanked)))).toThrow(refused)
    expect((await mails(register)).filter(({ key }) => key.startsWith('mail-drift'))).toEqual([])
  })
})
