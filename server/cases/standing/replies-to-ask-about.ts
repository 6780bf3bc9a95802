import { isOpenedAgain, type OpenedOnce } from '../../policy/warning/reply.ts'
import type { Person } from '../../policy/who-may.ts'
import type { Reading } from '../../register/store.ts'
import { type OpenedReply, openedReplies, sentReplies } from '../../register/warning/opened-replies.ts'

/**
 * P9, P14: what this person is asked about: "Did you send it?", newest first. If they opened several replies to one
 * message, only the newest is asked about, until they say that it was not sent.
 */
export async function repliesToAskAbout(reading: Reading, by: Person, customerIds: string[]): Promise<OpenedReply[]> {
  const opened = await openedReplies(reading, by, customerIds)
  const messageIds = [...new Set(opened.flatMap(({ messageId }) => messageId ?? []))]
  const all = [...opened.flatMap(partsOf), ...(await sentReplies(reading, by, { customerIds, messageIds }))]
  return opened.flatMap((one): OpenedReply[] => {
    const asked = partsOf(one).filter((part) => !isOpenedAgain(part, all))
    if (asked.length === 0) return []
    if (one.kind === 'warning') return [one]
    const isAsked = (what: OpenedOnce['what']) => asked.some((part) => part.what === what)
    return [{ ...one, reminder: isAsked('reminder'), forward: isAsked('forward') }]
  })
}

function partsOf(one: OpenedReply): OpenedOnce[] {
  const { id, customerId, messageId, at } = one
  const part = (what: OpenedOnce['what']) => ({ what, id, customerId, messageId, at })
  if (one.kind === 'warning') return [part('warning')]
  return [...(one.reminder ? [part('reminder')] : []), ...(one.forward ? [part('forward')] : [])]
}
