import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { seeRestrictionLog } from '../../../server/cases/log/see-log.ts'
import { seeArrangements } from '../../../server/cases/mail-arrangement/see-arrangements.ts'
import { seeRestriction } from '../../../server/cases/restriction/see-restriction.ts'
import { giveWarning } from '../../../server/cases/warning/give-warning.ts'
import { restrictionLogQuestion } from '../../../server/contract/log.ts'
import { customersByKey } from '../../../server/register/customer/customers.ts'
import { findImport } from '../../../server/register/import/imports.ts'
import type { Register } from '../../../server/register/register.ts'
import { restrictionsIn } from '../../../server/register/restriction/restrictions.ts'
import { colleagues, customers } from '../../cast.ts'
import { clue, message } from '../../support/acts.ts'
import { frances, inForce, lee, mails, record, ruth } from '../../support/deciding.ts'
import { amira } from '../../support/doing.ts'
import { confirmNow } from '../../support/keeping.ts'
import { opened } from '../../support/opened-importing.ts'
import { council, csvOf, giveFile, type ImportContext, restricted, signed, titles } from '../../support/sheets.ts'
import { auditedKinds, rowCounts } from '../../support/store/rows.ts'
import { eitherTest, stores } from '../../support/store/stores.ts'

const log = (register: Register, asked: { search?: string } = {}) =>
  seeRestrictionLog(
    register,
    ruth,
    v.parse(restrictionLogQuestion, { sort: { by: 'name', direction: 'ascending' }, ...asked }),
  )

describe.each(stores)('importing a file, on $store', ({ store, newRegister }) => {
  const either = eitherTest(store)
  either(
    'P13: is not an approval: the approver is only what the file says, and the trail records the import',
    async () => {
      const working = await opened(await newRegister())
      const { id, dry } = await giveFile(
        working,
        ruth,
        csvOf([
          titles,
          council({ ...restricted, Name: 'Jo Marsh', 'E-mail': 'jo@example.org', 'Approved by': 'F. Lane' }),
        ]),
      )
      expect(dry.findings).toContainEqual(expect.objectContaining({ row: 2, what: 'approved-by-no-post' }))
      expect(await auditedKinds(working.register)).toEqual(expect.arrayContaining(['register-imported']))
      const kept = await working.register.read((reading) =>
        reading.selectFrom('imported_records').selectAll().execute(),
      )
      expect(kept).toMatchObject([{ import_id: id, kind: 'restriction', row_number: 2, approved_by: 'F. Lane' }])
      const points = await working.register.read((reading) =>
        reading.selectFrom('contact_points').select('why').execute(),
      )
      for (const { why } of points) expect(why).toContain(id)
      const [customer] = await working.register.read((reading) => customersByKey(reading, 'email', ['jo@example.org']))
      const [held] = await working.register.read((reading) =>
        restrictionsIn(reading, customer?.customerId ?? '', ['in-force']),
      )
      const { decidedBy } = await seeRestriction(working.register, frances, held?.id ?? '')
      expect(decidedBy.name).toBe('F. Lane, as the council’s earlier log has it (imported by Ruth Abbey)')
      // P15: the review is due at once.
      expect(held).toMatchObject({ reviewDue: '2026-11-03', by: { name: colleagues.ruth.name }, considered: null })
      const letters = await working.register.read((reading) =>
        reading.selectFrom('letters').select(['state', 'at_once_reason']).execute(),
      )
      expect(letters).toEqual([{ state: 'sent', at_once_reason: null }])
    },
  )

  it('creates nothing for rows imported before; existing customers are left alone or added to', async () => {
    const working = await opened(await newRegister())
    const jo = council({ ...restricted, Name: 'Jo Marsh', 'E-mail': 'jo@example.org' })
    await giveFile(working, ruth, csvOf([titles, jo]))
    const more = council({
      Name: 'Jo Marsh',
      'E-mail': 'jo@example.org; jo.two@example.org',
      'Warning on': '5 January 2026',
    })
    const left = await giveFile(working, ruth, csvOf([titles, more, jo]))
    expect(left.done?.counts).toMatchObject({ already: 1, left: 1, warnings: 0 })
    expect(left.dry.findings.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['joined-with', 'customer-known-left']),
    )
    const added = await giveFile(working, ruth, csvOf([titles, more]), { existing: 'add' })
    expect(added.done?.counts).toMatchObject({ customersKnown: 1, warnings: 1 })
    const owners = await working.register.read((reading) =>
      customersByKey(reading, 'email', ['jo@example.org', 'jo.two@example.org']),
    )
    expect(new Set(owners.map(({ customerId }) => customerId)).size).toBe(1)
    expect((await rowCounts(working.register)).customers).toBe(1)
  })

  either('P13: asks ICT again when a mailbox becomes shared, and not when one is shared already', async () => {
    const working = await opened(await newRegister())
    const { register } = working
    await inForce(register)
    const [made] = (await seeArrangements(register, lee)).arrangements
    const confirm = () => register.write((tx) => confirmNow(tx, lee, made?.arrangementId ?? ''))
    const state = async () => (await seeArrangements(register, lee)).arrangements[0]?.state
    const again = async () =>
      (await mails(register)).filter(({ key }) => key.startsWith('arrangement-make-again')).length
    const [address = ''] = customers.petra.addresses
    await confirm()

    const share = (name: string, emails: string) =>
      giveFile(
        working,
        ruth,
        csvOf([titles, council({ Name: name, 'E-mail': emails, 'Warning on': '5 January 2026' })]),
        {
          corrections: [{ row: 2, field: 'name', becomes: name }],
        },
      )
    await share('Al Bo; Bo Al', address)
    expect([await state(), await again()]).toEqual(['to-make', 1])
    await confirm()

    // Nothing changes for one that is shared already, or for a customer without a restriction.
    await share('Cy Day; Di Day', `cy@example.org; ${address}`)
    expect([await state(), await again()]).toEqual(['in-place', 1])
  })

  either('P13: asks ICT again when an existing customer gets another address', async () => {
    const working = await opened(await newRegister())
    const { register } = working
    await inForce(register)
    const [made] = (await seeArrangements(register, lee)).arrangements
    await register.write((tx) => confirmNow(tx, lee, made?.arrangementId ?? ''))
    const [address = ''] = customers.petra.addresses
    const more = [
      council({ Name: 'Petra Holm', 'E-mail': `${address}; petra.two@example.org`, 'Warning on': '5 January 2026' }),
    ]
    await giveFile(working, ruth, csvOf([titles, ...more]), { existing: 'add' })
    expect((await seeArrangements(register, lee)).arrangements).toMatchObject([{ state: 'to-make' }])
  })

  it('P15: shows imported restrictions in the log at once, for new and existing customers', async () => {
    const working = await opened(await newRegister())
    const jo = council({ Name: 'Jo Marsh', 'E-mail': 'jo@example.org', 'Warning on': '5 January 2026' })
    await giveFile(working, ruth, csvOf([titles, jo]))
    const restrictedJo = council({ ...restricted, Name: 'Jo Marsh', 'E-mail': 'jo@example.org; jo.two@example.org' })
    const al = council({ ...restricted, Name: 'Al Bo', 'E-mail': 'al@example.org', 'Lifted on': '2026-05-01' })
    const { done } = await giveFile(working, ruth, csvOf([titles, restrictedJo, al]), { existing: 'add' })
    expect(done?.counts).toMatchObject({ customersNew: 1, customersKnown: 1, restrictions: 2 })
    const { rows: lines } = await log(working.register)
    expect(lines).toMatchObject([
      { customer: { name: 'Al Bo' }, state: 'lifted', letterOutstanding: false },
      { customer: { name: 'Jo Marsh' }, state: 'in-force', letterOutstanding: false },
    ])
    expect((await log(working.register, { search: 'jo.two' })).total).toBe(1)
  })

  it('is planned in its own transaction: what changed since the dry run counts, and no row comes in by half', async () => {
    const working = await opened(await newRegister())
    const jo = council({ ...restricted, Name: 'Jo Marsh', 'E-mail': 'jo@example.org' })
    const al = council({ ...restricted, Name: 'Al Bo', 'E-mail': 'al@example.org' })
    const { id } = await giveFile(working, ruth, csvOf([titles, jo, al]), { sign: false })
    // Meanwhile Jo's address is another customer's.
    await working.register.write((tx) =>
      giveWarning(tx, amira, {
        customer: clue({ addresses: ['jo@example.org'] }),
        service: 'Housing',
        contact: message(),
      }),
    )
    await signed(working, ruth, id)
    const done = await working.register.read((reading) => findImport(reading, id))
    expect(done).toMatchObject({ state: 'done', counts: { customersNew: 1, left: 1, restrictions: 1 } })
    expect((await rowCounts(working.register)).customers).toBe(2)
  })

  it('leaves nothing if interrupted before its transaction commits', async () => {
    const working = await opened(await newRegister())
    // P14: it waits for its letter.
    const waiting = { ...restricted, 'Letter sent on': '', Reasons: 'Abuse.' }
    const rows = csvOf([titles, council({ ...waiting, Name: 'Jo Marsh', 'E-mail': 'jo@example.org' })])
    const killed: ImportContext = {
      register: {
        ...working.register,
        write: (work) =>
          working.register.write(async (tx) => {
            await work(tx)
            throw new Error('The server was killed.')
          }),
      },
    }
    await expect(giveFile(killed, ruth, rows)).rejects.toThrow('killed')
    expect(await rowCounts(working.register)).toMatchObject({
      customers: 0,
      contact_points: 0,
      restrictions: 0,
      imports: 0,
      audit_trail: 0,
    })
    // The next run succeeds.
    await giveFile(working, ruth, rows)
    await record(working.register, frances, (await inForceLetter(working)) ?? '', {
      how: 'sent',
      sentOn: '2026-11-03',
      method: 'post',
      text: null,
    })
    const { rows: lines } = await log(working.register)
    expect(lines).toMatchObject([{ customer: { name: 'Jo Marsh' }, letterOutstanding: false }])
  })
})

const inForceLetter = async ({ register }: ImportContext) =>
  (await register.read((reading) => reading.selectFrom('letters').select('id').executeTakeFirst()))?.id
