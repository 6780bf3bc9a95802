import { useQueries } from '@tanstack/react-query'
import { useCall } from '../../api/api-context.ts'
import { type Asker, fetchStanding, inBatches } from '../../api/standing.ts'
import type { WhoToAsk } from '../standing/who-to-ask.ts'
import type { DoneByKey } from './already-done.ts'
import type { Read, ReadSoFar } from './reader.ts'
import type { Sender } from './senders.ts'

type Given = { senders: Sender[]; known: ReadSoFar; who: (read: Read) => WhoToAsk; asker: Asker; enabled: boolean }

/**
 * P9, P10, P14: what was done already about the messages of senders who are on the register. One request for ten
 * addresses. If it fails, nothing is shown, and the register refuses acts done before.
 */
export function useDone({ senders, known, who, asker, enabled }: Given): DoneByKey {
  const call = useCall()
  const read = senders
    .filter(({ view }) => view.kind === 'known' && 'customerId' in view.standing)
    .flatMap(({ messages }) => messages)
    .flatMap(({ key }) => {
      const one = known.get(key)
      return one && one !== 'unread' ? [{ key, one }] : []
    })
  const idOf = new Map(
    read.flatMap(({ key, one }) =>
      one.message.internetMessageId ? [[key, one.message.internetMessageId.trim().slice(0, 2000)]] : [],
    ),
  )
  const addressesOf = ({ one }: (typeof read)[number]) => {
    const { first, later } = who(one)
    return [...first, ...later]
  }
  const batches = inBatches([...new Set(read.flatMap(addressesOf))])
  const answers = useQueries({
    queries: batches.map((addresses) => {
      const theirs = read.filter((one) => addressesOf(one).some((address) => addresses.includes(address)))
      const messageIds = [...new Set(theirs.flatMap(({ key }) => idOf.get(key) ?? []))].slice(0, 100)
      return {
        queryKey: ['standing', 'selection', 'done', asker.service, asker.mailbox, addresses, messageIds],
        queryFn: ({ signal }: { signal: AbortSignal }) =>
          fetchStanding(call, addresses, { ...asker, messageIds }, signal),
        enabled: enabled && messageIds.length > 0,
        staleTime: 30_000,
        retry: false,
      }
    }),
  })
  const byId = new Map(answers.flatMap(({ data }) => data?.done ?? []).map((one) => [one.messageId, one]))
  return new Map(
    [...idOf].flatMap(([key, id]) => {
      const one = byId.get(id)
      return one ? [[key, one] as const] : []
    }),
  )
}
