import type { OpenMessage } from './open-message.ts'
import { itemOf } from './read-message.ts'
import { withTimeOut } from './with-time-out.ts'

const longest = 5000
/** Base64 makes four characters of three bytes. */
const mostCharacters = (30 * 1024 * 1024 * 4) / 3

/** The message's original bytes (RFC 5322, Base64); null where Outlook gives none in five seconds, or more than 30 MB. */
export async function readOriginal(message: OpenMessage): Promise<string | null> {
  const item = itemOf(message)
  // After a switch it may be the other message's: evidence must be of the message it says it is of.
  return item && originalOf(item, () => itemOf(message) !== null)
}

/** The same of an item at hand, open or loaded; `isStill` says after the answer whether it is still that one. */
export async function originalOf(
  item: Pick<Office.MessageRead, 'getAsFileAsync'>,
  isStill: () => boolean,
): Promise<string | null> {
  if (typeof item.getAsFileAsync !== 'function') return null
  const answer = await withTimeOut<string>(longest, (done) => item.getAsFileAsync(done))
  if (!answer.ok || typeof answer.value !== 'string' || !isStill()) return null
  return answer.value.length > mostCharacters ? null : answer.value || null
}
