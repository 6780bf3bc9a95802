import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { termsWords } from '../../../addin/parts/terms/terms-words.ts'
import { exportChosen } from '../../../server/cases/log/export-log.ts'
import { seeEscalationLog, seeRestrictionLog } from '../../../server/cases/log/see-log.ts'
import { seeRestriction } from '../../../server/cases/restriction/see-restriction.ts'
import { escalationLogQuestion, restrictionLogQuestion } from '../../../server/contract/log.ts'
import { referenceOf } from '../../../server/policy/reference.ts'
import type { Register } from '../../../server/register/register.ts'
import { customers } from '../../cast.ts'
import { seedDemoRegister } from '../../demo-register.ts'
import { council } from '../../support/acts.ts'
import { agreed, escalated, frances, inForce, lee, on, record, ruth, sent, terms } from '../../support/deciding.ts'
import { amira, now } from '../../support/doing.ts'
import { confirmNow } from '../../support/keeping.ts'
import { stores } from '../../support/store/stores.ts'
import { counted } from '../report/counted.ts'

const log = (register: Register, asked: object = {}, act = frances) =>
  seeRestrictionLog(register, act, v.parse(restrictionLogQuestion, asked))
const escalationLog = (register: Register, asked: object = {}, act = frances) =>
  seeEscalationLog(register, act, v.parse(escalationLogQuestion, asked))
const names = async (page: Promise<{ rows: { customer: { name: string | null } }[] }>) =>
  (await page).rows.map(({ customer }) => customer.name)

describe.each(stores)('P11: e-mail that ICT blocks, on $store', ({ openEmpty }) => {
  test('counts as a closed channel in the log, in the report and on the restriction, also without such a measure', async () => {
    const register = await openEmpty()
    const blocked = {
      measures: [{ kind: 'designated-contact' as const }],
      mail: { kind: 'block' as const, exceptions: [] },
    }
    const { restrictionId } = await inForce(register, { terms: terms(blocked) })
    const { rows } = await log(register, { measure: 'channel-closed' })
    expect(rows).toMatchObject([{ restrictionId, measures: ['designated-contact', 'channel-closed'] }])
    expect((await log(register, { measure: 'volume' })).rows).toEqual([])
    expect(await counted(register, '2026-10-01', '2026-12-31')).toMatchObject({ 'measure:channel-closed': 1 })
    const seen = await seeRestriction(register, frances, restrictionId)
    expect(termsWords(seen.terms, seen.openBesideBlock)).toContain(
      'E-mail: closed. Instead: by letter to Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC.',
    )
  })
})

describe.each(stores)('P15: the central log on $store', ({ openEmpty }) => {
  test('lists a restriction from its decision on, with what is still to be done', async () => {
    const register = await openEmpty()
    const { restrictionId, customerId, letterId } = await agreed(register)
    const line = {
      restrictionId,
      reference: referenceOf('restriction', restrictionId),
      customerId,
      customerReference: referenceOf('customer', customerId),
      customer: { name: null, address: 'petra.holm@example.org', number: null },
      state: 'agreed',
      measures: ['designated-contact', 'channel-closed'],
      services: null,
      contact: 'Sam Reyes',
      decidedOn: '2026-11-03',
      inForceOn: null,
      until: null,
      reviewDue: null,
      overdue: false,
      letterOutstanding: true,
      mailOutstanding: false,
    }
    expect(await log(register)).toEqual({
      rows: [line],
      next: null,
      previous: null,
      total: 1,
    })

    await record(register, frances, letterId, sent())
    const inForceNow = { ...line, state: 'in-force', inForceOn: '2026-11-03', reviewDue: '2027-05-03' }
    expect((await log(register)).rows).toEqual([{ ...inForceNow, letterOutstanding: false, mailOutstanding: true }])

    const arrangement = await register.read((reading) =>
      reading.selectFrom('arrangements').select('id').executeTakeFirstOrThrow(),
    )
    await register.write((tx) => confirmNow(tx, lee, arrangement.id))
    expect((await log(register, {}, on('2027-05-04'))).rows).toMatchObject([{ mailOutstanding: false, overdue: true }])
  })

  test('records each customer that it shows, once, in the access ledger, as found through the log', async () => {
    const register = await openEmpty()
    await seedDemoRegister(register, council, now)
    await log(register, {}, ruth)
    const kept = await register.read((reading) => reading.selectFrom('access_ledger').selectAll().execute())
    expect(kept.map(({ found_by, by_name }) => [found_by, by_name])).toEqual([
      ['log', 'Ruth Abbey'],
      ['log', 'Ruth Abbey'],
    ])
    await log(register, { search: 'nobody-of-this-name' }, ruth)
    expect(await register.read((reading) => reading.selectFrom('access_ledger').select('id').execute())).toHaveLength(2)
  })

  test('chosen rows are exported; one audit entry counts them, and each is a look', async () => {
    const register = await openEmpty()
    const { restrictionId, customerId, escalationId } = await inForce(register)
    await seedDemoRegister(register, council, now)
    const [titles = [], ...lines] = await exportChosen(register, ruth, 'csv', {
      kind: 'restrictions',
      ids: [restrictionId, restrictionId],
    })
    const column = (name: string) => lines.map((cells) => cells[titles.indexOf(name)])
    expect(column('Record')[0]).toBe('restriction')
    expect(new Set(column('Customer'))).toEqual(new Set([referenceOf('customer', customerId)]))
    const kept = await register.read((reading) =>
      reading
        .selectFrom('access_ledger')
        .select(['customer_id', 'found_by'])
        .where('by_name', '=', ruth.by.name)
        .execute(),
    )
    expect(kept).toEqual([{ customer_id: customerId, found_by: 'log' }])
    const entries = await register.read((reading) =>
      reading.selectFrom('audit_trail').select('facts').where('what', '=', 'log-exported').execute(),
    )
    expect(entries.map(({ facts }) => JSON.parse(facts))).toEqual([{ format: 'csv', rows: 1 }])
    const escalations = await exportChosen(register, ruth, 'xlsx', { kind: 'escalations', ids: [escalationId] })
    expect(escalations).toHaveLength(2)
  })

  test('chosen rows are exported for the register keeper alone, and not if one of them is no longer there', async () => {
    const register = await openEmpty()
    const { restrictionId, escalationId } = await inForce(register)
    const chosen = { kind: 'restrictions' as const, ids: [restrictionId, escalationId] }
    await expect(exportChosen(register, frances, 'csv', chosen)).rejects.toMatchObject({ refusal: 'not-authorised' })
    await expect(exportChosen(register, ruth, 'csv', chosen)).rejects.toMatchObject({ refusal: 'unknown-restriction' })
    await expect(exportChosen(register, ruth, 'csv', { ...chosen, kind: 'escalations' })).rejects.toMatchObject({
      refusal: 'unknown-escalation',
    })
    const looks = await register.read((reading) =>
      reading.selectFrom('access_ledger').select('id').where('by_name', '=', ruth.by.name).execute(),
    )
    expect(looks).toEqual([])
  })

  test('can be searched by a part of a reference', async () => {
    const register = await openEmpty()
    const { restrictionId, escalationId, customerId } = await inForce(register)
    const parts = (kind: 'restriction' | 'escalation' | 'customer', id: string) => {
      const reference = referenceOf(kind, id)
      return [reference.slice(0, 3), reference.slice(0, -2), reference.slice(2, 6), reference.slice(-4).toLowerCase()]
    }
    for (const search of parts('restriction', restrictionId))
      expect(
        (await log(register, { search })).rows.map((row) => row.restrictionId),
        search,
      ).toEqual([restrictionId])
    for (const search of parts('escalation', escalationId))
      expect((await escalationLog(register, { search })).rows, search).toHaveLength(1)
    for (const search of parts('customer', customerId).slice(0, 3))
      expect((await log(register, { search })).rows, search).toHaveLength(1)
    expect((await log(register, { search: 'R-0' })).rows.length).toBe(restrictionId.at(-8) === '0' ? 1 : 0)
  })

  test('can be searched by name, address, number and reference', async () => {
    const register = await openEmpty()
    await seedDemoRegister(register, council, now)
    const all = (await log(register)).rows
    const mia = all.find(({ customer }) => customer.name === customers.mia.name)
    for (const search of ['jo', 'MARSH', 'jmarsh.home@example.net', '07700 900123', '+447700 9001', 'marsh 07700'])
      expect(await names(log(register, { search })), search).toEqual(['Jo Marsh'])
    for (const search of [mia?.reference ?? '', mia?.customerReference.replaceAll('-', ' ').toLowerCase() ?? ''])
      expect(await names(log(register, { search })), search).toEqual(['Mia Rowe'])
    expect(await names(log(register, { search: 'example', sort: { by: 'name', direction: 'ascending' } }))).toEqual([
      'Jo Marsh',
      'Mia Rowe',
    ])
    for (const search of ['arsh', 'jo mia', '!!!', 'R-0000-0000', '%', '_'])
      expect(await names(log(register, { search })), search).toEqual([])
  })

  test('finds an escalation by its own reference and its outcome’s, and filters by behaviour, state and service', async () => {
    const register = await openEmpty()
    const { escalationId, restrictionId } = await inForce(register)
    await seedDemoRegister(register, council, now)
    expect(await names(escalationLog(register, { sort: { by: 'name', direction: 'ascending' } }))).toEqual([
      'Colin Drew',
      null,
    ])
    for (const search of [referenceOf('escalation', escalationId), referenceOf('restriction', restrictionId)])
      expect((await escalationLog(register, { search })).rows).toMatchObject([{ escalationId, state: 'approved' }])
    expect((await log(register, { search: referenceOf('escalation', escalationId) })).rows).toMatchObject([
      { restrictionId },
    ])
    expect((await escalationLog(register, { behaviour: 'aggressive' })).rows).toMatchObject([
      { customer: { name: 'Colin Drew' }, service: 'Planning', behaviours: ['aggressive'], escalatedBy: 'Dan Okafor' },
    ])
    expect((await escalationLog(register, { states: ['pending'], service: 'Housing' })).rows).toEqual([])
  })

  test('refuses staff, ICT and the auditor', async () => {
    const register = await openEmpty()
    await escalated(register)
    for (const act of [amira, lee, on('2026-11-03', 'max')]) {
      await expect(log(register, {}, act)).rejects.toMatchObject({ refusal: 'not-authorised' })
      await expect(escalationLog(register, {}, act)).rejects.toMatchObject({ refusal: 'not-authorised' })
    }
  })

  test('refuses an invalid cursor, or one for another sort order', async () => {
    const register = await openEmpty()
    await seedDemoRegister(register, council, now)
    const wrong = ['x', Buffer.from('[]').toString('base64url'), Buffer.from('{"a":1}').toString('base64url')]
    const ofAnother = ['name', 'ascending', 'next', 'jo', '0198c5b2-7c00-7000-8000-000000000001']
    wrong.push(Buffer.from(JSON.stringify(ofAnother)).toString('base64url'))
    for (const after of wrong) await expect(log(register, { after })).rejects.toMatchObject({ refusal: 'unknown-page' })
  })
})
