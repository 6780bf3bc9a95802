import { describe, expect, it } from 'vitest'
import { correctContactPoint } from '../../../server/cases/contact-point/correct-contact-point.ts'
import { checkRecipients } from '../../../server/cases/standing/check-recipients.ts'
import { lookUp } from '../../../server/cases/standing/look-up.ts'
import { seeStanding } from '../../../server/cases/standing/see-standing.ts'
import type { LookupQuestion } from '../../../server/contract/standing/standing.ts'
import type { Register } from '../../../server/register/register.ts'
import { enterCustomer, enterRestriction } from '../../demo-register.ts'
import { call, clue, message } from '../../support/acts.ts'
import { ruth } from '../../support/deciding.ts'
import { amira, file, seen, warn } from '../../support/doing.ts'
import { add, page } from '../../support/keeping.ts'
import { rowCounts } from '../../support/store/rows.ts'
import { eitherStore } from '../../support/store/stores.ts'

const number = '07700 900999'
const mailbox = 'marsh.family@example.org'
const fresh = () => message({ internetMessageId: null })

/** A father who is restricted, and his son, who is not; both are reached at the same number. */
async function household(register: Register) {
  const [father, son] = await register.write(async (tx) => [
    await enterCustomer(tx, amira, { name: 'Karl Marsh', addresses: ['karl@example.org'], numbers: [number] }),
    await enterCustomer(tx, amira, { name: 'Ben Marsh', addresses: ['ben@example.org'], numbers: [number] }),
  ])
  await register.write((tx) => enterRestriction(tx, amira, father, [{ kind: 'designated-contact' }]))
  return { father, son }
}

const find = async (register: Register, by: 'number' | 'address', value: string, name?: string) =>
  (await lookUp(register, amira, { by, value, ...(name ? { also: { name } } : {}) })).found
const meant = async (register: Register, given: Parameters<typeof clue>[0]) =>
  (await warn(register, amira, { customer: clue(given), contact: fresh() })).customerId
const ledger = async (register: Register) => (await rowCounts(register)).access_ledger

describe.each(eitherStore)('P4: a number that several people share, on $store', ({ openEmpty }) => {
  it('identifies nobody: the look-up asks who is calling, and accepts the name', async () => {
    const register = await openEmpty()
    const { father, son } = await household(register)
    expect(await find(register, 'number', '0770 0900 999')).toEqual({ kind: 'who-is-it' })
    expect(await ledger(register), 'Both are recorded as looked at.').toBe(2)
    expect(await find(register, 'number', number, 'Karl Marsh')).toMatchObject({
      standing: { kind: 'restricted', customerId: father },
    })
    await warn(register, amira, { customer: clue({ customerId: son }), contact: fresh() })
    expect(await find(register, 'number', number, 'ben MARSH')).toMatchObject({
      standing: { kind: 'warned', customerId: son },
    })
    expect(await find(register, 'number', number, 'Ida Marsh')).toEqual({ kind: 'other-name' })
  })

  it('what was done is filed under the person named, not under the one with the most serious standing', async () => {
    const register = await openEmpty()
    const { father, son } = await household(register)
    expect(await meant(register, { numbers: [number], names: ['Ben Marsh'] })).toBe(son)
    await file(register, amira, {
      customer: clue({ numbers: [number], names: ['Ben Marsh'] }),
      evidence: [{ contact: call(), original: null }],
    })
    expect((await page(register, son)).standing).toBe('decision-pending')
    await expect(meant(register, { numbers: [number] })).rejects.toMatchObject({ refusal: 'who-is-it' })
    const daughter = await meant(register, { numbers: [number], names: ['Ida Marsh'] })
    expect([father, son]).not.toContain(daughter)
    expect((await page(register, daughter)).contactPoints).toMatchObject([
      { value: number, whose: { kind: 'shared' } },
      { value: 'Ida Marsh', whose: { kind: 'own' } },
    ])
  })

  it('a wife with a new address and the household’s number is not her husband', async () => {
    const register = await openEmpty()
    const husband = await register.write((tx) =>
      enterCustomer(tx, amira, { name: 'Karl Marsh', addresses: ['karl@example.org'], numbers: [number] }),
    )
    const wife = await meant(register, { addresses: ['ida@example.org'], numbers: [number], names: ['Ida Marsh'] })
    expect(wife).not.toBe(husband)
    expect(await meant(register, { addresses: ['noname@example.org'], numbers: [number] })).not.toBe(husband)
    expect(await find(register, 'number', number), 'A number that several customers have counts as shared.').toEqual({
      kind: 'who-is-it',
    })
    expect(
      await meant(register, { addresses: ['karl.new@example.org'], numbers: [number], names: ['Karl Marsh'] }),
    ).toBe(husband)
  })

  it('two people with the same name and number: who it was stays open, and nothing is filed under either', async () => {
    const register = await openEmpty()
    const { son } = await household(register)
    await warn(register, amira, { customer: clue({ customerId: son }), contact: fresh() })
    await register.write((tx) => enterCustomer(tx, amira, { name: 'Ben Marsh', addresses: [], numbers: [number] }))
    expect(await find(register, 'number', number, 'Ben Marsh')).toEqual({ kind: 'possible-match', why: 'several-fit' })
    const filed = meant(register, { numbers: [number], names: ['Ben Marsh'] })
    await expect(filed).rejects.toMatchObject({ refusal: 'several-fit' })
  })

  it('number, name and postcode together: the postcode tells two people of the same name apart', async () => {
    const register = await openEmpty()
    const { son } = await household(register)
    await warn(register, amira, { customer: clue({ customerId: son }), contact: fresh() })
    const cousin = await register.write((tx) =>
      enterCustomer(tx, amira, { name: 'Ben Marsh', addresses: ['ben.m@example.org'], numbers: [number] }),
    )
    await warn(register, amira, { customer: clue({ customerId: cousin }), contact: fresh() })
    await add(register, son, 'postal-address', '12 High Street, Ambleford, YO1 7HH')
    await add(register, cousin, 'postal-address', '3 Low Road, Ambleford, YO9 1AA')
    const asked = async (by: 'number' | 'address', value: string, also: LookupQuestion['also']) =>
      (await lookUp(register, amira, { by, value, also })).found
    const name = 'Ben Marsh'
    expect(await asked('number', number, { name, postcode: 'yo91aa' })).toMatchObject({
      standing: { customerId: cousin },
    })
    expect(await asked('number', number, { name, postcode: 'YO1 7HH' })).toMatchObject({
      standing: { customerId: son },
    })
    expect(await asked('number', number, { name })).toEqual({ kind: 'possible-match', why: 'several-fit' })
    expect(await asked('number', number, { postcode: 'YO1 7HH' }), 'It asks for the name.').toEqual({
      kind: 'who-is-it',
    })
    await expect(asked('number', number, { name, postcode: 'York' })).rejects.toMatchObject({
      refusal: 'contact-point-not-valid',
    })
  })

  it('somebody who calls from another’s or an unknown number is found by name and postcode', async () => {
    const register = await openEmpty()
    const { father, son } = await household(register)
    const ida = await meant(register, { addresses: ['ida@example.org'], names: ['Ida Marsh'] })
    await add(register, ida, 'postal-address', '12 High Street, Ambleford, YO1 7HH')
    const asked = async (value: string, also: LookupQuestion['also']) =>
      (await lookUp(register, amira, { by: 'number', value, also })).found
    const hers = { kind: 'standing', standing: { kind: 'warned', customerId: ida } }
    const before = await ledger(register)
    expect(await asked(number, { name: 'Marsh, Ida', postcode: 'YO1 7HH' })).toMatchObject(hers)
    expect(await ledger(register), 'Those who have the number are not looked at.').toBe(before + 1)
    expect(await asked('07700 900111', { name: 'Ida Marsh', postcode: 'yo17hh' })).toMatchObject(hers)
    expect(await asked(number, { name: 'Ida Marsh', postcode: 'YO9 1AA' })).toEqual({ kind: 'other-name' })
    expect(await asked('07700 900111', { name: 'Ida Marsh', postcode: 'YO9 1AA' })).toEqual({
      kind: 'possible-match',
      why: 'details-differ',
    })
    expect(await asked('07700 900111', { name: 'Nora Nobody', postcode: 'YO1 7HH' })).toMatchObject({
      standing: { kind: 'not-on-register' },
    })
    expect([father, son]).not.toContain(ida)
  })

  it('a number of one customer does not identify somebody of another name', async () => {
    const register = await openEmpty()
    const karl = await register.write((tx) =>
      enterCustomer(tx, amira, { name: 'Karl Marsh', addresses: [], numbers: [number] }),
    )
    expect(await find(register, 'number', number, 'Ida Marsh')).toEqual({ kind: 'other-name' })
    expect(await meant(register, { numbers: [number], names: ['Ida Marsh'] })).not.toBe(karl)
  })
})

describe.each(eitherStore)('P4: a mailbox that several people share, on $store', ({ openEmpty }) => {
  it('identifies nobody in the pane and the guard, whoever has it', async () => {
    const register = await openEmpty()
    const { father, son } = await household(register)
    await add(register, father, 'email', mailbox, { kind: 'shared' })
    expect(await seen(register, amira, mailbox)).toEqual({ kind: 'shared' })
    await add(register, son, 'email', mailbox, { kind: 'shared' })
    const before = await ledger(register)
    const { standings } = await seeStanding(register, amira, [mailbox, 'karl@example.org'])
    expect(standings.map(({ standing }) => standing)).toMatchObject([{ kind: 'shared' }, { kind: 'restricted' }])
    expect(JSON.stringify(standings[0])).not.toMatch(/customer|[0-9a-f-]{36}/)
    expect((await ledger(register)) - before, 'Both are recorded as looked at.').toBe(2)
    const draft = await checkRecipients(register, amira, {
      from: 'amira.khan@ambleford.example',
      recipients: [mailbox],
    })
    expect(draft).toMatchObject({ restricted: [], notChecked: 0 })
  })

  it('the name says who writes, and what is done is filed under them', async () => {
    const register = await openEmpty()
    const { father, son } = await household(register)
    await add(register, father, 'email', mailbox, { kind: 'shared' })
    await add(register, son, 'email', mailbox, { kind: 'shared' })
    expect(await find(register, 'address', mailbox)).toEqual({ kind: 'who-is-it' })
    expect(await find(register, 'address', mailbox, 'Karl Marsh')).toMatchObject({ standing: { kind: 'restricted' } })
    expect(await find(register, 'address', mailbox, 'Ben Marsh')).toEqual({
      kind: 'standing',
      standing: { kind: 'not-on-register' },
    })
    expect(await meant(register, { addresses: [mailbox], names: ['Ben Marsh'] })).toBe(son)
    await expect(meant(register, { addresses: [mailbox] })).rejects.toMatchObject({ refusal: 'who-is-it' })
    const mother = await meant(register, { addresses: [mailbox], names: ['Ida Marsh'] })
    expect([father, son]).not.toContain(mother)
    expect(await find(register, 'address', mailbox, 'Ida Marsh')).toMatchObject({ standing: { kind: 'warned' } })
  })

  it('an address that the keeper marks as shared identifies nobody from then on', async () => {
    const register = await openEmpty()
    const { father } = await household(register)
    const point = (await page(register, father)).contactPoints.find(({ value }) => value === 'karl@example.org')
    const body = { value: 'karl@example.org', whose: { kind: 'shared' as const }, why: 'His wife writes from it too.' }
    await register.write((tx) => correctContactPoint(tx, ruth, point?.contactPointId ?? '', body))
    expect(await seen(register, amira, 'karl@example.org')).toEqual({ kind: 'shared' })
  })
})
