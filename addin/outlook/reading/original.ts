import { withTimeOut } from '../with-time-out.ts'
import { pause, pauses } from './headers.ts'
import { isOf, mayBeOf, messageIdsIn, topHeaders } from './message-id.ts'
import type { OpenMessage } from './open-message.ts'

const longest = 5000
/** Base64 makes four characters of three bytes. */
const mostCharacters = (30 * 1024 * 1024 * 4) / 3

/**
 * The original bytes of a message (RFC 5322, Base64), from its item, open or loaded; null where Outlook gives none in
 * five seconds, or more than 30 MB. Another message's are not taken, and are asked for again.
 * @param isStill whether the item is still the one beside the pane, or loaded
 * @param byId another way to them, taken once where Outlook has moved on to another message
 */
export async function originalOf(
  message: Pick<OpenMessage, 'internetMessageId'>,
  item: Pick<Office.MessageRead, 'getAsFileAsync'>,
  isStill: () => boolean,
  byId: () => Promise<string | null> = async () => null,
): Promise<string | null> {
  if (typeof item.getAsFileAsync !== 'function') return null
  const giveUpAt = Date.now() + longest
  let loaded: Promise<string | null> | null = null
  for (const ms of pauses) {
    const answer = await withTimeOut<string>(giveUpAt - Date.now(), (done) => item.getAsFileAsync(done))
    if (!answer.ok || typeof answer.value !== 'string' || !answer.value) return null
    const ids = messageIdsIn(headersIn(answer.value))
    // What bears the Message-ID is the message's, also when another is open by now.
    if (isOf(message, ids) || (mayBeOf(message, ids) && isStill())) {
      return answer.value.length > mostCharacters ? null : answer.value
    }
    loaded ??= byId()
    const original = await loaded
    if (original || Date.now() + ms >= giveUpAt || !isStill()) return original
    await pause(ms)
    if (!isStill()) return null
  }
  return null
}

/** The beginning of it as text, one character a byte, at least as far as the headers go. */
function headersIn(base64: string): string {
  for (let length = 64 * 1024; ; length *= 8) {
    const text = decoded(base64.slice(0, length))
    if (length >= base64.length || topHeaders(text) !== text) return text
  }
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Not `atob`: the commands run this too, and classic Outlook on Windows may lack it there. */
function decoded(base64: string): string {
  let text = ''
  let bits = 0
  let number = 0
  for (const letter of base64) {
    const value = letters.indexOf(letter)
    // Line ends and padding.
    if (value < 0) continue
    bits = ((bits << 6) | value) & 0xffffff
    number += 1
    const spare = [0, null, 4, 2][number % 4] ?? null
    if (spare !== null) text += String.fromCharCode((bits >> spare) & 0xff)
  }
  return text
}
