import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findCustomers } from '../../../server/cases/customer/find-customers.ts'
import { addresseeOf } from '../../../server/cases/letter/addressee.ts'
import { mailFlowWanted } from '../../../server/cases/mail-arrangement/mail-flow-wanted.ts'
import { recordPrecaution } from '../../../server/cases/precaution/precautions.ts'
import { checkRecipients } from '../../../server/cases/standing/check-recipients.ts'
import { lookUp } from '../../../server/cases/standing/look-up.ts'
import type { Whose } from '../../../server/policy/contact-point/whose.ts'
import { representativeParts } from '../../../server/policy/vocabulary-points.ts'
import type { Register } from '../../../server/register/register.ts'
import { colleagues } from '../../cast.ts'
import { clue, message } from '../../support/acts.ts'
import { frances, inForce, lee, ruth } from '../../support/deciding.ts'
import { amira, seen, warn } from '../../support/doing.ts'
import { add, page } from '../../support/keeping.ts'
import { stores } from '../../support/store/stores.ts'

/** A restricted customer with a contact point of every kind for every owner that one can have. */
type Scene = { register: Register; customerId: string }
const kinds = ['email', 'number', 'postal-address'] as const
type Kind = (typeof kinds)[number]
type Row = { whose: Whose; who: Whose['kind']; part: string; kind: Kind; value: string }

const everybody: Whose[] = [
  { kind: 'own' },
  { kind: 'shared' },
  ...representativeParts.map((part) => ({ kind: 'representative' as const, part, name: 'Chris Dale' })),
]
const table: Row[] = everybody.flatMap((whose, n) =>
  kinds.map((kind) => {
    const part = whose.kind === 'representative' ? whose.part : whose.kind
    const values: Record<Kind, string> = {
      email: `point.${part}@example.org`,
      number: `07700 9004${String(n).padStart(2, '0')}`,
      'postal-address': `${n + 1} Mill Lane, AM1 ${n}JM`,
    }
    const value = values[kind]
    return { whose, who: whose.kind, part, kind, value }
  }),
)

/** What a surface says of a contact point: a word of the columns below. */
type Say = (scene: Scene, row: Row) => Promise<string>
const standingOf = async ({ register }: Scene, { value }: Row) =>
  (await seen(register, amira, value))?.kind ?? 'unknown'
const foundBy = async ({ register }: Scene, by: 'address' | 'number', value: string, also: object = {}) => {
  const { found } = await lookUp(register, amira, { by, value, also })
  return found.kind === 'standing' ? found.standing.kind : found.kind
}
const reach = ({ kind, value }: Row) => {
  if (kind === 'postal-address') return { postcode: value.slice(-7) }
  return kind === 'email' ? { address: value } : { number: value }
}
const yes = (is: boolean) => (is ? 'yes' : 'no')

/** For each surface: which kinds of contact point it knows, and what it shows for each owner. */
const surfaces: Record<string, { of: readonly Kind[]; say: Say; own: string; shared: string; representative: string }> =
  {
    'pane, several messages, phone, ribbon': {
      of: ['email'],
      say: standingOf,
      ...{ own: 'restricted', shared: 'shared', representative: 'not-on-register' },
    },
    'guard: a draft to it is questioned': {
      of: ['email'],
      say: async ({ register }, { value }) => {
        const asked = { from: colleagues.amira.address, recipients: [value] }
        return yes((await checkRecipients(register, amira, asked)).restricted.length > 0)
      },
      ...{ own: 'yes', shared: 'no', representative: 'no' },
    },
    'look-up by it': {
      of: ['email', 'number'],
      say: (scene, { kind, value }) => foundBy(scene, kind === 'email' ? 'address' : 'number', value),
      ...{ own: 'restricted', shared: 'who-is-it', representative: 'not-on-register' },
    },
    'look-up by it and the customer’s name': {
      of: ['email', 'number'],
      say: (scene, { kind, value }) =>
        foundBy(scene, kind === 'email' ? 'address' : 'number', value, { name: 'Petra Holm' }),
      ...{ own: 'restricted', shared: 'restricted', representative: 'not-on-register' },
    },
    'look-up by name, with it as the second detail': {
      of: kinds,
      say: async ({ register }, row) => {
        const { found } = await lookUp(register, amira, { by: 'name', value: 'Petra Holm', also: reach(row) })
        return found.kind === 'standing' ? found.standing.kind : 'nobody'
      },
      ...{ own: 'restricted', shared: 'restricted', representative: 'nobody' },
    },
    'precautions shown for the address': {
      of: ['postal-address'],
      say: async ({ register }, { value }) => {
        const { beforeVisit = [] } = await lookUp(register, amira, { by: 'postal-address', value })
        return yes(beforeVisit.length > 0)
      },
      ...{ own: 'yes', shared: 'yes', representative: 'no' },
    },
    'mail rule, mark and tip': {
      of: ['email'],
      // A rule has the address as a pattern, with its dots escaped.
      say: async ({ register }, { part }) =>
        yes(JSON.stringify(await register.look((tx) => mailFlowWanted(tx, lee))).includes(`${part}@`)),
      ...{ own: 'yes', shared: 'no', representative: 'no' },
    },
    'the register keeper finds the customer by it': {
      of: kinds,
      say: async ({ register, customerId }, { value }) => {
        const { customers } = await findCustomers(register, ruth, value)
        return yes(customers.some((one) => one.customerId === customerId))
      },
      ...{ own: 'yes', shared: 'yes', representative: 'no' },
    },
    'it is on the customer’s page': {
      of: kinds,
      say: async ({ register, customerId }, { value, whose }) => {
        const key = value.replace(/\W/g, '')
        const points = (await page(register, customerId)).contactPoints
        return yes(points.some((one) => one.value.replace(/\W/g, '') === key && one.whose.kind === whose.kind))
      },
      ...{ own: 'yes', shared: 'yes', representative: 'yes' },
    },
  }

describe('P8, P12: what each surface shows for a contact point, by its kind and its owner', () => {
  let scene: Scene
  beforeAll(async () => {
    const [first] = stores
    if (!first) throw new Error('No store.')
    const register = await first.openEmpty(afterAll)
    const { customerId } = await inForce(register)
    await add(register, customerId, 'name', 'Petra Holm')
    for (const { kind, value, whose } of table)
      await add(register, customerId, kind, kind === 'postal-address' ? value.replace(', ', '\n') : value, whose)
    const visits = { steps: ['not-alone' as const], more: null, reason: 'R.', lookAgainOn: '2027-05-03', notTold: 'R.' }
    await register.write((tx) => recordPrecaution(tx, frances, customerId, visits))
    scene = { register, customerId }
  })

  it('the table has every owner and every kind', () => {
    expect(table).toHaveLength((2 + representativeParts.length) * kinds.length)
    expect(new Set(table.map(({ value }) => value)).size).toBe(table.length)
  })

  it.each(Object.entries(surfaces))('%s', async (_, { of, say, ...wanted }) => {
    const rows = table.filter(({ kind }) => of.includes(kind))
    const said: string[] = []
    for (const row of rows) said.push(`${row.kind} of ${row.part}: ${await say(scene, row)}`)
    expect(said).toEqual(rows.map(({ kind, part, who }) => `${kind} of ${part}: ${wanted[who]}`))
  })

  it('a letter goes only to an address of the customer’s own', async () => {
    const { email, postal } = await scene.register.read((reading) => addresseeOf(reading, scene.customerId))
    expect([email, postal]).toEqual(['petra.holm@example.org', ['1 Mill Lane', 'AM1 0JM']])
  })

  it('a warning about a representative is filed under them; one about a shared address asks who it was', async () => {
    const { register, customerId } = scene
    for (const { kind, value, who } of table.filter(({ kind }) => kind === 'email')) {
      const doing = warn(register, amira, {
        customer: clue({ addresses: [value] }),
        contact: message({ internetMessageId: null }),
      })
      if (who === 'representative') expect((await doing).customerId, `${kind} ${value}`).not.toBe(customerId)
      else await expect(doing).rejects.toMatchObject({ refusal: who === 'own' ? 'already-restricted' : 'who-is-it' })
    }
  })
})
