import type { OpenMessage } from './open-message.ts'
import { itemOf } from './read-message.ts'

/** The message's REST id, as Microsoft Graph uses it; null where the message is no longer open. */
export function restIdOf(message: Pick<OpenMessage, 'key'>): string | null {
  const id = itemOf(message)?.itemId
  return id ? asRestId(id) : null
}

/** An item's id of Outlook's as its REST id: also of a message that is selected and not open. */
export function asRestId(id: string): string {
  const { mailbox } = Office.context
  try {
    if (typeof mailbox.convertToRestId === 'function') return mailbox.convertToRestId(id, 'v2.0')
  } catch {
    // Keep the id as it is: on a phone it is already a REST id.
  }
  return id
}
