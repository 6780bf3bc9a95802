import { withTimeOut } from '../with-time-out.ts'
import { isOf, isOfAnother, messageIdsIn } from './message-id.ts'
import type { OpenMessage } from './open-message.ts'

type Named = Pick<OpenMessage, 'internetMessageId'>
type WithHeaders = Pick<Office.MessageRead, 'getAllInternetHeadersAsync'>

/** Milliseconds. Headers that arrive late still count, but after this nobody waits for them. */
const longest = 60_000
/** Milliseconds between attempts after headers of another message: ItemChanged, or Outlook itself, may be late. */
export const pauses = [250, 500, 1_000, 2_000, 4_000, 8_000, 16_000] as const

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Outlook on a phone may have the call but not the requirement set it belongs to. */
export const hasHeaders = (item: WithHeaders): boolean =>
  typeof item.getAllInternetHeadersAsync === 'function' &&
  (Office.context.requirements?.isSetSupported('Mailbox', '1.8') ?? true)

/**
 * The headers of this message. An answer with another Message-ID belongs to another message, and the call is retried.
 * Empty where Outlook says twice that there are none; null where it says nothing, or nothing that can be matched to this
 * message. Never rejects.
 * @param isStill whether the item is still the open or loaded one
 */
export async function headersOf(message: Named, item: WithHeaders, isStill: () => boolean): Promise<string | null> {
  let isAgain = false
  for (const ms of [...pauses, null]) {
    const headers = await ask(item, longest)
    if (headers === null) return null
    const ids = messageIdsIn(headers)
    if (isOf(message, ids)) return headers
    // Without exactly one Message-ID, no retry can give a surer answer. Without any, one retry can: the answer may be
    // about a message without one that Outlook has moved to.
    const isSure = !isOfAnother(message, ids) && (isAgain || ids.length > 0)
    if (isSure) return headers.trim() === '' ? '' : null
    if (ms === null || !isStill()) return null
    isAgain = ids.length === 0
    await pause(ms)
    if (!isStill()) return null
  }
  return null
}

/**
 * Whether Outlook currently answers about another message, although it has not reported yet that another is open. False
 * where that cannot be told, as from headers without a Message-ID.
 */
export async function answersAboutAnother(message: Named, item: WithHeaders): Promise<boolean> {
  if (!message.internetMessageId || !hasHeaders(item)) return false
  const headers = await ask(item, 1_500)
  return headers !== null && isOfAnother(message, messageIdsIn(headers))
}

async function ask(item: WithHeaders, ms: number): Promise<string | null> {
  const answer = await withTimeOut<string>(ms, (done) => item.getAllInternetHeadersAsync(done))
  // Some versions start with an empty line, which would end the header block.
  return answer.ok && typeof answer.value === 'string' ? answer.value.replace(/^[\r\n]+/, '') : null
}
