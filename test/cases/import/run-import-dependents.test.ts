import { describe, expect, it } from 'vitest'
import { seeCustomer } from '../../../server/cases/customer/see-customer.ts'
import type { ImportContext } from '../../../server/cases/import/run-import.ts'
import { forget } from '../../../server/register/retention/forget.ts'
import { customerRecordsOf } from '../../../server/register/retention/retention-facts.ts'
import { type Field, titleOf } from '../../../server/sheets/columns.ts'
import { ruth } from '../../support/deciding.ts'
import { opened } from '../../support/opened-importing.ts'
import { csvOf, giveFile, restricted } from '../../support/sheets.ts'
import { everythingKept, rowCounts } from '../../support/store/rows.ts'
import { eitherTest, stores } from '../../support/store/stores.ts'

const columns: Field[] = ['record', 'recordId', 'name', 'emails', 'measures', 'contactName', 'contactAddress']
const others: Field[] = ['inForceOn', 'letterSentOn', 'reviewOn', 'restrictionId', 'happenedOn', 'dueOn', 'outcome']
const more: Field[] = ['reasons', 'letterKind', 'answeredBy', 'receivedOn', 'account', 'state', 'escalatedOn', 'doneAt']
const fields = [...columns, ...others, ...more]
type Given = Partial<Record<Field, string>>
const csv = (...rows: Given[]) =>
  csvOf([fields.map(titleOf), ...rows.map((given) => fields.map((field) => given[field] ?? ''))])

const jo = { name: 'Jo Marsh', emails: 'jo@example.org' }
const al = { name: 'Al Bo', emails: 'al@example.org' }
const held = {
  measures: restricted.Measures,
  contactName: restricted['Designated contact'],
  contactAddress: restricted['Address of the contact'],
  inForceOn: '2026-03-03',
  letterSentOn: '2026-03-03',
  reviewOn: '2027-03-01',
}
const review = {
  record: 'review',
  happenedOn: '2026-09-01',
  dueOn: '2026-09-03',
  outcome: 'continued',
  reasons: 'It still helps.',
  answeredBy: 'F. Lane',
}
const letter = {
  record: 'letter',
  letterKind: 'review continued',
  happenedOn: '2026-09-01',
  reasons: 'It still helps.',
}
const heard = { record: 'representation', receivedOn: '2026-10-01', account: 'It is unfair.' }
const unknown = '0198c5b2-7c00-7000-8000-000000000001'

const restrictionOf = async ({ register }: ImportContext, name: string) => {
  const line = await register.read((reading) =>
    reading
      .selectFrom('log_restrictions')
      .select(['restriction_id as id', 'customer_id as customerId', 'letter_outstanding as letters'])
      .where('name', '=', name)
      .executeTakeFirstOrThrow(),
  )
  return line
}
const found = (given: Awaited<ReturnType<typeof giveFile>>) => given.dry.findings.map(({ row, what }) => [row, what])

describe.each(stores)('importing records linked to restrictions, on $store', ({ store, newRegister }) => {
  const either = eitherTest(store)
  it('P14, P15: adds those of an existing restriction if the keeper chooses so, once, and the log shows them', async () => {
    const working = await opened(await newRegister())
    await giveFile(working, ruth, csv({ ...jo, ...held }))
    const { id: restrictionId, customerId, letters } = await restrictionOf(working, 'jo marsh')
    expect(letters).toBe(0)
    const file = csv(
      { ...jo, ...review, restrictionId },
      { ...jo, ...letter, restrictionId },
      { ...jo, ...heard, restrictionId },
    )
    const left = await giveFile(working, ruth, file)
    expect(left.done?.counts).toMatchObject({ left: 3, reviews: 0, letters: 0, representations: 0 })
    const added = await giveFile(working, ruth, file, { existing: 'add' })
    expect(added.done).toMatchObject({ state: 'done', counts: { reviews: 1, letters: 1, representations: 1 } })
    expect((await restrictionOf(working, 'jo marsh')).letters).toBe(1)
    const again = await giveFile(working, ruth, file, { existing: 'add' })
    expect(again.done?.counts).toMatchObject({ already: 3, reviews: 0, letters: 0, representations: 0 })

    const { timeline } = await seeCustomer(working.register, ruth, customerId)
    const told = timeline.events.map(({ words, by }) => [words.replace(/R-\S+/, 'R'), by?.name])
    expect(told).toContainEqual([
      'The restriction R was reviewed (due on 3 September 2026): it goes on as it is.',
      'F. Lane, as the council’s earlier log has it (imported by Ruth Abbey)',
    ])
    expect(told).toContainEqual([
      'The letter that confirms the restriction was sent on 3 March 2026.',
      'Nobody named, as the council’s earlier log has it (imported by Ruth Abbey)',
    ])
  })

  either(
    'P10, G: adds decided escalations to an existing customer, with the day from which retention counts',
    async () => {
      const working = await opened(await newRegister())
      await giveFile(working, ruth, csv({ ...jo, ...held }))
      const { customerId } = await restrictionOf(working, 'jo marsh')
      const declined = {
        ...jo,
        record: 'escalation',
        state: 'declined',
        escalatedOn: '2026-05-01',
        reasons: 'A one-off.',
      }
      const file = csv({ ...declined, account: 'Nine calls.', doneAt: '2026-05-04' }, declined)
      const { done } = await giveFile(working, ruth, file, { existing: 'add' })
      expect(done).toMatchObject({ state: 'done', counts: { escalations: 2 } })
      const [kept] = await working.register.read((reading) =>
        customerRecordsOf(reading, [customerId], (at) => at.slice(0, 10)),
      )
      // Without a day of closing, retention counts from the day of the import.
      expect(kept?.escalations.map(({ closedOn }) => closedOn)).toEqual(['2026-05-04', '2026-11-03'])
      const decided = await working.register.read((reading) => reading.selectFrom('decisions').selectAll().execute())
      expect(decided).toMatchObject([{ outcome: 'decline', reasons: 'A one-off.', by_name: 'Ruth Abbey' }])
    },
  )

  it('leaves no linked record behind when the restriction is deleted', async () => {
    const working = await opened(await newRegister())
    await giveFile(working, ruth, csv({ ...jo, ...held }))
    const { id } = await restrictionOf(working, 'jo marsh')
    const lines = [review, letter, heard].map((one) => ({ ...jo, ...one, restrictionId: id }))
    await giveFile(working, ruth, csv(...lines), { existing: 'add' })
    await working.register.write((tx) => forget(tx, [{ kind: 'restriction', id }]))
    const { imported_records, reviews, representations, letters } = await rowCounts(working.register)
    expect({ imported_records, reviews, representations, letters }).toEqual({
      imported_records: 0,
      reviews: 0,
      representations: 0,
      letters: 0,
    })
    expect(await everythingKept(working.register)).not.toContain('F. Lane')
  })

  either(
    'rejects the whole file, naming each row whose restriction is unknown, another customer’s or not yet in force',
    async () => {
      const working = await opened(await newRegister())
      await giveFile(working, ruth, csv({ ...jo, ...held }))
      const before = await rowCounts(working.register)
      const { id: restrictionId } = await restrictionOf(working, 'jo marsh')
      const file = csv(
        { ...jo, ...review, restrictionId },
        { ...al, ...review, restrictionId },
        { ...al, ...review, restrictionId: unknown },
        { ...jo, ...review, restrictionId, happenedOn: '2026-03-02' },
      )
      const given = await giveFile(working, ruth, file, { existing: 'add' })
      expect(found(given).filter(([, what]) => what !== 'customer-known-added' && what !== 'joined-with')).toEqual([
        [3, 'restriction-of-another'],
        [4, 'restriction-not-known'],
        [5, 'not-in-force-then'],
      ])
      expect(given.done?.state).toBe('checked')
      expect((await rowCounts(working.register)).reviews).toBe(before.reviews)
    },
  )

  either('leaves them out if their restriction is left out because the customer is already restricted', async () => {
    const working = await opened(await newRegister())
    await giveFile(working, ruth, csv({ ...jo, ...held }))
    const file = csv(
      // A linked record can come before its restriction.
      { ...jo, ...review, restrictionId: unknown },
      { ...jo, ...held, record: 'restriction', recordId: unknown },
    )
    const given = await giveFile(working, ruth, file, { existing: 'add' })
    expect(given.dry.findings).toContainEqual({ row: 2, column: null, what: 'left-out-with-restriction', about: '3' })
    expect(given.done).toMatchObject({ state: 'done', counts: { restrictions: 0, reviews: 0 } })
  })
})
