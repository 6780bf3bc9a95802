import { expect, test } from 'vitest'
import { mayStandIn } from '../../../server/policy/mail-arrangement/stand-in.ts'

const kinds = ['mark', 'forward', 'block'] as const
const of = (kind: (typeof kinds)[number], services: string[] | null = null) => ({ kind, services })

test('P11, P13: what is replaced stays until what replaces it is made, unless it is more severe', () => {
  for (const [i, earlier] of kinds.entries())
    for (const [j, later] of kinds.entries()) expect(mayStandIn(of(earlier), of(later))).toBe(i <= j)
})

test('P8, P13: nor does it stay for a service that the later one leaves alone', () => {
  const stays = (earlier: string[] | null, later: string[] | null) =>
    mayStandIn(of('forward', earlier), of('forward', later))
  expect(stays(['Housing'], null)).toBe(true)
  expect(stays(['Housing'], ['Planning', 'Housing'])).toBe(true)
  expect(stays(['Housing', 'Planning'], ['Housing'])).toBe(false)
  expect(stays(['Housing'], ['Planning'])).toBe(false)
  expect(stays(null, ['Housing'])).toBe(false)
})
