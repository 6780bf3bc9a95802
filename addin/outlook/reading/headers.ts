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
    if (isOf(message, ids)) {
      note(message)
      return headers
    }
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

/** Which message Outlook's calls are about. `unknown` where Outlook gives no headers, or no single Message-ID. */
export type Shown = 'this' | 'another' | 'unknown'

/**
 * Outlook may have moved on to another message without having reported it: then its headers say so.
 * @param ms how long Outlook has to answer
 */
export async function shownNow(message: Named, item: WithHeaders, ms: number): Promise<Shown> {
  if (!message.internetMessageId || !hasHeaders(item)) return 'unknown'
  const headers = await ask(item, ms)
  const ids = headers === null ? [] : messageIdsIn(headers)
  if (isOfAnother(message, ids)) return 'another'
  if (!isOf(message, ids)) return 'unknown'
  note(message)
  return 'this'
}

const shownOnce = new Set<string>()
const note = ({ internetMessageId }: Named) => internetMessageId && shownOnce.add(internetMessageId)

/** Whether Outlook has ever given this message's own headers: those of another then mean that it has moved on. */
export const wasShown = ({ internetMessageId }: Named): boolean =>
  internetMessageId !== null && shownOnce.has(internetMessageId)

/** Whether Outlook currently answers about another message; false where that cannot be told. */
export const answersAboutAnother = async (message: Named, item: WithHeaders): Promise<boolean> =>
  (await shownNow(message, item, 1_500)) === 'another'

async function ask(item: WithHeaders, ms: number): Promise<string | null> {
  const answer = await withTimeOut<string>(ms, (done) => item.getAllInternetHeadersAsync(done))
  // Some versions start with an empty line, which would end the header block.
  return answer.ok && typeof answer.value === 'string' ? answer.value.replace(/^[\r\n]+/, '') : null
}
