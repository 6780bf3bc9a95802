import { describe, expect, test } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { seeReport } from '../../../server/cases/report/see-report.ts'
import { nextBatch, runRetention, runWholeRetention } from '../../../server/cases/retention/run-retention.ts'
import { seeRetentionRuns } from '../../../server/cases/retention/see-retention.ts'
import { addTenantCheck } from '../../../server/register/mail-arrangement/tenant-checks.ts'
import type { Register } from '../../../server/register/register.ts'
import { reportsOf } from '../../../server/register/report/reports.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { keepAnswer } from '../../../server/register/store/once-only.ts'
import { addMail } from '../../../server/register/work/outbox.ts'
import { deleteDaily } from '../../../server/running/daily.ts'
import { byItself, clue, message } from '../../support/acts.ts'
import { decide, frances, on } from '../../support/deciding.ts'
import { amira, file, warn } from '../../support/doing.ts'
import { evidence } from '../../support/store/all-over.ts'
import { powerGoesAt } from '../../support/store/power-goes.ts'
import { rowCounts } from '../../support/store/rows.ts'
import { eitherStore } from '../../support/store/stores.ts'

const keeper = (day: string) => on(day, 'ruth')
/** Mail that was sent and a stored answer, both about a record. */
const keepBoth = (register: Register, { at, by }: Act, id: string, name: string) =>
  register.write(async (tx) => {
    const mail = { id: newId(), to: [by.address ?? ''], subject: name, text: '', headers: {}, at }
    await addMail(tx, { ...mail, key: `notice:${id}` })
    await tx.updateTable('outbox').set({ state: 'sent' }).where('subject', '=', name).execute()
    const taken = { key: name, person: { oid: by.oid, tid: by.tid, roles: [] }, route: 'POST /', bodyHash: '', at }
    await keepAnswer(tx, taken, { status: 200, answer: JSON.stringify({ id }) })
  })

const nightly = (day: string) => byItself(`${day}T09:00:00.000Z`)

describe.each(eitherStore)('G: a run of retention, on $store', ({ openEmpty }) => {
  test('spares a customer with records added between finding and deleting', async () => {
    const register = await openEmpty()
    await warn(register)
    const act = keeper('2030-01-01')
    const batch = await nextBatch(register, act, null)
    expect(batch.customerIds).toHaveLength(1)
    await file(register, on('2030-01-01', 'amira'), { evidence: [evidence('new')] })
    const ran = await register.write((tx) => runRetention(tx, act, { runId: null, batch }))
    expect(ran.counts).toEqual({})
    expect((await rowCounts(register)).warnings).toBe(1)
  })

  test('is completed by the nightly run if interrupted, and only one of several servers runs that each day', async () => {
    const register = await openEmpty()
    for (let n = 0; n < 60; n++) {
      await warn(register, amira, {
        customer: clue({ addresses: [`customer-${n}@example.org`] }),
        contact: message({ internetMessageId: `<${n}@x>` }),
      })
    }
    const act = keeper('2030-01-01')
    const first = await nextBatch(register, act, null)
    const ran = await register.write((tx) => runRetention(tx, act, { runId: null, batch: first }))
    expect(ran).toMatchObject({ counts: { 'lapsed-warning': 8, 'nothing-left': 8 }, next: expect.any(String) })
    expect((await seeRetentionRuns(register, act)).runs).toMatchObject([{ endedAt: null, counts: ran.counts }])
    // The power went here.
    const nights = await Promise.all([1, 2, 3].map(() => deleteDaily(register, nightly('2030-01-02'))))
    expect(nights.filter((one) => one !== null)).toEqual([
      expect.objectContaining({ 'lapsed-warning': 52, 'nothing-left': 52 }),
    ])
    expect((await rowCounts(register)).customers).toBe(0)
    expect((await seeRetentionRuns(register, act)).runs).toMatchObject([
      { by: { name: 'The register' }, endedAt: expect.any(String) },
      { by: { name: 'Ruth Abbey' }, endedAt: null },
    ])
    const unknown = register.write((tx) =>
      runRetention(tx, act, { runId: newId(), batch: { customerIds: 'looks-and-mail', next: null } }),
    )
    await expect(unknown).rejects.toMatchObject({ refusal: 'unknown-retention-run' })
  })

  test('deletes mail and answers about what it deletes, also those that came after the search for them', async () => {
    const register = await openEmpty()
    const { customerId, warningId } = await warn(register)
    const act = keeper('2030-01-01')
    await keepBoth(register, act, warningId, 'before')
    const batch = await nextBatch(register, act, null)
    await keepBoth(register, act, customerId, 'after')
    await keepBoth(register, act, newId(), 'other')
    await register.write((tx) => runRetention(tx, act, { runId: null, batch }))
    const left = await register.read(async (reading) => ({
      mail: await reading.selectFrom('outbox').select('subject').where('key', 'like', 'notice:%').execute(),
      answers: await reading.selectFrom('once_only').select('key').where('route', '=', 'POST /').execute(),
    }))
    expect(left).toEqual({ mail: [{ subject: 'other' }], answers: [{ key: 'other' }] })
  })

  test('deletes all old mail, also where there is more than one part takes, and an old comparison besides', async () => {
    const register = await openEmpty()
    await register.write(async (tx) => {
      const mail = { to: [amira.by.address ?? ''], subject: 'A notice', text: '', headers: {}, at: amira.at }
      for (let n = 0; n < 251; n++) await addMail(tx, { ...mail, id: newId(), key: `notice:${n}` })
      await tx.updateTable('outbox').set({ state: 'sent' }).execute()
      const room = { patterns: 0, largestRule: null, others: { rules: 0, patterns: 0 } }
      const check = { by: amira.by, drifts: [], rules: 0, room }
      await addTenantCheck(tx, { ...check, id: newId(), at: amira.at })
      await addTenantCheck(tx, { ...check, id: newId(), at: new Date('2027-10-31T09:00:00.000Z') })
    })
    expect(await runWholeRetention(register, keeper('2027-11-01'))).toEqual({ 'old-mail': 252 })
    expect((await rowCounts(register)).outbox).toBe(0)
  })

  test('P15: makes the report of a quarter before deleting what it counts; years later it is unchanged', async () => {
    const register = await openEmpty()
    for (let n = 0; n < 6; n++) {
      await warn(register, amira, {
        customer: clue({ addresses: [`customer-${n}@example.org`] }),
        contact: message({ internetMessageId: `<${n}@x>` }),
      })
    }
    const kept = async () => [...(await register.read((reading) => reportsOf(reading, ['2026-Q3', '2026-Q4'])))]
    await deleteDaily(register, nightly('2026-12-31'))
    expect(await kept()).toEqual([])
    await deleteDaily(register, nightly('2027-01-01'))
    // After so long a time without a run the first night deletes nothing.
    await deleteDaily(register, nightly('2029-01-01'))
    expect(await deleteDaily(register, nightly('2029-01-02'))).toMatchObject({ 'lapsed-warning': 6 })
    // There is none for a quarter before the register was in use: the council's own log can still be imported for it.
    expect(await kept()).toMatchObject([['2026-Q4', { edition: { counts: { warnings: 6 } } }]])
    const { tables, madeOn } = await seeReport(register, keeper('2029-06-01'), '2026-Q4')
    expect(madeOn).toBe('2027-01-01')
    expect(tables.flatMap(({ rows }) => rows)).toContainEqual(expect.objectContaining({ id: 'warnings', value: 5 }))
  })

  test('is repeated the same day if it fails in the night', async () => {
    const register = await openEmpty()
    await warn(register)
    // The second write is the first part of the run.
    await expect(deleteDaily(powerGoesAt(register, 2), nightly('2030-01-02'))).rejects.toThrow('The power went.')
    expect((await rowCounts(register)).warnings).toBe(1)
    expect(await deleteDaily(register, nightly('2030-01-02'))).toMatchObject({ 'lapsed-warning': 1 })
    expect(await deleteDaily(register, nightly('2030-01-02'))).toBeNull()
  })

  test('deletes customers with large originals one by one, and skips none', async () => {
    const register = await openEmpty()
    for (const n of [1, 2, 3]) {
      const customer = clue({ addresses: [`heavy-${n}@example.org`] })
      const { escalationId } = await file(register, amira, { customer, evidence: [evidence(`${n}`)] })
      await decide(register, frances, escalationId, { outcome: 'decline', version: 1, reasons: 'No.' })
    }
    await register.write((tx) => tx.updateTable('evidence').set({ bytes: 20_000_000 }).execute())
    const act = keeper('2028-01-01')
    const sizes: number[] = []
    for (let after: string | null = null; after !== 'looks-and-mail'; ) {
      const batch = await nextBatch(register, act, after)
      sizes.push(batch.customerIds.length)
      const ran = await register.write((tx) => runRetention(tx, act, { runId: null, batch }))
      after = ran.next
    }
    expect(sizes).toEqual([1, 1, 1])
    expect(await rowCounts(register)).toMatchObject({ customers: 0, originals: 0, decisions: 0 })
  })
})
