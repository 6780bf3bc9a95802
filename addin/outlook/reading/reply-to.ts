import { hasHeaders, headersOf } from './headers.ts'
import { topHeaders } from './message-id.ts'
import { noticeIn } from './notice-header.ts'
import type { OpenMessage, ReplyTo } from './open-message.ts'
import { itemOf } from './read-message.ts'
import { replyToAddresses } from './reply-to-header.ts'

type Wait = {
  /** Milliseconds until the answer is `did-not`. */
  soon?: number
  /** Called with the result if the headers arrive only after that. */
  late?: (answer: ReplyTo) => void
}

/**
 * Reads the message's Reply-To from its headers, and what one of the register's own mails is about. `read: false` where
 * Outlook does not give this message's headers within `wait.soon`, by default 1.5 seconds.
 */
export async function readReplyTo(message: OpenMessage, wait: Wait = {}): Promise<ReplyTo> {
  const item = itemOf(message)
  return item ? replyToOf(message, item, () => itemOf(message) !== null, wait) : didNot
}

/** The same for an open or loaded item; `isStill` says whether it is still that one. */
export async function replyToOf(
  message: Pick<OpenMessage, 'internetMessageId'>,
  item: Pick<Office.MessageRead, 'getAllInternetHeadersAsync'>,
  isStill: () => boolean,
  { soon = 1_500, late }: Wait = {},
): Promise<ReplyTo> {
  if (!hasHeaders(item)) return { read: false, outlook: 'cannot' }
  let isLate = false
  const answer = headersOf(message, item, isStill).then((headers) => {
    if (headers === null) return didNot
    const found = replyToIn(headers)
    if (isLate) late?.(found)
    return found
  })
  return await new Promise<ReplyTo>((resolve) => {
    const timer = setTimeout(() => {
      isLate = true
      resolve(didNot)
    }, soon)
    void answer.then((found) => {
      clearTimeout(timer)
      resolve(found)
    })
  })
}

const didNot: ReplyTo = { read: false, outlook: 'did-not' }

function replyToIn(headers: string): ReplyTo {
  // Outlook may include the headers of the message's parts.
  const own = topHeaders(headers)
  const notice = noticeIn(own)
  return { read: true, addresses: replyToAddresses(own), ...(notice && { notice }) }
}
