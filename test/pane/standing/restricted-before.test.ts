import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { standingOptions } from '../../../addin/api/standing.ts'
import { restrictedBefore } from '../../../addin/pane/standing/restricted-before.ts'
import type { Standing } from '../../../server/contract/standing/standing.ts'

const jo = 'jo.marsh@example.org'
const restricted = { kind: 'restricted', restrictionId: 'r' } as Standing
const elsewhere: Standing = { kind: 'other-service', customerId: 'c', services: null }
const nothing: Standing = { kind: 'not-on-register' }

/** What the pane was told about Jo, service by service, one a minute. */
function told(
  ...answers: [service: string | null, standing: Standing, of?: Partial<{ item: string; mailbox: string }>][]
) {
  const client = new QueryClient()
  answers.forEach(([service, standing, { item = 'item-1', mailbox = '' } = {}], minute) => {
    const checkedAt = `2026-11-03T09:0${minute}:00.000Z`
    const standings = [{ address: jo, standing }]
    const { queryKey } = standingOptions(async () => await Promise.reject(), item, [jo], { service, mailbox })
    client.setQueryData(queryKey, { checkedAt, standings, toConfirm: [] })
  })
  return restrictedBefore(client, 'item-1', '', [jo]).map((one) => [one.standing.kind, one.checkedAt.slice(11, 16)])
}

describe('P8: a service was chosen, and the register does not answer for it', () => {
  it.each<[string, string[][], Parameters<typeof told>]>([
    ['a restriction stays, with its time', [['restricted', '09:00']], [[null, restricted]]],
    [
      'the newest of two',
      [['restricted', '09:01']],
      [
        [null, restricted],
        ['Housing', restricted],
      ],
    ],
    [
      'also after a service that it does not bind',
      [['restricted', '09:00']],
      [
        [null, restricted],
        ['Planning', elsewhere],
      ],
    ],
    [
      'what is over does not stay',
      [],
      [
        [null, restricted],
        ['Planning', nothing],
      ],
    ],
    ['nothing else stays', [], [['Planning', elsewhere]]],
    ['not the answer about another message', [], [[null, restricted, { item: 'item-2' }]]],
    ['not the answer to another mailbox', [], [[null, restricted, { mailbox: 'housing@ambleford.example' }]]],
  ])('%s', (_, stays, answers) => {
    expect(told(...answers)).toEqual(stays)
  })
})
