import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayMerge } from '../../../server/policy/customer/merge.ts'
import { gravity } from '../../../server/policy/vocabulary.ts'
import type { Register } from '../../../server/register/register.ts'
import { clue, message } from '../../support/acts.ts'
import { approval, decide, frances, record, report, represent } from '../../support/deciding.ts'
import { amira, file, propose, seen, warn } from '../../support/doing.ts'
import { add, merge, takeApart } from '../../support/keeping.ts'
import { everythingKept } from '../../support/store/rows.ts'
import { stores } from '../../support/store/stores.ts'

/** What a customer has: a few of each, in any mixture. */
const has = fc.record({
  warnings: fc.nat(2),
  escalations: fc.nat(2),
  restricted: fc.constantFrom('no', 'agreed', 'in-force'),
  numbers: fc.uniqueArray(fc.constantFrom('07700 900123', '07700 900456', '07700 900789'), { maxLength: 2 }),
  proposals: fc.nat(1),
})
type Has = typeof has extends fc.Arbitrary<infer T> ? T : never
const inForce = has.map((one) => ({ ...one, restricted: 'in-force' as const }))
const joinable = fc.tuple(has, has).filter((both) => both.some(({ restricted }) => restricted !== 'in-force'))

/** Records all of it and returns the customer's id. A customer has at least one warning. */
async function entered(register: Register, address: string, given: Has): Promise<string> {
  const customer = clue({ addresses: [address] })
  const { customerId } = await warn(register, amira, {
    customer,
    contact: message({ internetMessageId: `<${address}>` }),
  })
  for (let n = 0; n < given.warnings; n++) {
    await warn(register, amira, { customer, contact: message({ internetMessageId: `<${n}.${address}>` }) })
  }
  for (const number of given.numbers) await add(register, customerId, 'number', number)
  for (let n = 0; n < given.proposals; n++) {
    await propose(register, amira, customerId, { value: `other.${address}` })
  }
  const contact = () => message({ internetMessageId: null })
  if (given.restricted !== 'no') {
    const evidence = [{ contact: contact(), original: null }]
    const { escalationId } = await file(register, amira, { customer, behaviours: ['abusive'], evidence })
    const { letterId, restrictionId } = await decide(register, frances, escalationId, approval())
    if (given.restricted === 'in-force') await record(register, frances, letterId ?? '')
    await represent(register, restrictionId ?? '')
    await report(register, restrictionId ?? '')
  }
  for (let n = 0; n < given.escalations; n++) {
    await file(register, amira, {
      customer,
      evidence: [{ contact: contact(), original: Buffer.from('Hello').toString('base64') }],
    })
  }
  return customerId
}

/** Everything except the records of the merge itself. */
const kept = (register: Register) =>
  everythingKept(
    register,
    'customers',
    'contact_points',
    'proposals',
    'warnings',
    'escalations',
    'decisions',
    'evidence',
    'originals',
    'restrictions',
    'letters',
    'arrangements',
    'representations',
    'circumstances',
    'reviews',
    'corrections',
  )

const sorted = (text: string) =>
  (JSON.parse(text) as Record<string, unknown>[][]).map((rows) => rows.map((row) => JSON.stringify(row)).sort())

describe.each(stores)('G, accuracy: merging any two entries, on $store', ({ store, openEmpty }) => {
  /** PostgreSQL takes longer for each run. */
  const share = store === 'SQLite' ? 1 : 3
  let n = 0
  async function two(register: Register, [one, other]: [Has, Has]) {
    n++
    const addresses = [`one.${n}@example.org`, `other.${n}@example.net`] as const
    const first = await entered(register, addresses[0], one)
    return { addresses, first, second: await entered(register, addresses[1], other) }
  }

  it('takes the more serious standing, and undoing the merge restores the register exactly', async () => {
    const register = await openEmpty()
    const gravityOf = async (address: string) => gravity[(await seen(register, amira, address))?.kind ?? 'colleague']
    await fc.assert(
      fc.asyncProperty(joinable, async (both) => {
        const { addresses, first, second } = await two(register, both)
        const before = await kept(register)
        const gravest = Math.max(...(await Promise.all(addresses.map(gravityOf))))
        const { mergeId } = await merge(register, first, second)
        for (const address of addresses) expect(await gravityOf(address)).toBe(gravest)
        await takeApart(register, mergeId)
        expect(sorted(await kept(register))).toEqual(sorted(before))
      }),
      { numRuns: Math.ceil(25 / share) },
    )
  }, 90_000)

  it('is refused if both have a restriction in force, and nothing changes', async () => {
    const register = await openEmpty()
    await fc.assert(
      fc.asyncProperty(fc.tuple(inForce, inForce), async (both) => {
        const { first, second } = await two(register, both)
        const before = await kept(register)
        await expect(merge(register, first, second)).rejects.toMatchObject({ refusal: 'both-in-force' })
        expect(await kept(register)).toBe(before)
      }),
      { numRuns: Math.ceil(6 / share) },
    )
  }, 90_000)
})

describe('G, accuracy: which restrictions prevent a merge', () => {
  const on = (inForceOn: string | null, until: string | null = null, liftedOn: string | null = null) => ({
    inForceOn,
    until,
    liftedOn,
  })
  it.each([
    [[on('2026-01-01')], [on('2026-02-01')], 'both-in-force'],
    [[on('2026-01-01')], [on(null)], null],
    [[on('2026-01-01', '2026-10-31')], [on('2026-02-01')], null],
    [[on('2026-01-01', null, '2026-03-01')], [on('2026-02-01')], null],
    [[], [on('2026-02-01'), on('2026-03-01')], null],
  ])('%j and %j: %s', (one, other, refusal) => {
    expect(mayMerge({ same: false, one, other }, '2026-11-03')?.refusal ?? null).toBe(refusal)
  })
})
