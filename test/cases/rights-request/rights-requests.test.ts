import { describe, expect, test } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { runWholeRetention } from '../../../server/cases/retention/run-retention.ts'
import { seeRetention } from '../../../server/cases/retention/see-retention.ts'
import { extendRights } from '../../../server/cases/rights-request/rights-requests.ts'
import { sweepOverdueRights } from '../../../server/cases/rights-request/sweep-overdue.ts'
import { undoWarning } from '../../../server/cases/warning/undo-warning.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { colleagues } from '../../cast.ts'
import { actBy, byItself } from '../../support/acts.ts'
import { frances, inForce, on, ruth, tom } from '../../support/deciding.ts'
import { disclosed } from '../../support/disclosed.ts'
import { amira, openWarning, warn } from '../../support/doing.ts'
import { another, merge, page, takeApart, told } from '../../support/keeping.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { auditedKinds, rowCounts } from '../../support/store/rows.ts'
import { eitherRows, eitherTest, stores } from '../../support/store/stores.ts'
import { answer, ask, given, what } from './asking.ts'

/** A reviewer without another role. */
const reviewer = actBy({ ...colleagues.dan, roles: ['Reviewer'] }, ruth.at)

describe.each(stores)('G: what a customer asks about their own record, on $store', ({ store, openEmpty }) => {
  const either = eitherTest(store)
  test('is on their page with its due day, on the list of those who answer, and in the history; a reviewer sees only the statement', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const { rightsRequestId } = await ask(register, customerId)
    const waits = { rightsRequestId, kind: 'rectification', what, dueOn: '2026-12-02', overdue: false, answer: null }
    expect((await page(register, customerId)).rightsRequests).toMatchObject([waits])
    expect((await page(register, customerId, on('2026-12-03', 'tom'))).rightsRequests).toMatchObject([
      { overdue: true },
    ])
    expect((await page(register, customerId, reviewer)).rightsRequests).toMatchObject([{ what: null }])
    for (const act of [ruth, tom])
      expect((await seeWork(register, act)).items).toMatchObject([
        { kind: 'rights-request', id: rightsRequestId, customerId, dueOn: '2026-12-02', overdue: false },
      ])
    expect((await seeWork(register, on('2026-12-03', 'ruth'))).items[0]).toMatchObject({
      overdue: true,
      title: expect.stringMatching(/: request about the record, was due on 2 December 2026$/),
    })
    for (const act of [amira, reviewer]) expect((await seeWork(register, act)).items).toEqual([])

    await answer(register, rightsRequestId)
    expect((await seeWork(register, ruth)).items).toEqual([])
    const { rightsRequests, timeline } = await page(register, customerId)
    expect(rightsRequests).toMatchObject([
      { answer: { outcome: 'in-part', text: given.answer, statement: given.statement, by: { name: 'Ruth Abbey' } } },
    ])
    expect(timeline.events.slice(0, 2).map(({ words, said }) => [words, ...said.map(({ text }) => text)])).toEqual([
      ['The request about the record was answered: granted in part.', given.answer, given.statement],
      ['The customer asked us on 2 November 2026 to correct their record. To be answered by 2 December 2026.', what],
    ])
    const seen = await page(register, customerId, reviewer)
    expect(seen.rightsRequests).toMatchObject([{ answer: { text: null, statement: given.statement } }])
    expect(JSON.stringify(seen)).not.toContain(what)
  })

  test('is mailed once when it is overdue, to the register keeper and the officers, without a name', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    await ask(register, customerId)
    const sweep = (day: string) => register.write((tx) => sweepOverdueRights(tx, byItself(`${day}T02:00:00.000Z`)))
    expect([await sweep('2026-12-02'), await sweep('2026-12-03'), await sweep('2026-12-04')]).toEqual([0, 1, 0])
    const mail = await register.read((reading) =>
      reading.selectFrom('outbox').selectAll().where('key', 'like', 'rights-request%').executeTakeFirstOrThrow(),
    )
    expect(JSON.parse(mail.recipients)).toEqual([
      ...[colleagues.ruth, colleagues.frances, colleagues.tom].map(({ address }) => address),
    ])
    expect(mail.subject).toMatch(/^Overdue: request about a record to answer: C-/)
    expect(mail.body).toContain('It was due on 2 December 2026.')
    expect(mail.subject + mail.body).not.toMatch(/petra|shouted/i)
  })

  either('Art. 12(3): has two further months if the customer is told why within the first month', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const { rightsRequestId: id } = await ask(register, customerId)
    const why = 'There are forty letters to read.'
    const extend = (toldOn: string, act: Act = on('2026-12-03', 'ruth')) =>
      register.write((tx) => extendRights(tx, act, id, { toldOn, why }))
    await expect(extend('2026-12-02', amira)).rejects.toMatchObject({ refusal: 'not-authorised' })
    await expect(extend('2026-12-04')).rejects.toMatchObject({ refusal: 'in-the-future' })
    await expect(extend('2026-11-01')).rejects.toMatchObject({ refusal: 'in-the-past' })
    await expect(extend('2026-12-03')).rejects.toMatchObject({ refusal: 'extension-too-late' })
    await extend('2026-11-30')
    await expect(extend('2026-11-30')).rejects.toMatchObject({ refusal: 'already-extended' })
    const { rightsRequests, timeline } = await page(register, customerId, on('2026-12-03', 'tom'))
    expect(rightsRequests).toMatchObject([
      {
        ...{ dueOn: '2027-02-02', overdue: false },
        extension: { toldOn: '2026-11-30', dueBefore: '2026-12-02', why, by: { name: 'Ruth Abbey' } },
      },
    ])
    expect(timeline.events.map(({ words }) => words)).toEqual(
      expect.arrayContaining([
        'The customer was told on 30 November 2026 that the request about the record takes longer. It is now due by 2 February 2027.',
        'The customer asked us on 2 November 2026 to correct their record. To be answered by 2 December 2026.',
      ]),
    )
    const seen = await page(register, customerId, reviewer)
    expect(seen.rightsRequests).toMatchObject([{ extension: { why: null } }])
    expect(JSON.stringify(seen)).not.toContain(why)
    expect(JSON.stringify((await disclosed(register, customerId)).record)).toContain(why)
    const sweep = (day: string) => register.write((tx) => sweepOverdueRights(tx, byItself(`${day}T02:00:00.000Z`)))
    expect([await sweep('2026-12-04'), await sweep('2027-02-03')]).toEqual([0, 1])
    await answer(register, id)
    await expect(extend('2026-11-30')).rejects.toMatchObject({ refusal: 'already-answered' })
    const { rightsRequestId: complaint } = await ask(register, customerId, { kind: 'complaint' })
    const longer = register.write((tx) => extendRights(tx, ruth, complaint, { toldOn: '2026-11-03', why }))
    await expect(longer).rejects.toMatchObject({ refusal: 'request-not-extendable' })
    expect(await auditedKinds(register)).toContain('rights-request-extended')
    expect(await proved(register)).toMatchObject(sound)
  })

  test('is in the subject access file, and in the audit trail without a word of it', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const { rightsRequestId } = await ask(register, customerId)
    await answer(register, rightsRequestId)
    const { record } = await disclosed(register, customerId)
    expect(record.requestsAboutTheRecord).toMatchObject([
      { kind: 'rectification', what: { freeText: what }, answer: { yourStatement: { freeText: given.statement } } },
    ])
    expect((await auditedKinds(register)).filter((kind) => kind.startsWith('rights'))).toEqual([
      'rights-request-recorded',
      'rights-request-answered',
    ])
    const facts = JSON.stringify(await register.read((tx) => tx.selectFrom('audit_trail').select('facts').execute()))
    expect(facts).not.toMatch(/shouted|corrected the day|ill on/)
    expect(await proved(register)).toMatchObject(sound)
  })

  test('keeps the customer until it is answered, and for its period after that; then retention deletes both', async () => {
    const register = await openEmpty()
    const { customerId, warningId } = await openWarning(register)
    const { rightsRequestId } = await ask(register, customerId)
    await register.write((tx) => undoWarning(tx, amira, warningId))
    expect(await rowCounts(register)).toMatchObject({ customers: 1, rights_requests: 1 })
    const late = on('2033-01-01', 'ruth')
    expect((await seeRetention(register, late, null)).held).toMatchObject([{ customerId, lookAgainOn: '2026-12-02' }])
    await runWholeRetention(register, late)
    expect(await rowCounts(register)).toMatchObject({ customers: 1, rights_requests: 1 })
    await answer(register, rightsRequestId, late)
    await runWholeRetention(register, on('2034-01-01', 'ruth'))
    expect(await rowCounts(register)).toMatchObject({ customers: 0, rights_requests: 0 })
    expect(await proved(register)).toMatchObject(sound)
  })

  test.each(
    eitherRows(store, [
      ['subject-access', 'for a copy of their record'],
      ['restrict-processing', 'to limit how we use their record'],
    ] as const),
  )(
    'Arts 15, 18: %s has its month on the list and two more once the customer was told; nothing is deleted until the answer',
    async (kind, asked) => {
      const register = await openEmpty()
      const { customerId } = await warn(register)
      const { rightsRequestId: id } = await ask(register, customerId, { kind })
      expect(await told(register, customerId)).toContain(
        `The customer asked us on 2 November 2026 ${asked}. To be answered by 2 December 2026.`,
      )
      expect((await seeWork(register, on('2026-12-03', 'tom'))).items).toMatchObject([{ id, overdue: true }])
      const longer = { toldOn: '2026-11-30', why: 'There are many records.' }
      await register.write((tx) => extendRights(tx, on('2026-12-01', 'ruth'), id, longer))
      expect((await page(register, customerId)).rightsRequests).toMatchObject([{ kind, dueOn: '2027-02-02' }])
      const late = on('2033-01-01', 'ruth')
      expect(await register.write((tx) => sweepOverdueRights(tx, late))).toBe(1)
      await runWholeRetention(register, late)
      expect(await rowCounts(register)).toMatchObject({ customers: 1, rights_requests: 1 })
      await answer(register, id, late)
      await runWholeRetention(register, on('2034-01-01', 'ruth'))
      expect(await rowCounts(register)).toMatchObject({ customers: 0, rights_requests: 0 })
    },
  )

  test('moves with its entry in a merge, and back when the merge is undone', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const other = await another(register)
    await ask(register, other.customerId)
    const { mergeId } = await merge(register, customerId, other.customerId)
    expect((await page(register, customerId)).rightsRequests).toHaveLength(1)
    await takeApart(register, mergeId)
    expect((await page(register, customerId)).rightsRequests).toEqual([])
    expect((await page(register, other.customerId)).rightsRequests).toHaveLength(1)
  })

  either(
    'an objection is answered once, by somebody who had no part in the record; a rectification even by the decider',
    async () => {
      const register = await openEmpty()
      const { customerId } = await inForce(register)
      const { rightsRequestId: objection } = await ask(register, customerId, { kind: 'objection' })
      await expect(answer(register, objection, frances)).rejects.toMatchObject({ refusal: 'had-a-part' })
      await answer(register, objection, tom)
      await expect(answer(register, objection, ruth)).rejects.toMatchObject({ refusal: 'already-answered' })
      const { rightsRequestId: wrong } = await ask(register, customerId)
      await answer(register, wrong, frances)
    },
  )

  test('is refused from others, for a day in the future, and for an unknown customer or request', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    await expect(ask(register, customerId, {}, amira)).rejects.toMatchObject({ refusal: 'not-authorised' })
    await expect(ask(register, customerId, {}, reviewer)).rejects.toMatchObject({ refusal: 'not-authorised' })
    await expect(ask(register, customerId, { receivedOn: '2027-11-03' })).rejects.toMatchObject({
      refusal: 'in-the-future',
    })
    await expect(ask(register, newId())).rejects.toMatchObject({ refusal: 'unknown-entry' })
    await expect(answer(register, newId())).rejects.toMatchObject({ refusal: 'unknown-rights-request' })
    const { rightsRequestId } = await ask(register, customerId)
    await expect(answer(register, rightsRequestId, amira)).rejects.toMatchObject({ refusal: 'not-authorised' })
  })
})
