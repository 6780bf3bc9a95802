import { noticeIn } from './notice-header.ts'
import type { OpenMessage, ReplyTo } from './open-message.ts'
import { itemOf } from './read-message.ts'
import { replyToAddresses } from './reply-to-header.ts'
import { withTimeOut } from './with-time-out.ts'

const longest = 1500

/** Reads the message's Reply-To, and what a mail of the register's own is about, from its headers; `read: false` where Outlook does not give them within 1.5 seconds. */
export async function readReplyTo(message: OpenMessage): Promise<ReplyTo> {
  const item = itemOf(message)
  if (!item) return { read: false, outlook: 'did-not' }
  if (typeof item.getAllInternetHeadersAsync !== 'function' || !hasHeaders()) return { read: false, outlook: 'cannot' }
  const answer = await withTimeOut<string>(longest, (done) => item.getAllInternetHeadersAsync(done))
  // After a switch some versions answer with the other message's headers, which must not count for this one.
  if (!answer.ok || typeof answer.value !== 'string' || !itemOf(message)) {
    return { read: false, outlook: 'did-not' }
  }
  const notice = noticeIn(answer.value)
  return { read: true, addresses: replyToAddresses(answer.value), ...(notice ? { notice } : {}) }
}

/** Outlook on a phone may have the call by name, and not the set that it belongs to. */
const hasHeaders = () => Office.context.requirements?.isSetSupported('Mailbox', '1.8') ?? true
