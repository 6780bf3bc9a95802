import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayMerge } from '../../../server/policy/customer/merge.ts'
import { gravity } from '../../../server/policy/vocabulary.ts'
import type { Register } from '../../../server/register/register.ts'
import type { RestrictionForStanding } from '../../../server/register/restriction/restrictions.ts'
import { clue, message } from '../../support/acts.ts'
import { approval, decide, frances, record, report, represent, terms } from '../../support/deciding.ts'
import { amira, file, propose, seen, warn } from '../../support/doing.ts'
import { add, merge, takeApart } from '../../support/keeping.ts'
import { everythingKept } from '../../support/store/rows.ts'
import { eitherStore } from '../../support/store/stores.ts'

/** What a customer has: a few of each, in any mixture. */
const has = fc.record({
  warnings: fc.nat(2),
  escalations: fc.nat(2),
  restricted: fc.constantFrom('no', 'agreed', 'in-force'),
  services: fc.constantFrom<(string[] | null)[]>(null, ['Housing'], ['Planning']),
  numbers: fc.uniqueArray(fc.constantFrom('07700 900123', '07700 900456', '07700 900789'), { maxLength: 2 }),
  proposals: fc.nat(1),
})
type Has = typeof has extends fc.Arbitrary<infer T> ? T : never
/** Whether each has a restriction that binds a service of the other's. */
const clash = ([one, other]: [Has, Has]) =>
  [one, other].every(({ restricted }) => restricted !== 'no') &&
  (one.services === null || other.services === null || one.services[0] === other.services[0])
const two = fc.tuple(has, has)
const joinable = two.filter((both) => !clash(both))

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
    const { letterId, restrictionId } = await decide(
      register,
      frances,
      escalationId,
      approval({ terms: scoped(given.services) }),
    )
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

const scoped = (services: string[] | null) => terms({ services, mail: { kind: 'none', exceptions: [] } })

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

/** Without versions: each merge and its undoing raises those of open escalations, so that officers look again (P13). */
const sorted = (text: string) =>
  (JSON.parse(text) as Record<string, unknown>[][]).map((rows) =>
    rows.map(({ version: _, ...row }) => JSON.stringify(row)).sort(),
  )

describe.each(eitherStore)('G, accuracy: merging any two entries, on $store', ({ store, openEmpty }) => {
  /** PostgreSQL takes longer for each run. */
  const share = store === 'SQLite' ? 1 : 3
  let n = 0
  async function enteredBoth(register: Register, [one, other]: [Has, Has]) {
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
        const { addresses, first, second } = await enteredBoth(register, both)
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

  it('P8: is refused if both have a restriction of one service, in force or agreed, and nothing changes', async () => {
    const register = await openEmpty()
    await fc.assert(
      fc.asyncProperty(two.filter(clash), async (both) => {
        const { first, second } = await enteredBoth(register, both)
        const before = await kept(register)
        await expect(merge(register, first, second)).rejects.toMatchObject({ refusal: 'both-in-force' })
        expect(await kept(register)).toBe(before)
      }),
      { numRuns: Math.ceil(6 / share) },
    )
  }, 90_000)
})

describe('G, accuracy, P8: which restrictions prevent a merge', () => {
  const known = ['Housing', 'Planning', 'Council Tax']
  const today = '2026-11-03'
  const begun = { state: 'in-force' as const, inForceOn: '2026-01-01', until: null, liftedOn: null, services: null }
  const on = (given: Partial<RestrictionForStanding> = {}) => ({ ...begun, ...given })
  const agreed = (services: string[] | null = null) => on({ state: 'agreed', inForceOn: null, services })
  const refused = (one: ReturnType<typeof on>[], other: ReturnType<typeof on>[]) =>
    [
      mayMerge({ same: false, one, other }, today, known),
      mayMerge({ same: false, one: other, other: one }, today, known),
    ].map((refusal) => refusal?.refusal)
  const never = [undefined, undefined]
  const always = ['both-in-force', 'both-in-force']

  it.each([
    ['both in force for the whole council', [on()], [on()], always],
    ['one for the whole council, one for a service', [on()], [on({ services: ['Housing'] })], always],
    ['for one service', [on({ services: ['Housing'] })], [on({ services: ['Housing'] })], always],
    ['for some of the same', [on({ services: ['Housing', 'Planning'] })], [on({ services: ['Planning'] })], always],
    ['for different services', [on({ services: ['Housing'] })], [on({ services: ['Planning'] })], never],
    [
      'a service that the council no longer has',
      [on({ services: ['Parks'] })],
      [on({ services: ['Planning'] })],
      always,
    ],
    ['one in force, one agreed that would not replace it', [on()], [agreed(['Housing'])], always],
    ['one in force, one agreed that would replace it', [on()], [agreed()], always],
    ['two agreed', [agreed(['Housing'])], [agreed()], always],
    ['two agreed for different services', [agreed(['Housing'])], [agreed(['Planning'])], never],
    ['in force from tomorrow', [on({ inForceOn: '2026-11-04' })], [on()], always],
    ['one of several', [on({ services: ['Housing'] }), on({ services: ['Planning'] })], [agreed(['Planning'])], always],
    ['past its last day', [on({ until: '2026-11-02' })], [on()], never],
    ['agreed, and past its last day', [{ ...agreed(), until: '2026-11-02' }], [on()], never],
    ['on its last day', [on({ until: today })], [on()], always],
    ['lifted', [on({ state: 'lifted', liftedOn: '2026-03-01' })], [on()], never],
    ['several of one entry alone', [], [on(), agreed()], never],
  ])('%s', (_, one, other, refusals) => {
    expect(refused(one, other)).toEqual(refusals)
  })
})
