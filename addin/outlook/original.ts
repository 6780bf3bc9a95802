import type { OpenMessage } from './open-message.ts'
import { itemOf } from './read-message.ts'
import { withTimeOut } from './with-time-out.ts'

const longest = 5000
/** Base64 makes four characters of three bytes. */
const mostCharacters = (30 * 1024 * 1024 * 4) / 3

/** The message's original bytes (RFC 5322, Base64); null where Outlook gives none in five seconds, or more than 30 MB. */
export async function readOriginal(message: OpenMessage): Promise<string | null> {
  const item = itemOf(message)
  if (typeof item?.getAsFileAsync !== 'function') return null
  const answer = await withTimeOut<string>(longest, (done) => item.getAsFileAsync(done))
  // After a switch it may be the other message's: evidence must be of the message it says it is of.
  if (!answer.ok || typeof answer.value !== 'string' || !itemOf(message)) return null
  return answer.value.length > mostCharacters ? null : answer.value || null
}
