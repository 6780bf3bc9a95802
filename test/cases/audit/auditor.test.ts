import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { exportLedger, exportTrail } from '../../../server/cases/audit/export-audit.ts'
import { proveTrail } from '../../../server/cases/audit/prove-trail.ts'
import { seeLedger } from '../../../server/cases/audit/see-ledger.ts'
import { seeTrail } from '../../../server/cases/audit/see-trail.ts'
import { removePoint } from '../../../server/cases/contact-point/remove-contact-point.ts'
import { lookUp } from '../../../server/cases/standing/look-up.ts'
import { lookBack, lookBackPage } from '../../../server/contract/audit.ts'
import { referenceOf } from '../../../server/policy/reference.ts'
import { recordAccess } from '../../../server/register/audit/access-ledger.ts'
import { appendAudit } from '../../../server/register/audit/audit-trail.ts'
import type { Register } from '../../../server/register/register.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { colleagues, customers } from '../../cast.ts'
import { actBy, call } from '../../support/acts.ts'
import { ruth } from '../../support/deciding.ts'
import { amira, minutes, now, seen, warn } from '../../support/doing.ts'
import { page } from '../../support/keeping.ts'
import { everythingKept, rowCounts } from '../../support/store/rows.ts'
import { eitherRows, stores } from '../../support/store/stores.ts'

const max = actBy(colleagues.max, minutes(60))
const asked = (given: object = {}) => v.parse(lookBackPage, given)
const ledger = (register: Register, given: object = {}, most?: number) => seeLedger(register, max, asked(given), most)
const trail = (register: Register, given: object = {}, most?: number) => seeTrail(register, max, asked(given), most)

/** Who looked, and how they found the customer, newest first. */
const looks = async (register: Register, given: object = {}) =>
  (await ledger(register, given)).entries.map(({ by, foundBy }) => `${by.name}: ${foundBy}`)

/** Petra, warned by Amira; Dan looks at her address, later Kit at her number. */
async function petraLookedAt(register: Register) {
  const { customerId, warningId } = await warn(register, amira, {
    contact: call(),
    customer: {
      addresses: customers.petra.addresses,
      numbers: customers.petra.numbers,
      names: [customers.petra.name],
    },
  })
  const [address = ''] = customers.petra.addresses
  await seen(register, actBy(colleagues.dan, minutes(5)), address)
  await lookUp(register, actBy(colleagues.kit, minutes(10)), { by: 'number', value: '07700 900456' })
  return { customerId, warningId }
}

describe.each(stores)('the auditor, on $store', ({ store, openEmpty }) => {
  test('G: sees who looked at which reference, when and how found, newest first, without the customer’s data', async () => {
    const register = await openEmpty()
    const { customerId } = await petraLookedAt(register)
    const { entries, next } = await ledger(register)
    expect(entries).toEqual([
      {
        at: minutes(10).toISOString(),
        customerId,
        reference: referenceOf('customer', customerId),
        foundBy: 'number',
        by: { oid: colleagues.kit.oid, name: 'Kit Lowe' },
        whileJoined: false,
      },
      expect.objectContaining({ foundBy: 'address', by: { oid: colleagues.dan.oid, name: 'Dan Okafor' } }),
    ])
    expect(next).toBeNull()
    const { entries: done, kinds } = await trail(register)
    expect(done.map(({ what, reference }) => [what, reference])).toEqual([
      ['warning-given', referenceOf('customer', customerId)],
      ['customer-added', referenceOf('customer', customerId)],
    ])
    expect(kinds).toEqual(['customer-added', 'warning-given'])
    expect(JSON.stringify([entries, done])).not.toMatch(/petra|holm|900456|My letter/i)
  })

  test.each(
    eitherRows(store, [
      ['the reference of the customer', (id: string) => referenceOf('customer', id), 1],
      [
        'the same reference read aloud',
        (id: string) => referenceOf('customer', id).toLowerCase().replaceAll('-', ' '),
        1,
      ],
      ['the whole id', (id: string) => id, 1],
      ['an address', () => 'Petra.Holm@example.org', 1],
      ['a number', () => '+44 7700 900 456', 1],
      ['a name', () => 'petra  HOLM', 1],
    ]),
  )('finds look-ups of somebody by %s, and records that search too', async (_, typed, kept) => {
    const register = await openEmpty()
    const { customerId } = await petraLookedAt(register)
    const customer = { addresses: [...customers.mia.addresses], numbers: [], names: [] }
    await warn(register, amira, { customer, contact: call() })
    await seen(register, actBy(colleagues.dan, minutes(20)), customers.mia.addresses[0] ?? '')

    const before = await rowCounts(register)
    const { entries, customers: meant } = await ledger(register, { customer: typed(customerId) })
    expect(entries.filter(({ by }) => by.name !== 'Max Stone').map(({ by }) => by.name)).toEqual([
      'Kit Lowe',
      'Dan Okafor',
    ])
    expect(meant).toEqual([referenceOf('customer', customerId)])
    expect(await rowCounts(register)).toEqual({ ...before, access_ledger: before.access_ledger + kept })
    const done = await trail(register, { customer: typed(customerId) })
    expect(done.entries.map(({ what }) => what)).toEqual(['warning-given', 'customer-added'])
  })

  test('finds look-ups by a warning’s reference, even after the warning is deleted', async () => {
    const register = await openEmpty()
    const { customerId, warningId } = await petraLookedAt(register)
    const reference = referenceOf('warning', warningId)
    const looks = (await ledger(register, { customer: reference })).entries.length
    await register.write(async (tx) => {
      await tx.deleteFrom('warnings').execute()
      await tx.deleteFrom('contact_points').execute()
      await tx.deleteFrom('customers').execute()
    })
    // The customer is deleted, so these searches are not recorded as looks.
    expect((await ledger(register, { customer: reference })).entries).toHaveLength(looks)
    expect((await ledger(register, { customer: referenceOf('customer', customerId) })).entries).toHaveLength(looks)
    // A warning's reference with the letter of a customer's finds nothing.
    const wrong = reference.replace('W', 'C')
    expect(await ledger(register, { customer: wrong })).toMatchObject({ entries: [], customers: [] })
  })

  test.each(eitherRows(store, ['email', 'number', 'name'] as const))(
    'finds look-ups by a contact point that was removed, as long as it is kept: %s',
    async (kind) => {
      const register = await openEmpty()
      const { customerId } = await petraLookedAt(register)
      const point = (await page(register, customerId)).contactPoints.find((one) => one.kind === kind)
      const why = 'It is another woman’s.'
      await register.write((tx) => removePoint(tx, ruth, point?.contactPointId ?? '', { why, unfindable: true }))
      const { entries, customers: meant } = await ledger(register, { customer: point?.value })
      expect(meant).toEqual([referenceOf('customer', customerId)])
      expect(entries.map(({ by }) => by.name)).toEqual(expect.arrayContaining(['Dan Okafor', 'Kit Lowe']))
    },
  )

  test('cannot search for a colleague’s address or an invalid one; a search that finds nobody is not recorded', async () => {
    const register = await openEmpty()
    await petraLookedAt(register)
    const before = await rowCounts(register)
    await expect(ledger(register, { customer: colleagues.dan.address })).rejects.toMatchObject({ refusal: 'colleague' })
    await expect(ledger(register, { customer: 'x@@' })).rejects.toMatchObject({ refusal: 'contact-point-not-valid' })
    expect(await ledger(register, { customer: 'ana@example.org' })).toMatchObject({ entries: [], customers: [] })
    expect(await rowCounts(register)).toEqual(before)
  })

  test('filters by officer: directory id, or any words of the name, ignoring accents and capitals', async () => {
    const register = await openEmpty()
    await petraLookedAt(register)
    const zoe = actBy({ ...colleagues.dan, oid: 'zoe', name: 'Zoë Ångström-Lowe' }, minutes(30))
    await seen(register, zoe, customers.petra.addresses[0] ?? '')
    expect(await looks(register, { officer: colleagues.dan.oid })).toEqual(['Dan Okafor: address'])
    expect(await looks(register, { officer: 'okafor dan' })).toEqual(['Dan Okafor: address'])
    expect(await looks(register, { officer: 'angstr' })).toEqual(['Zoë Ångström-Lowe: address'])
    expect(await looks(register, { officer: 'lowe' })).toEqual(['Kit Lowe: number'])
    expect(await looks(register, { officer: 'nobody' })).toEqual([])
    expect((await trail(register, { officer: colleagues.amira.oid })).entries).toHaveLength(2)
    expect((await trail(register, { officer: 'Dan' })).entries).toEqual([])
  })

  test('filters by kind, and by days that start at midnight in London, summer or winter', async () => {
    const register = await openEmpty()
    const at = async (moment: string) =>
      register.look((tx) =>
        recordAccess(tx, { at: new Date(moment), by: { ...amira.by }, foundBy: 'log', customerIds: [newId()], newId }),
      )
    await at('2026-06-02T22:59:59.999Z')
    await at('2026-06-02T23:00:00.000Z')
    await at('2026-06-03T22:59:59.999Z')
    await at('2026-06-03T23:00:00.000Z')
    const day = await ledger(register, { from: '2026-06-03', to: '2026-06-03' })
    expect(day.entries.map(({ at }) => at)).toEqual(['2026-06-03T22:59:59.999Z', '2026-06-02T23:00:00.000Z'])
    expect(await looks(register, { from: '2026-06-03' })).toHaveLength(3)
    expect(await looks(register, { to: '2026-06-02' })).toHaveLength(1)
    expect(await looks(register, { kind: 'log' })).toHaveLength(4)
    expect(await looks(register, { kind: 'name' })).toEqual([])
    expect(v.is(lookBackPage, { from: '2026-06-03', to: '2026-06-02' })).toBe(false)
  })

  test('sees every customer of one look at more of them than a statement takes values', async () => {
    const register = await openEmpty()
    const customerIds = Array.from({ length: 9_000 }, newId)
    await register.look((tx) => recordAccess(tx, { at: minutes(0), by: amira.by, foundBy: 'case', customerIds, newId }))
    const kept = await register.read((tx) =>
      tx.selectFrom('access_ledger').select('customer_id').orderBy('id').execute(),
    )
    expect(kept.map(({ customer_id }) => customer_id)).toEqual(customerIds)
  })

  test('sees each entry once over several pages, even where many have the same timestamp', async () => {
    const register = await openEmpty()
    await register.write(async (tx) => {
      for (let n = 0; n < 25; n++) {
        const customerId = newId()
        const by = { ...amira.by }
        await recordAccess(tx, {
          at: minutes(Math.floor(n / 10)),
          by,
          foundBy: 'log',
          customerIds: [customerId],
          newId,
        })
        await appendAudit(tx, {
          at: minutes(Math.floor(n / 10)),
          by,
          what: 'customer-added',
          subjectId: customerId,
          customerId,
        })
      }
    })
    for (const see of [ledger, trail]) {
      const all: string[] = []
      let after: string | null = null
      do {
        const page: Awaited<ReturnType<typeof see>> = await see(register, { after }, 7)
        all.push(...page.entries.map(({ customerId }) => customerId))
        after = page.next
      } while (after)
      expect(all).toHaveLength(25)
      expect(new Set(all).size).toBe(25)
      const whole = await see(register, {}, 100)
      expect(whole.entries.map(({ customerId }) => customerId)).toEqual(all)
    }
  })

  test('G: proves the trail part by part, and names a broken entry, even where a part begins', async () => {
    const register = await openEmpty()
    await register.write(async (tx) => {
      const entry = { at: now, by: amira.by, what: 'warning-given', subjectId: 'w', customerId: 'c' } as const
      for (let n = 0; n < 500; n++) await appendAudit(tx, entry)
    })
    expect(await proveTrail(register, max, 0)).toEqual({ sound: 500, of: 500, next: null, firstBroken: null })
    expect(await proveTrail(register, max, 499)).toEqual({ sound: 500, of: 500, next: null, firstBroken: null })
    expect(await proveTrail(register, max, 500)).toEqual({ sound: 500, of: 500, next: null, firstBroken: null })
    expect(await proveTrail(register, max, 501)).toMatchObject({
      firstBroken: { seq: 501, why: expect.stringContaining('missing') },
    })
  })

  test('exports what the filter shows, in full; no name can run as a formula, and the export is in the trail', async () => {
    const register = await openEmpty()
    const { customerId } = await petraLookedAt(register)
    const formula = actBy({ ...colleagues.dan, oid: 'risky', name: '=HYPERLINK("x")' }, minutes(20))
    for (let n = 0; n < 600; n++) await seen(register, formula, customers.petra.addresses[0] ?? '')
    const linesOf = async (parts: AsyncIterable<Uint8Array>) => {
      const pieces: Uint8Array[] = []
      for await (const piece of parts) pieces.push(piece)
      return Buffer.concat(pieces).toString('utf8').trim().split('\r\n')
    }
    const lines = await linesOf(await exportLedger(register, max, v.parse(lookBack, { customer: customerId })))
    // The looks that the export itself records come first.
    const all = lines.filter((line) => !line.includes('Max Stone'))
    expect(all).toHaveLength(603)
    expect(new Set(all.slice(1, 601)).size).toBe(1)
    expect(all[1]).toContain(`"${referenceOf('customer', customerId)}"`)
    expect(all[1]).toContain(`"'=HYPERLINK(""x"")"`)
    const filtered = await linesOf(await exportLedger(register, max, v.parse(lookBack, { officer: 'kit' })))
    expect(filtered.slice(1)).toEqual([expect.stringContaining('"number","Kit Lowe"')])

    const done = await linesOf(await exportTrail(register, max, v.parse(lookBack, { kind: 'ledger-exported' })))
    expect(done.slice(1)).toEqual([
      expect.stringMatching(/"ledger-exported".*""ofOneCustomer"":false,""ofOneOfficer"":true/),
      expect.stringMatching(/"ledger-exported".*""ofOneCustomer"":true,""ofOneOfficer"":false/),
    ])
    const before = await rowCounts(register)
    await expect(exportTrail(register, amira, v.parse(lookBack, {}))).rejects.toMatchObject({
      refusal: 'not-authorised',
    })
    await expect(exportLedger(register, max, v.parse(lookBack, { customer: 'x@@' }))).rejects.toMatchObject({
      refusal: 'contact-point-not-valid',
    })
    expect(await rowCounts(register)).toEqual(before)
  })

  test('is the only one with access, and an attempt by anybody else writes nothing', async () => {
    const register = await openEmpty()
    await petraLookedAt(register)
    const before = await everythingKept(register)
    for (const who of ['amira', 'frances', 'tom', 'lee', 'ruth'] as const) {
      const act = actBy(colleagues[who], now)
      const refused = { refusal: 'not-authorised' }
      await expect(seeLedger(register, act, asked())).rejects.toMatchObject(refused)
      await expect(seeTrail(register, act, asked())).rejects.toMatchObject(refused)
      await expect(proveTrail(register, act, 0)).rejects.toMatchObject(refused)
    }
    expect(await everythingKept(register)).toBe(before)
  })
})
