import { describe, expect, test } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { keepHoldOn, liftHoldFor, placeHold } from '../../../server/cases/retention/holds.ts'
import { runWholeRetention } from '../../../server/cases/retention/run-retention.ts'
import { seeRetention } from '../../../server/cases/retention/see-retention.ts'
import { undoWarning } from '../../../server/cases/warning/undo-warning.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import { own } from '../../../server/policy/contact-point/whose.ts'
import { referenceOf } from '../../../server/policy/reference.ts'
import { addProposal } from '../../../server/register/contact-point/proposals.ts'
import type { Register } from '../../../server/register/register.ts'
import { forgetMailAndAnswers, mailAndAnswersAbout } from '../../../server/register/retention/mail-about.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { keepAnswer } from '../../../server/register/store/once-only.ts'
import { addMail } from '../../../server/register/work/outbox.ts'
import { customers } from '../../cast.ts'
import { on, ruth, tom } from '../../support/deciding.ts'
import { disclosed } from '../../support/disclosed.ts'
import { amira, openWarning, warn } from '../../support/doing.ts'
import { another, merge, page, takeApart } from '../../support/keeping.ts'
import { everythingOfPetra } from '../../support/store/all-over.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { auditedKinds, everythingKept, recordTables, rowCounts } from '../../support/store/rows.ts'
import { eitherTest, stores } from '../../support/store/stores.ts'
import { answer, ask } from '../rights-request/asking.ts'

const reason = 'Her claim for damages is before the court.'
const hold = (register: Register, customerId: string, lookAgainOn = '2027-05-03', act: Act = ruth) =>
  register.write((tx) => placeHold(tx, act, customerId, { reason, lookAgainOn }))
const lift = (register: Register, holdId: string, act: Act = ruth) =>
  register.write((tx) => liftHoldFor(tx, act, holdId, { why: 'The claim is settled.' }))
const keeper = (day: string) => on(day, 'ruth')
const late = '2033-01-01'

describe.each(stores)('G: a hold keeps one customer’s records, on $store', ({ store, openEmpty }) => {
  const either = eitherTest(store)
  test('none of their records, looks and mail is deleted while others’ records go; once lifted, all of it goes', async () => {
    const register = await openEmpty()
    const { customerId } = await everythingOfPetra(register)
    const mia = await another(register)
    const { holdId } = await hold(register, customerId)
    await register.write((tx) =>
      tx.updateTable('proposals').set({ state: 'refused', decided_at: '2026-11-03T09:00:00.000Z' }).execute(),
    )
    await register.write((tx) => tx.updateTable('outbox').set({ state: 'dead' }).execute())
    const before = await rowCounts(register)
    const looksBefore = await looksAt(register, customerId)

    const { entries, held } = await seeRetention(register, keeper(late), null)
    expect(new Set(entries.map((one) => one.customerId))).toEqual(new Set([mia.customerId]))
    const customer = referenceOf('customer', customerId)
    expect(held).toEqual([{ customerId, customer, records: expect.any(Number), lookAgainOn: '2027-05-03' }])
    await runWholeRetention(register, keeper(late))

    const after = await rowCounts(register)
    expect(after.customers).toBe(before.customers - 1)
    for (const table of ['escalations', 'restrictions', 'letters', 'evidence', 'originals', 'representations'] as const)
      expect([table, after[table]]).toEqual([table, before[table]])
    expect(await looksAt(register, customerId)).toBeGreaterThanOrEqual(looksBefore)
    const mail = await register.read((reading) => reading.selectFrom('outbox').select('key').execute())
    expect(mail.filter(({ key }) => /^(escalation-filed|objection-recorded)/.test(key))).toHaveLength(2)
    expect(await proved(register)).toMatchObject(sound)

    await lift(register, holdId, keeper(late))
    await runWholeRetention(register, keeper('2033-01-02'))
    expect(await rowCounts(register)).toMatchObject({ customers: 0, escalations: 0, holds: 0, originals: 0, outbox: 0 })
    expect(await proved(register)).toMatchObject(sound)
  })

  test('works with many records: the mail about each stays, other mail goes, and answers about them can be deleted', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    await hold(register, customerId)
    const many = Array.from({ length: 1_200 }, newId)
    const [first = '', last = ''] = [many[0], many.at(-1)]
    await register.write(async (tx) => {
      const { by, at } = ruth
      const proposal = { customerId, whose: own, why: 'She wrote from it.', at, by, byAddress: null }
      for (const id of many)
        await addProposal(tx, { ...proposal, id, point: { kind: 'email', value: `${id}@example.org`, key: id } })
      for (const id of [first, last, newId()]) {
        const mail = { to: [by.address ?? ''], subject: 'A notice', text: '', headers: {} }
        await addMail(tx, { ...mail, id: newId(), key: `notice:${id}`, at })
      }
      await tx.updateTable('outbox').set({ state: 'dead' }).execute()
    })
    expect((await seeRetention(register, keeper(late), 'looks-and-mail')).counts).toMatchObject({ 'old-mail': 1 })
    await runWholeRetention(register, keeper(late))
    const keys = await register.read((reading) => reading.selectFrom('outbox').select('key').execute())
    expect(keys.map(({ key }) => key).toSorted()).toEqual([`notice:${first}`, `notice:${last}`].toSorted())

    const person = { oid: ruth.by.oid, tid: ruth.by.tid }
    await register.write(async (tx) => {
      const taken = { key: 'one', person, route: 'POST /', bodyHash: '', at: ruth.at }
      await keepAnswer(tx, taken, { status: 200, answer: JSON.stringify({ customerId: last }) })
      await forgetMailAndAnswers(tx, await mailAndAnswersAbout((work) => work(tx), many), many)
    })
    expect((await rowCounts(register)).once_only).toBe(0)
  })

  test('is on the customer’s page, in the history, the audit trail and the subject access file', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const { holdId } = await hold(register, customerId)
    const seen = { holdId, reason, lookAgainOn: '2027-05-03', isDue: false, by: { name: 'Ruth Abbey' } }
    expect((await page(register, customerId)).holds).toMatchObject([seen])
    expect((await page(register, customerId, tom)).holds).toMatchObject([seen])
    const { record } = await disclosed(register, customerId)
    expect(record.holds).toMatchObject([{ reason: { freeText: reason }, placedBy: { redact: 'Ruth Abbey' } }])

    const day = keeper('2027-05-03')
    expect((await page(register, customerId, day)).holds).toMatchObject([{ isDue: true }])
    await register.write((tx) =>
      keepHoldOn(tx, day, holdId, { why: 'The court has put it off.', lookAgainOn: '2027-09-01' }),
    )
    await lift(register, holdId, keeper('2027-08-01'))
    const { holds, timeline } = await page(register, customerId)
    expect(holds).toEqual([])
    expect(timeline.events.slice(0, 3).map(({ words, said }) => [words, said[0]?.text])).toEqual([
      ['A hold was lifted.', 'The claim is settled.'],
      ['A hold was kept. It will be looked at again by 1 September 2027.', 'The court has put it off.'],
      ['A hold was placed: nothing of this customer is deleted until it is lifted.', reason],
    ])
    expect((await auditedKinds(register)).filter((kind) => kind.startsWith('hold'))).toEqual([
      ...['hold-placed', 'hold-kept', 'hold-lifted'],
    ])
    expect(
      JSON.stringify(await register.read((tx) => tx.selectFrom('audit_trail').select('facts').execute())),
    ).not.toContain('claim')
  })

  test('is work for the keeper only, from its day on, and overdue after it', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const { holdId } = await hold(register, customerId)
    const work = async (act: Act) => (await seeWork(register, act)).items.filter(({ kind }) => kind === 'hold')
    expect(await work(keeper('2027-05-02'))).toEqual([])
    expect(await work(keeper('2027-05-03'))).toMatchObject([
      { id: holdId, customerId, dueOn: '2027-05-03', overdue: false },
    ])
    expect(await work(keeper('2027-05-04'))).toMatchObject([
      { overdue: true, title: 'petra.holm@example.org: hold to look at again' },
    ])
    expect(await work(on('2027-05-04', 'frances'))).toEqual([])
    await lift(register, holdId, keeper('2027-05-05'))
    expect(await work(keeper('2027-05-06'))).toEqual([])
  })

  either('covers both entries of an earlier merge; once they are taken apart, both stay held', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const other = await another(register)
    const { mergeId } = await merge(register, customerId, other.customerId)
    await hold(register, other.customerId)
    expect((await page(register, customerId)).holds).toHaveLength(1)
    const before = await everythingKept(register, ...recordTables)
    await runWholeRetention(register, keeper(late))
    const counts = await rowCounts(register)
    expect(counts).toMatchObject({ customers: 2, warnings: 2, merges: 1, holds: 1 })
    expect(before).toContain(reason)

    await takeApart(register, mergeId)
    for (const id of [customerId, other.customerId])
      expect((await page(register, id)).holds).toMatchObject([{ reason, lookAgainOn: '2027-05-03' }])
    await runWholeRetention(register, keeper(late))
    expect(await rowCounts(register)).toMatchObject({ customers: 2, warnings: 2 })
  })

  either(
    'an open request recorded while they were joined holds the other person’s records, too, once they are taken apart',
    async () => {
      const register = await openEmpty()
      const { customerId } = await warn(register)
      const other = await another(register)
      const { rightsRequestId: earlier } = await ask(register, customerId)
      const { mergeId } = await merge(register, customerId, other.customerId)
      const { rightsRequestId: answered } = await ask(register, customerId)
      await answer(register, answered)
      const { rightsRequestId } = await ask(register, other.customerId, { kind: 'erasure' })
      expect(await takeApart(register, mergeId)).toMatchObject({ stayed: { rightsRequests: 2 }, heldForRequests: 1 })
      const [held] = (await page(register, other.customerId)).holds
      expect(held).toMatchObject({
        reason: expect.stringMatching(/^A request about the record, received on 2 November 2026, was recorded while/),
        lookAgainOn: '2026-12-02',
      })
      expect((await page(register, customerId)).holds).toEqual([])
      await runWholeRetention(register, keeper(late))
      expect(await rowCounts(register)).toMatchObject({ customers: 2, warnings: 2 })

      for (const id of [earlier, rightsRequestId]) await answer(register, id, keeper(late))
      await lift(register, held?.holdId ?? '', keeper(late))
      await runWholeRetention(register, keeper('2034-02-01'))
      expect(await rowCounts(register)).toMatchObject({ customers: 0, warnings: 0 })
      expect(await proved(register)).toMatchObject(sound)
    },
  )

  either('if that request is overdue by then, its hold is looked at the next day', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const other = await another(register)
    const { mergeId } = await merge(register, customerId, other.customerId)
    await ask(register, customerId)
    await takeApart(register, mergeId, keeper('2026-12-20'))
    expect((await page(register, other.customerId)).holds).toMatchObject([{ lookAgainOn: '2026-12-21' }])
  })

  either('moves with a later merge, and covers both entries', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const other = await another(register)
    await hold(register, other.customerId)
    await merge(register, customerId, other.customerId)
    expect((await page(register, customerId)).holds).toHaveLength(1)
    await runWholeRetention(register, keeper(late))
    expect(await rowCounts(register)).toMatchObject({ customers: 2, warnings: 2 })
  })

  test('keeps even a customer with nothing left, when the last record is undone', async () => {
    const register = await openEmpty()
    const { customerId, warningId } = await openWarning(register)
    await hold(register, customerId)
    await register.write((tx) => undoWarning(tx, amira, warningId))
    expect(await rowCounts(register)).toMatchObject({ customers: 1, holds: 1, warnings: 1 })
    expect((await page(register, customerId)).contactPoints.map(({ value }) => value)).toEqual(
      customers.petra.addresses,
    )
  })

  test('only the register keeper places, keeps and lifts it; each refusal says why', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const { holdId } = await hold(register, customerId)
    const later = { why: 'Still.', lookAgainOn: '2027-01-01' }
    for (const who of ['amira', 'frances', 'tom', 'lee', 'max'] as const) {
      const act = on('2026-11-03', who)
      const refused = { refusal: 'not-authorised' }
      await expect(hold(register, customerId, '2027-01-01', act)).rejects.toMatchObject(refused)
      await expect(register.write((tx) => keepHoldOn(tx, act, holdId, later))).rejects.toMatchObject(refused)
      await expect(lift(register, holdId, act)).rejects.toMatchObject(refused)
    }
    await expect(hold(register, customerId, '2026-11-03')).rejects.toMatchObject({ refusal: 'in-the-past' })
    await expect(hold(register, customerId, '2028-01-01')).rejects.toMatchObject({ refusal: 'hold-too-long' })
    await expect(lift(register, customerId)).rejects.toMatchObject({ refusal: 'unknown-hold' })
    await lift(register, holdId)
    await expect(lift(register, holdId)).rejects.toMatchObject({ refusal: 'hold-lifted' })
    const keeping = register.write((tx) => keepHoldOn(tx, ruth, holdId, later))
    await expect(keeping).rejects.toMatchObject({ refusal: 'hold-lifted' })
  })
})

const looksAt = async (register: Register, customerId: string) =>
  (
    await register.read((reading) =>
      reading.selectFrom('access_ledger').select('id').where('customer_id', '=', customerId).execute(),
    )
  ).length
