import { isSameAddress } from '../../words/same-address.ts'
import { ownAddress } from '../profile.ts'
import { hasHeaders, headersOf } from './headers.ts'
import { topHeaders } from './message-id.ts'
import { noticeIn } from './notice-header.ts'
import type { OpenMessage, ReplyTo } from './open-message.ts'
import { itemOf, mailboxOf } from './read-message.ts'
import { readReplyToField } from './reply-to-header.ts'

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
  message: OpenMessage,
  item: Pick<Office.MessageRead, 'getAllInternetHeadersAsync'>,
  isStill: () => boolean,
  { soon = 1_500, late }: Wait = {},
): Promise<ReplyTo> {
  if (!hasHeaders(item)) return { read: false, outlook: 'cannot' }
  let isLate = false
  const answer = headersOf(message, item, isStill).then(async (headers) => {
    // A message of the reader's own in Sent Items has none (office-js#6796); a received one has.
    if (headers === null || (headers === '' && !(await isSent(message)))) return didNot
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

/** From the reader's own mailbox, and not to it: what comes back to it is received, such as from a web form. */
async function isSent(message: OpenMessage): Promise<boolean> {
  const own = [ownAddress(), message.mailbox || (await mailboxOf(message))].filter(Boolean)
  const isOwn = (address: string) => own.some((one) => isSameAddress(one, address))
  return isOwn(message.from?.address ?? '') && ![...message.to, ...message.cc].some(({ address }) => isOwn(address))
}

const didNot: ReplyTo = { read: false, outlook: 'did-not' }

function replyToIn(headers: string): ReplyTo {
  // Outlook may include the headers of the message's parts.
  const own = topHeaders(headers)
  const notice = noticeIn(own)
  const { addresses, isUnclear } = readReplyToField(own)
  return { read: true, addresses, ...(isUnclear && { isUnclear }), ...(notice && { notice }) }
}
