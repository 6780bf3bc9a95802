import type { QueryClient } from '@tanstack/react-query'
import type { Me } from '../../../server/contract/settings/me.ts'
import type { Call } from '../../api/call.ts'
import { inBatches, standingOptions } from '../../api/standing.ts'
import type { OpenMessage } from '../../outlook/reading/open-message.ts'
import { replyToOptions, whoToAskSoFar } from './use-standing.ts'

/**
 * Asks for the standing of the open message before anything is drawn; the components then share these answers. Resolves
 * once the register has answered, or has failed to.
 */
export async function prefetchStanding(
  queryClient: QueryClient,
  call: Call,
  message: OpenMessage,
  me: Me,
  service: string | null,
): Promise<void> {
  const asker = { service, mailbox: '', messageId: message.internetMessageId }
  const batches = inBatches(whoToAskSoFar(message, null, me).first)
  const asked = batches.map((some) => queryClient.prefetchQuery(standingOptions(call, message.key, some, asker)))
  void queryClient.prefetchQuery(replyToOptions(message))
  await Promise.all(asked)
}
