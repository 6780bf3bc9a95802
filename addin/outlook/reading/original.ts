import { withTimeOut } from '../with-time-out.ts'
import { pause, pauses } from './headers.ts'
import { isOf, mayBeOf, messageIdsIn, topHeaders } from './message-id.ts'
import type { OpenMessage } from './open-message.ts'

const longest = 5000
/** Base64 writes three bytes as four characters. */
const maxCharacters = (30 * 1024 * 1024 * 4) / 3

/**
 * The original bytes of a message (RFC 5322, Base64), from its open or loaded item; null where Outlook gives none
 * within five seconds, or more than 30 MB. Another message's bytes are refused, and the call is retried.
 * @param isStill whether the item is still the open or loaded one
 * @param byId another way to get them, tried once where Outlook has moved on to another message
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
    // With the right Message-ID the bytes count, even if another message is open by now.
    if (isOf(message, ids) || (mayBeOf(message, ids) && isStill())) {
      return answer.value.length > maxCharacters ? null : answer.value
    }
    loaded ??= byId()
    const original = await loaded
    if (original || Date.now() + ms >= giveUpAt || !isStill()) return original
    await pause(ms)
    if (!isStill()) return null
  }
  return null
}

/** The beginning as text, one character per byte, at least to the end of the headers. */
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
