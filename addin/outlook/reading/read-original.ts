import { lookAgain } from '../look-again.ts'
import { readSelected } from './loaded-message.ts'
import type { OpenMessage } from './open-message.ts'
import { originalOf } from './original.ts'
import { itemOf } from './read-message.ts'

/**
 * The original bytes of a message that is open, or was a moment ago (RFC 5322, Base64). Where Outlook has moved on to
 * another message, this one is loaded by its id, if this Outlook can do that. Null where Outlook does not give this
 * message's own bytes.
 */
export async function readOriginal(message: OpenMessage): Promise<string | null> {
  const item = itemOf(message)
  return item ? await originalOf(message, item, () => itemOf(message) !== null, byIdInstead) : await byId()

  /** Outlook gave another message's bytes: the pane compares what it shows, too. */
  async function byIdInstead(): Promise<string | null> {
    lookAgain()
    return await byId()
  }
  async function byId(): Promise<string | null> {
    if (typeof Office.context.mailbox.loadItemByIdAsync !== 'function') return null
    const { key, internetMessageId, subject } = message
    const loaded = await readSelected({ key, internetMessageId, subject }, 'with original')
    return loaded.ok ? loaded.value.original : null
  }
}

/** Whether this Outlook gives originals at all: on a phone it does not. */
export const givesOriginals = (message: OpenMessage): boolean => typeof itemOf(message)?.getAsFileAsync === 'function'
