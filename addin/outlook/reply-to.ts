import { noticeIn } from './notice-header.ts'
import type { OpenMessage, ReplyTo } from './open-message.ts'
import { itemOf } from './read-message.ts'
import { replyToAddresses } from './reply-to-header.ts'
import { withTimeOut } from './with-time-out.ts'

const longest = 1500

/** Reads the message's Reply-To, and what a mail of the register's own is about, from its headers; `read: false` where Outlook does not give them within 1.5 seconds. */
export async function readReplyTo(message: OpenMessage): Promise<ReplyTo> {
  const item = itemOf(message)
  // After a switch some versions answer with the other message's headers, which must not count for this one.
  return item ? replyToOf(item, () => itemOf(message) !== null) : { read: false, outlook: 'did-not' }
}

/** The same of an item at hand, open or loaded; `isStill` says after the answer whether it is still that one. */
export async function replyToOf(
  item: Pick<Office.MessageRead, 'getAllInternetHeadersAsync'>,
  isStill: () => boolean,
): Promise<ReplyTo> {
  if (typeof item.getAllInternetHeadersAsync !== 'function' || !hasHeaders()) return { read: false, outlook: 'cannot' }
  const answer = await withTimeOut<string>(longest, (done) => item.getAllInternetHeadersAsync(done))
  if (!answer.ok || typeof answer.value !== 'string' || !isStill()) {
    return { read: false, outlook: 'did-not' }
  }
  const notice = noticeIn(answer.value)
  return { read: true, addresses: replyToAddresses(answer.value), ...(notice ? { notice } : {}) }
}

/** Outlook on a phone may have the call by name, and not the set that it belongs to. */
const hasHeaders = () => Office.context.requirements?.isSetSupported('Mailbox', '1.8') ?? true
