import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { type StandingAnswer, seeStanding } from '../../server/contract/standing/standing.ts'
import { ownAddress } from '../outlook/profile.ts'
import type { Call } from './call.ts'
import { ask } from './client.ts'
import { asFailure, Failure, untilNextTry } from './failure.ts'

/** The register takes at most ten addresses in a request. */
const batch = 10
/** Splits addresses into groups, each small enough for one request. */
export const inBatches = (addresses: string[]): string[][] =>
  Array.from({ length: Math.ceil(addresses.length / batch) }, (_, i) => addresses.slice(i * batch, (i + 1) * batch))

/** P8: what decides whether a restriction binds the person who asks, and what they are reading. */
export type Asker = {
  /** Null if unknown. */
  service: string | null
  /** The shared mailbox that they read in, or an empty text. */
  mailbox: string
  /** Null if Outlook gives none; left out if no message is open. */
  messageId?: string | null
  /** Of the selected messages, at most a hundred. */
  messageIds?: string[]
}

/**
 * The standing of one to ten addresses, in the order asked. Rejects with a Failure when the answer is about other
 * addresses.
 */
export async function fetchStanding(
  call: Call,
  addresses: string[],
  { service, mailbox, messageId, messageIds }: Asker,
  signal?: AbortSignal,
): Promise<StandingAnswer> {
  const about = {
    ...(messageId === undefined ? {} : { messageId: messageId?.slice(0, 2000) ?? null }),
    ...(messageIds && { messageIds }),
  }
  // The person's own address too: their token may not name it.
  const body = { addresses, service, mailbox: (mailbox || ownAddress()).slice(0, 1000) || null, ...about }
  const answer = await ask(call, seeStanding, { body, signal })
  const asAsked =
    answer.standings.length === addresses.length && answer.standings.every((one, i) => one.address === addresses[i])
  if (!asAsked) throw new Failure('malformed')
  return answer
}

const keyOfItem = (itemKey: string) => ['standing', itemKey] as const
const keyOfAsked = (mailbox: string, addresses: readonly string[]) => [mailbox, ...addresses]

/** What was answered about these addresses, for whichever service. */
export function answersForAnyService(
  client: QueryClient,
  itemKey: string,
  mailbox: string,
  addresses: readonly string[],
): StandingAnswer[] {
  const asked = keyOfAsked(mailbox, addresses).join()
  return client
    .getQueriesData<StandingAnswer>({ queryKey: keyOfItem(itemKey) })
    .flatMap(([[, , , ...of], data]) => (data && of.join() === asked ? [data] : []))
}

/** An answer belongs to one item, whoever asked and its addresses, so all are in the key. */
export const standingOptions = (call: Call, itemKey: string, addresses: string[], asker: Asker) =>
  queryOptions({
    queryKey: [...keyOfItem(itemKey), asker.service, ...keyOfAsked(asker.mailbox, addresses)],
    queryFn: ({ signal }) => fetchStanding(call, addresses, asker, signal),
    staleTime: 30_000,
    refetchInterval: ({ state }) => (state.error ? untilNextTry(asFailure(state.error)) : false),
    refetchOnWindowFocus: ({ state }) =>
      !state.error || Date.now() >= state.errorUpdatedAt + (asFailure(state.error).retryAfter ?? 0) * 1000,
  })
