import type { QueryClient } from '@tanstack/react-query'
import { answersForAnyService } from '../../api/standing.ts'
import { type Answered, answeredIn } from './gravest.ts'

/**
 * P8: what is known of these addresses from before the person chose another service, as far as it is a restriction. It
 * stays, with its time, until there is an answer for this service: a choice that the register could not answer must not
 * hide it. "Not for your service" says nothing about another service, so what was known before it counts.
 */
export function restrictedBefore(
  client: QueryClient,
  itemKey: string,
  mailbox: string,
  addresses: readonly string[],
): Answered[] {
  const before = answersForAnyService(client, itemKey, mailbox, addresses)
    .flatMap(answeredIn)
    .filter(({ standing }) => standing.kind !== 'other-service')
    .toSorted((one, other) => (one.checkedAt < other.checkedAt ? 1 : -1))
  return addresses.flatMap((address) => {
    const newest = before.find((one) => one.address === address)
    return newest?.standing.kind === 'restricted' ? [newest] : []
  })
}
