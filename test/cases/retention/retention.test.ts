import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sweepWaitingEvidence, uploadEvidence } from '../../../server/cases/evidence/upload-evidence.ts'
import { nextBatch, runWholeRetention } from '../../../server/cases/retention/run-retention.ts'
import { seeRetention, seeRetentionRuns } from '../../../server/cases/retention/see-retention.ts'
import { undoWarning } from '../../../server/cases/warning/undo-warning.ts'
import { referenceOf } from '../../../server/policy/reference.ts'
import { addTenantCheck } from '../../../server/register/mail-arrangement/tenant-checks.ts'
import { openRegister, type Register } from '../../../server/register/register.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { keepAnswer } from '../../../server/register/store/once-only.ts'
import { deleteDaily, runDaily } from '../../../server/running/daily.ts'
import { colleagues, customers, tenantId } from '../../cast.ts'
import { replayed, stored } from '../../register/replay.ts'
import { actBy, byItself, clue, council, message } from '../../support/acts.ts'
import { approval, decide, escalated, frances, inForce, lee, on, record, represent } from '../../support/deciding.ts'
import { amira, minutes, now, openWarning, seen, warn } from '../../support/doing.ts'
import {
  answerOpenQuestions,
  everythingOfPetra,
  evidence,
  importedWith,
  lift,
  mark,
  plant,
  settle,
} from '../../support/store/all-over.ts'
import { whereEachKept, whereKept } from '../../support/store/every-column.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { everythingKept, recordTables, rowCounts } from '../../support/store/rows.ts'
import { stores } from '../../support/store/stores.ts'

const keeper = (day: string) => on(day, 'ruth')
const nightly = (day: string) => byItself(`${day}T09:00:00.000Z`)
const wouldGo = async (register: Register, day: string) => {
  const { entries } = await seeRetention(register, keeper(day), null)
  return entries.map(({ kind, rule, due }) => `${kind}: ${rule} since ${due}`)
}

describe.each(stores)('G: retention, on $store', ({ store, openEmpty, newRegister }) => {
  test('no word about the person stays; the trail keeps the deletion, and still verifies and replays', async () => {
    const afterwards: (() => Promise<void> | void)[] = []
    const where = await newRegister((cleanUp) => afterwards.push(cleanUp))
    const register = await openRegister(where)
    const { customerId, restrictionId, escalationId } = await everythingOfPetra(register)
    await register.write(async (tx) => {
      const person = { oid: colleagues.amira.oid, tid: tenantId }
      const taken = { key: 'late', person, route: 'POST /', bodyHash: '', at: new Date('2030-06-01T09:00:00Z') }
      await keepAnswer(tx, taken, { status: 200, answer: JSON.stringify({ customerId, said: mark }) })
    })
    await importedWith(register, mark, [restrictionId], '2026-11-05T09:00:00.000Z')
    const room = { patterns: 0, largestRule: null, others: { rules: 0, patterns: 0 } }
    const check = { id: newId(), at: now, by: lee.by, rules: 1, drifts: [], room }
    await register.write((tx) => addTenantCheck(tx, check))
    await register.write((tx) => uploadEvidence(tx, amira, evidence('waits')))
    await plant(register, store)
    const planted = await whereKept(register, store, mark)
    expect(planted).toEqual(
      expect.arrayContaining([
        'contact_points.value',
        'decisions.considered',
        'escalations.account',
        'import_files.content',
        'imported_records.notes',
        'evidence.contact',
        'letters.text',
        'originals.content',
        'outbox.body',
        'once_only.answer',
        'passed_on.contact',
        'proposals.why',
        'representations.account',
        'restrictions.reasons',
        'tenant_checks.drifts',
        'reviews.reasons',
        'waiting_evidence.contact',
        'waiting_originals.content',
        'warnings.contact',
      ]),
    )
    // An undecided report would keep the customer. Mail does not wait for years: it is given up.
    await register.write(async (tx) => {
      await tx.updateTable('proposals').set({ state: 'accepted' }).execute()
      await tx.updateTable('outbox').set({ state: 'dead' }).execute()
      // The newest comparison stays until there is another.
      await addTenantCheck(tx, { ...check, id: newId(), at: new Date('2030-06-01T09:00:00Z') })
    })

    const day = '2030-06-02'
    await runDaily(register, nightly(day))
    expect(await sweepWaitingEvidence(register, nightly(day))).toBe(1)
    expect(await deleteDaily(register, nightly(day))).toEqual({
      'lapsed-warning': 2,
      'closed-escalation': 1,
      'ended-restriction': 2,
      'nothing-left': 1,
      'access-ledger': 5,
      'old-mail': 6,
    })
    // The number in full, in both spellings: six digits alone can be in a hash by chance.
    const words = [mark, 'petra', 'Holm', '7700 900456', '7700900456']
    expect(await whereEachKept(register, store, words)).toEqual(Object.fromEntries(words.map((word) => [word, []])))
    expect(await rowCounts(register)).toMatchObject({
      customers: 0,
      contact_points: 0,
      originals: 0,
      // The keeper's mail about the bank holidays of 2030, and the auditor's about the trail. They name nobody.
      outbox: 2,
      letters: 0,
    })

    expect(await proved(register)).toMatchObject(sound)
    expect(await replayed(register)).toEqual(await stored(register))
    const gone = await register.read((reading) =>
      reading.selectFrom('audit_trail').selectAll().where('what', '=', 'deleted-by-retention').orderBy('seq').execute(),
    )
    expect(gone.map(({ subject_id, facts }) => [subject_id, JSON.parse(facts)])).toEqual([
      [expect.any(String), { kind: 'warning', rule: 'lapsed-warning', due: '2028-11-03' }],
      [expect.any(String), { kind: 'formal-warning', rule: 'lapsed-warning', due: '2028-11-03' }],
      [expect.any(String), { kind: 'escalation', rule: 'closed-escalation', due: '2028-11-03' }],
      [restrictionId, { kind: 'restriction', rule: 'ended-restriction', due: '2029-12-01' }],
      [escalationId, { kind: 'escalation', rule: 'ended-restriction', due: '2029-12-01' }],
      [customerId, { kind: 'customer', rule: 'nothing-left', due: '2029-12-01' }],
      [expect.any(String), { rule: 'access-ledger', count: 5, before: '2028-06-02' }],
      [expect.any(String), { rule: 'old-mail', count: 6, before: '2030-03-02' }],
    ])
    expect(gone.slice(0, 6).every(({ customer_id }) => customer_id === customerId)).toBe(true)

    await register.close()
    if ('sqliteFile' in where) expect(readFileSync(where.sqliteFile).includes(mark)).toBe(false)
    for (const cleanUp of afterwards.reverse()) await cleanUp()
  })

  test('the dry run lists what the run then deletes, by reference and rule, and deletes nothing itself', async () => {
    const register = await openEmpty()
    const { customerId } = await everythingOfPetra(register)
    const { warningId } = await warn(register, actBy(colleagues.amira, now), {
      customer: clue({ addresses: customers.mia.addresses }),
      contact: message({ internetMessageId: '<mia@example.org>' }),
    })
    const before = await everythingKept(register, ...recordTables)
    const { entries, counts, next } = await seeRetention(register, keeper('2028-11-03'), null)
    expect(entries).toContainEqual({
      kind: 'warning',
      id: warningId,
      reference: referenceOf('warning', warningId),
      customerId: expect.any(String),
      customer: expect.stringMatching(/^C-/),
      rule: 'lapsed-warning',
      due: '2028-11-03',
    })
    // Petra's warnings go, and her entry stays for her restriction; nothing of Mia is left.
    expect(
      entries.map(({ kind, customer }) => [kind, customer === referenceOf('customer', customerId)]).sort(),
    ).toEqual([
      ['customer', false],
      ['escalation', true],
      ['formal-warning', true],
      ['warning', false],
      ['warning', true],
    ])
    expect(counts).toEqual({ 'lapsed-warning': 3, 'closed-escalation': 1, 'nothing-left': 1 })
    expect(next).toBe('looks-and-mail')
    expect(JSON.stringify(entries)).not.toMatch(/petra|mia\.rowe/i)
    const rest = await seeRetention(register, keeper('2028-11-03'), next)
    expect(rest).toMatchObject({ entries: [], counts: { 'access-ledger': 0 }, next: null })
    expect(await everythingKept(register, ...recordTables)).toBe(before)

    const run = await runWholeRetention(register, keeper('2028-11-03'))
    expect(run).toEqual({ ...counts, ...(rest.counts['old-mail'] ? { 'old-mail': rest.counts['old-mail'] } : {}) })
    expect(await wouldGo(register, '2028-11-03')).toEqual([])
    const { runs } = await seeRetentionRuns(register, keeper('2028-11-03'))
    expect(runs).toEqual([
      {
        runId: expect.any(String),
        startedAt: expect.any(String),
        endedAt: expect.any(String),
        by: { name: 'Ruth Abbey' },
        counts: run,
      },
    ])
  })

  test('what a pending letter, representation or mail arrangement needs stays until that is done', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    await represent(register, restrictionId)
    await lift(register, on('2026-12-01'), restrictionId)
    // Lifting answered the representation; the letter and ICT's work are left.
    expect(await wouldGo(register, '2040-01-01')).toEqual([])
    const letters = await register.read((reading) =>
      reading.selectFrom('letters').select('id').where('kind', '=', 'lifting').execute(),
    )
    for (const { id } of letters)
      await record(register, on('2026-12-02'), id, { how: 'sent', sentOn: '2026-12-02', method: 'post', text: null })
    expect(await wouldGo(register, '2040-01-01')).toEqual([])
    await settle(register, '2026-12-03')
    expect(await wouldGo(register, '2029-11-30')).toEqual([])
    expect(await wouldGo(register, '2029-12-01')).toEqual([
      'restriction: ended-restriction since 2029-12-01',
      'escalation: ended-restriction since 2029-12-01',
      'customer: nothing-left since 2029-12-01',
    ])
  })

  test('P3: a restriction with an open question to legal services stays until the answer is recorded', async () => {
    const register = await openEmpty()
    const { escalationId } = await escalated(register)
    const legalQuestion = { question: 'Is it harassment?', lastResort: true }
    const made = await decide(register, frances, escalationId, { ...approval(), legalQuestion })
    await record(register, frances, made.letterId ?? '')
    await lift(register, on('2026-12-01'), made.restrictionId ?? '')
    await settle(register, '2026-12-03')
    expect(await wouldGo(register, '2040-01-01')).toEqual([])
    await answerOpenQuestions(register)
    expect(await wouldGo(register, '2029-12-01')).toHaveLength(3)
  })

  test('a merged entry is deleted with the one that remained, including corrections and their reasons', async () => {
    const register = await openEmpty()
    const { customerId, warningId } = await warn(register)
    const [other, by] = [newId(), { by_oid: 'o', by_tid: 't', by_name: 'Ruth' }]
    await register.write(async (tx) => {
      await tx
        .insertInto('customers')
        .values({ id: other, added_at: now.toISOString(), merged_into: customerId })
        .execute()
      const merged = {
        id: newId(),
        customer_id: customerId,
        other_id: other,
        why: mark,
        merged_at: now.toISOString(),
        moved: '{}',
      }
      await tx
        .insertInto('merges')
        .values({ ...merged, ...by })
        .execute()
      const corrected = { id: newId(), record_kind: 'warning', record_id: warningId, field: 'service' } as const
      await tx
        .insertInto('corrections')
        .values({ ...corrected, before: mark, after: mark, why: mark, at: now.toISOString(), ...by })
        .execute()
    })
    expect(await wouldGo(register, '2030-01-01')).toEqual([
      'warning: lapsed-warning since 2028-11-03',
      'customer: nothing-left since 2028-11-03',
    ])
    await runWholeRetention(register, keeper('2030-01-01'))
    expect(await whereKept(register, store, mark)).toEqual([])
    expect((await rowCounts(register)).customers).toBe(0)
  })

  test('anything undone is deleted early, while the rest of the customer stays', async () => {
    const register = await openEmpty()
    const { customerId } = await escalated(register)
    const { warningId } = await openWarning(register, actBy(colleagues.dan, now), {
      customer: clue({ customerId }),
      contact: message({ internetMessageId: '<two@example.org>' }),
    })
    await register.write((tx) => undoWarning(tx, actBy(colleagues.dan, minutes(1)), warningId))
    expect(await wouldGo(register, '2027-02-02')).toEqual([])
    expect(await wouldGo(register, '2027-02-03')).toEqual(['warning: undone since 2027-02-03'])
    await seen(register, amira, 'petra.holm@example.org')
    await runWholeRetention(register, keeper('2027-02-03'))
    expect(await rowCounts(register)).toMatchObject({ warnings: 0, customers: 1, escalations: 1, access_ledger: 2 })
  })

  test('only the register keeper can see or run it', async () => {
    const register = await openEmpty()
    for (const who of ['amira', 'frances', 'tom', 'lee', 'max'] as const) {
      const act = actBy(colleagues[who], now)
      const refused = { refusal: 'not-authorised' }
      await expect(seeRetention(register, act, null)).rejects.toMatchObject(refused)
      await expect(seeRetentionRuns(register, act)).rejects.toMatchObject(refused)
      await expect(nextBatch(register, act, null)).rejects.toMatchObject(refused)
    }
    expect(council.periods.retention.restrictions).toBe(36)
  })
})
