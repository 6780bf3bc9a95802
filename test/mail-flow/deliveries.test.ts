import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wantedRules } from '../../server/mail-flow/wanted.ts'
import { arrangement, contact, councillor, groups, somebody } from './cast.ts'
import { worlds, wrongDeliveries } from './deliveries.ts'
import { type Copy, exchange, type Reading } from './exchange.ts'

const readings: Reading[] = ['per-recipient', 'per-message']

test.each(readings)('P13, P16: 400 generated registers and messages, conditions %s: no copy goes wrong', (reading) => {
  fc.assert(
    fc.property(worlds, (world) => {
      expect(wrongDeliveries(world, reading)).toEqual([])
    }),
    { numRuns: 400 },
  )
})

test('the generated messages have every outcome often', () => {
  const copies = fc
    .sample(worlds, { numRuns: 400, seed: 16 })
    .flatMap(({ arrangements, message }) => exchange(wantedRules(arrangements).rules, message))
  const count = (is: (copy: Copy) => boolean) => copies.filter(is).length
  for (const fate of ['delivered', 'redirected', 'rejected'])
    expect(count((copy) => copy.fate === fate)).toBeGreaterThan(50)
  expect(count(({ mark }) => mark?.length === 61)).toBeGreaterThan(50)
  expect(count(({ notices }) => notices.length > 0)).toBeGreaterThan(20)
  expect(count(({ fate }) => fate === 'looped')).toBe(0)
})

describe('P16: ward councillors', () => {
  const from = 'jo.marsh@example.org'
  const dan = 'dan.price@ambleford.example'
  const people = [somebody, dan, contact, councillor]
  const subsets = Array.from({ length: 2 ** people.length - 1 }, (_, i) => people.filter((_, n) => (i + 1) & (1 << n)))
  const [housing = ''] = groups
  const inHousing = { [somebody]: [housing], [contact]: [housing], [councillor]: [housing] }

  test.each([
    ['forward', []],
    ['block', []],
    ['forward', [housing]],
    ['block', [housing]],
  ] as const)(
    '%s for %o: for every set of recipients, nobody bound receives it and no councillor loses it',
    (kind, scope) => {
      const { rules } = wantedRules([
        arrangement({
          kind,
          groups: [...scope],
          exceptions: [contact, councillor],
          forwardTo: kind === 'forward' ? contact : null,
        }),
      ])
      for (const to of subsets) {
        for (const copy of exchange(rules, { from, envelopeFrom: from, to, groups: inHousing })) {
          const isBound = copy.for === somebody || (copy.for === dan && scope.length === 0)
          expect(copy.fate).toBe(isBound ? (kind === 'forward' ? 'redirected' : 'rejected') : 'delivered')
        }
        const other = exchange(rules, { from, envelopeFrom: from, to, groups: inHousing }, 'per-message')
        for (const copy of other.filter((one) => [contact, councillor].includes(one.for)))
          expect(copy.fate).toBe('delivered')
        for (const { fate } of other) expect(fate).not.toBe('looped')
      }
    },
  )

  test('two contacts of one customer: a copy that one rule redirects meets the other’s exception, and never loops', () => {
    const second = 'pat.bell@ambleford.example'
    const [first = '', planning = ''] = groups
    const { rules } = wantedRules([
      arrangement({ groups: [first], forwardTo: contact, exceptions: [contact] }),
      arrangement({ groups: [planning], forwardTo: second, exceptions: [second] }),
    ])
    const members = { [somebody]: [first], [contact]: [planning], [second]: [first] }
    const copies = exchange(rules, { from, envelopeFrom: from, to: [somebody, second], groups: members })
    expect(copies).toMatchObject([
      { fate: 'redirected', to: contact },
      { fate: 'delivered', to: second },
    ])
  })
})
