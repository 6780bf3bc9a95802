import { expect, it } from 'vitest'
import { dailyCheck } from '../../../server/cases/mail-arrangement/check-mail-flow.ts'
import { seeMailFlow } from '../../../server/cases/mail-arrangement/see-mail-flow.ts'
import { sweepDrift } from '../../../server/cases/mail-arrangement/sweep-drift.ts'
import { runRetention, runWholeRetention } from '../../../server/cases/retention/run-retention.ts'
import { seeRetention } from '../../../server/cases/retention/see-retention.ts'
import { mustBeInTrail } from '../../../server/register/audit/audit-trail.ts'
import { addMarkDrift } from '../../../server/register/mail-arrangement/mark-drifts.ts'
import { addTenantCheck } from '../../../server/register/mail-arrangement/tenant-checks.ts'
import type { Register } from '../../../server/register/register.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { lee, mails, on, ruth } from '../../support/deciding.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { stores } from '../../support/store/stores.ts'

const room = { patterns: 0, largestRule: null, others: { rules: 0, patterns: 0 } }
const asTime = (day: string) => new Date(`${day}T09:00:00.000Z`)
const differing = [
  { kind: 'not-applied', rule: 'CR-1 petra' },
  { kind: 'tip-left', rule: 'CR-2 holm' },
]
/** A comparison on a day, by the daily check unless by somebody else. */
const compare = (
  register: Register,
  day: string,
  drifts: { kind: string; rule: string }[],
  by: { oid: string; tid: string; name: string },
) => register.write((tx) => addTenantCheck(tx, { id: newId(), at: asTime(day), by, rules: 1, drifts, room }))
const daily = (register: Register, day: string, drifts: { kind: string; rule: string }[] = []) =>
  compare(register, day, drifts, dailyCheck)

const keptDays = async (register: Register) => {
  const rows = await register.read((tx) => tx.selectFrom('tenant_checks').select('at').orderBy('at').execute())
  return rows.map(({ at }) => at.slice(0, 10))
}
const told = async (register: Register, key: string) =>
  (await mails(register)).flatMap((mail) => (mail.key.startsWith(key) ? [mail.key] : []))
const sweep = (register: Register, day: string) => register.write((tx) => sweepDrift(tx, { ...lee, at: asTime(day) }))
const deleteOn = (register: Register, day: string) => runWholeRetention(register, on(day, 'ruth'))

it.each(stores)(
  'P13: ICT is told each week that the daily check is silent, also once its last comparison is old, on $store',
  async ({ openEmpty }) => {
    const register = await openEmpty()
    for (const day of ['2026-11-03', '2026-11-04', '2026-11-05']) await daily(register, day)
    // Somebody compares by hand meanwhile: the job is still silent.
    await compare(register, '2027-06-01', [], lee.by)
    const { counts } = await seeRetention(register, { ...ruth, at: asTime('2027-11-01') }, 'looks-and-mail')
    expect(counts).toMatchObject({ 'old-mail': 2 })
    expect(await deleteOn(register, '2027-11-01')).toEqual({ 'old-mail': 2 })
    expect(await keptDays(register)).toEqual(['2026-11-05', '2027-06-01'])
    await sweep(register, '2027-11-02')
    expect(await told(register, 'mail-check-silent')).toEqual(['mail-check-silent:2026-11-05:week-52'])
    // Once the job works again, nothing is asked of the old ones.
    await daily(register, '2027-11-03')
    await deleteOn(register, '2028-01-01')
    expect(await keptDays(register)).toEqual(['2027-11-03'])
  },
)

it.each(stores)(
  'P13: ICT and officers are told each week that the mail system differs, also once it has for long, on $store',
  async ({ openEmpty }) => {
    const register = await openEmpty()
    await compare(register, '2026-11-01', differing, lee.by)
    await daily(register, '2026-11-02')
    for (const day of ['2026-11-05', '2026-11-06', '2027-10-31']) await daily(register, day, differing)
    await deleteOn(register, '2027-11-01')
    // The last without a difference stays: what differed before it was corrected.
    expect(await keptDays(register)).toEqual(['2026-11-02', '2026-11-05', '2027-10-31'])
    await sweep(register, '2027-11-01')
    expect(await told(register, 'mail-drift-open')).toEqual(['mail-drift-open:2026-11-05:week-51'])

    // What old ones found keeps its number and kind, and no name, which can be a customer's. The keeper's own run, in which
    // nothing else is old, has it in the trail.
    const ran = await register.write(async (tx) => {
      const batch = { customerIds: 'looks-and-mail' as const, next: null }
      const part = await runRetention(tx, on('2028-06-01', 'ruth'), { runId: null, batch })
      mustBeInTrail(tx)
      return part
    })
    expect(ran).toMatchObject({ counts: {}, next: null })
    expect(await keptDays(register)).toEqual(['2026-11-02', '2026-11-05', '2027-10-31'])
    const found = await register.read((tx) => tx.selectFrom('tenant_checks').select('drifts').execute())
    expect(JSON.stringify(found)).not.toMatch(/petra|holm/)
    const { lastCheck } = await seeMailFlow(register, lee)
    expect(lastCheck?.drifts).toEqual([
      { kind: 'not-applied', rule: '#1' },
      { kind: 'tip-left', rule: '#2' },
    ])
    expect(await proved(register)).toMatchObject(sound)
    const entries = await register.read((tx) =>
      tx.selectFrom('audit_trail').select('facts').where('what', '=', 'deleted-by-retention').execute(),
    )
    expect(entries.map(({ facts }) => JSON.parse(facts))).toContainEqual({
      rule: 'old-mail',
      count: 0,
      before: expect.any(String),
      unnamed: 1,
    })
    // Corrected: the old ones go.
    await daily(register, '2028-06-02')
    await deleteOn(register, '2028-12-01')
    expect(await keptDays(register)).toEqual(['2028-06-02'])
  },
)

it.each(stores)('P13: a mark that differs stays until a comparison finds no difference, on $store', async (store) => {
  const register = await store.openEmpty()
  const find = (day: string) =>
    register.write((tx) =>
      addMarkDrift(tx, { id: newId(), kind: 'mark-unknown', arrangementId: null, at: asTime(day) }),
    )
  const left = async () =>
    (await register.read((tx) => tx.selectFrom('mark_drifts').select('found_at').execute())).map(({ found_at }) =>
      found_at.slice(0, 10),
    )
  await find('2026-11-03')
  await daily(register, '2026-11-04')
  await find('2026-11-05')
  // The trail says that the one of the 3rd is deleted: nothing else is old.
  const { counts } = await seeRetention(register, { ...ruth, at: asTime('2027-11-01') }, 'looks-and-mail')
  expect(counts).toMatchObject({ 'old-mail': 1 })
  expect(await deleteOn(register, '2027-11-01')).toEqual({ 'old-mail': 1 })
  expect(await left()).toEqual(['2026-11-05'])
  await sweep(register, '2027-11-01')
  expect(await told(register, 'mail-drift-open')).toEqual(['mail-drift-open:2026-11-05:week-51'])
  await daily(register, '2027-11-02')
  await deleteOn(register, '2028-06-01')
  expect(await left()).toEqual([])
})
