import type { OpenMessage } from './open-message.ts'
import { itemOf } from './read-message.ts'

/** Outlook's REST id of a message, by which Microsoft Graph knows it; null where the message is not open any more. */
export function restIdOf(message: Pick<OpenMessage, 'key'>): string | null {
  const id = itemOf(message)?.itemId
  if (!id) return null
  const { mailbox } = Office.context
  try {
    if (typeof mailbox.convertToRestId === 'function') return mailbox.convertToRestId(id, 'v2.0')
  } catch {
    // Then as it is: on a phone it is a REST id already.
  }
  return id
}
