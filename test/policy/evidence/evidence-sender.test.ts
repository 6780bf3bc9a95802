import { describe, expect, it } from 'vitest'
import { senderOf } from '../../../server/policy/evidence/sender.ts'

const reach = { domains: ['ambleford.example'], countryCallingCode: '44' }
const keys = ['petra.holm@example.org', 'petra@example.net']

describe('P10: who sent a message that is evidence', () => {
  it.each([
    ['petra.holm@example.org', 'customer'],
    [' Petra.Holm@EXAMPLE.ORG ', 'customer'],
    ['petra@example.net', 'customer'],
    ['brother@example.net', 'another'],
    ['dan.okafor@ambleford.example', 'another'],
    ['/O=AMBLEFORD/OU=EXCHANGE/CN=DAN', 'not-known'],
    ['', 'not-known'],
    [null, 'not-known'],
  ] as const)('%s: %s', (from, sender) => {
    expect(senderOf(from, keys, reach)).toBe(sender)
  })

  it('of a customer without addresses, every sender is another', () => {
    expect(senderOf('petra@example.net', [], reach)).toBe('another')
  })
})
