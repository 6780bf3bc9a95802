import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Description,
  type PointHolders,
  pointHolders,
  whoIsMeant,
} from '../../../server/policy/customer/who-is-meant.ts'

const one = (customerId: string): PointHolders => ({ kind: 'one', customerId })
const shared = (...customerIds: string[]): PointHolders => ({ kind: 'shared', customerIds })
const nobody: PointHolders = { kind: 'nobody' }

/** The customers who bear the name given. Everybody has a name but Z. */
const named = (...customerIds: string[]): Description['names'] => ({
  are: (customerId) => customerIds.includes(customerId),
  nameless: (customerId) => customerId === 'Z',
})

describe('P4: who has a number or a mailbox', () => {
  it.each([
    [[], nobody],
    [[{ customerId: 'A', shared: false }], one('A')],
    [[{ customerId: 'A', shared: true }], shared('A')],
    [
      [
        { customerId: 'A', shared: false },
        { customerId: 'A', shared: false },
      ],
      one('A'),
    ],
    [
      [
        { customerId: 'A', shared: false },
        { customerId: 'A', shared: true },
      ],
      shared('A'),
    ],
    [
      [
        { customerId: 'A', shared: false },
        { customerId: 'B', shared: false },
      ],
      shared('A', 'B'),
    ],
  ])('%j: %j', (holders, held) => {
    expect(pointHolders(holders)).toEqual(held)
  })
})

describe('P4, G (accuracy): who is meant', () => {
  const byAddress = (customerId: string) => ({ kind: 'one', customerId, by: 'address' })
  const byNumber = (customerId: string) => ({ kind: 'one', customerId, by: 'number' })
  const fresh = { kind: 'new' }
  const ask = { kind: 'ask' }
  const several = { kind: 'several' }

  it.each<[string, PointHolders[], PointHolders[], Description['names'], unknown]>([
    ['nothing known', [], [], null, fresh],
    ['an unknown address and number', [nobody], [nobody], named('A'), fresh],
    ['an address of one', [one('A')], [], null, byAddress('A')],
    ['an address of one, whatever the name', [one('A')], [], named('B'), byAddress('A')],
    ['an address before a number', [one('A')], [one('B')], null, byAddress('A')],
    ['a shared address', [shared('A', 'B')], [], null, ask],
    ['a shared address and a name', [shared('A', 'B')], [], named('B'), byAddress('B')],
    ['a shared address and another name', [shared('A', 'B')], [], named(), fresh],
    ['a shared address and the name of both', [shared('A', 'B')], [], named('A', 'B'), several],
    ['a shared address, and a number of one', [shared('A', 'B')], [one('B')], null, byNumber('B')],
    ['a number of one', [], [one('A')], null, byNumber('A')],
    ['a number of one and the name', [], [one('A')], named('A'), byNumber('A')],
    ['a number of one and another name', [], [one('A')], named('B'), fresh],
    ['a number of one without a name, and a name', [], [one('Z')], named('B'), byNumber('Z')],
    ['a number of one without a name, an unknown address, a name', [nobody], [one('Z')], named('B'), fresh],
    ['a number of one, and an unknown address', [nobody], [one('A')], null, fresh],
    ['a number of one, an unknown address, the name', [nobody], [one('A')], named('A'), byNumber('A')],
    [
      'a number of one without a name before the number of one with the name',
      [],
      [one('Z'), one('B')],
      named('B'),
      byNumber('B'),
    ],
    [
      'a number of one without a name, and a shared one with the name',
      [],
      [one('Z'), shared('A', 'B')],
      named('B'),
      byNumber('B'),
    ],
    [
      'a number of one with another name, a shared address, a name nobody has',
      [shared('A', 'B')],
      [one('A')],
      named(),
      fresh,
    ],
    ['an unknown number', [], [nobody], null, fresh],
    ['a shared number', [], [shared('A', 'B')], null, ask],
    ['a shared number of one known customer', [], [shared('A')], null, ask],
    ['a shared number and a name', [], [shared('A', 'B')], named('A'), byNumber('A')],
    ['a shared number and another name', [], [shared('A', 'B')], named('C'), fresh],
    ['a shared number and an unknown address', [nobody], [shared('A', 'B')], null, fresh],
    [
      'two shared numbers, the name of one in both',
      [],
      [shared('A', 'B'), shared('A', 'C')],
      named('A'),
      byNumber('A'),
    ],
    ['two shared numbers, one name in each', [], [shared('A', 'B'), shared('C', 'D')], named('A', 'C'), several],
  ])('%s', (_, addresses, numbers, names, meant) => {
    expect(whoIsMeant({ addresses, numbers, names })).toEqual(meant)
  })

  const ids = ['A', 'B', 'C', 'Z']
  const held = fc.oneof(
    fc.constant(nobody),
    fc.constantFrom(...ids).map(one),
    fc.subarray(ids, { minLength: 1 }).map((some) => shared(...some)),
  )
  const names = fc.option(fc.subarray(['A', 'B', 'C']).map((some) => named(...some)))
  const description = fc.record({
    addresses: fc.array(held, { maxLength: 3 }),
    numbers: fc.array(held, { maxLength: 3 }),
    names,
  })
  const isHeld = (all: readonly PointHolders[], id: string) =>
    all.some(
      (held) =>
        held.kind !== 'nobody' && (held.kind === 'one' ? held.customerId === id : held.customerIds.includes(id)),
    )

  it('whoever is meant has one of the details; what is shared alone decides nobody', () => {
    fc.assert(
      fc.property(description, (given) => {
        const meant = whoIsMeant(given)
        const all = [...given.addresses, ...given.numbers]
        if (meant.kind !== 'one') return
        expect(isHeld(all, meant.customerId)).toBe(true)
        const alone = all.some((held) => held.kind === 'one' && held.customerId === meant.customerId)
        if (!alone) expect(given.names?.are(meant.customerId)).toBe(true)
      }),
      { numRuns: 5000 },
    )
  })

  it('an address that the register does not know makes nobody the one who is meant', () => {
    fc.assert(
      fc.property(description, (given) => {
        const meant = whoIsMeant({ ...given, addresses: [...given.addresses, nobody] })
        if (meant.kind === 'one') expect(whoIsMeant(given)).toEqual(meant)
      }),
      { numRuns: 2000 },
    )
  })

  it('nothing depends on how grave anybody’s standing is, or on the order of those who share', () => {
    fc.assert(
      fc.property(description, (given) => {
        const turned = (some: readonly PointHolders[]): PointHolders[] =>
          some.map((held) => (held.kind === 'shared' ? shared(...held.customerIds.toReversed()) : held))
        const { addresses, numbers } = given
        const other = whoIsMeant({ ...given, addresses: turned(addresses), numbers: turned(numbers) })
        expect(other).toEqual(whoIsMeant(given))
      }),
      { numRuns: 2000 },
    )
  })
})
