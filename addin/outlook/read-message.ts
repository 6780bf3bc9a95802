import type { OpenItem, OpenMessage, Party } from './open-message.ts'
import { ownAddress } from './profile.ts'
import { withTimeOut } from './with-time-out.ts'

type Item = NonNullable<Office.Mailbox['item']>
type MessageRead = Item & Office.MessageRead

/** The item open in Outlook now, as a plain value. Everything in it is as Outlook gives it; nothing is tidied. */
export function openItem(): OpenItem {
  const item = itemNow()
  if (!item) return { kind: 'nothing' }
  // A draft's subject is an object with calls of its own; only a message to read has it as text.
  if (item.itemType !== 'message' || typeof item.subject === 'object') return { kind: 'not-a-message' }
  return { kind: 'message', message: plain(item) }
}

/** Outlook's own item, if it is still the one that `message` was read from; otherwise null. */
export function itemOf(message: Pick<OpenMessage, 'key'>): MessageRead | null {
  const item = itemNow()
  return item && keyOf(item) === message.key ? item : null
}

/** Whose mailbox a message in a shared folder is in; null where it is one's own or Outlook does not say. */
export const sharedOwner = (message: OpenMessage): Promise<string | null> => ownerOf(itemOf(message))

/** The same of an item at hand, open or loaded. */
export async function ownerOf(item: Pick<MessageRead, 'getSharedPropertiesAsync'> | null): Promise<string | null> {
  if (typeof item?.getSharedPropertiesAsync !== 'function') return null
  const answer = await withTimeOut<Office.SharedProperties>(3000, (done) => item.getSharedPropertiesAsync(done))
  return (answer.ok && answer.value?.owner) || null
}

function itemNow(): MessageRead | null {
  try {
    return (Office.context.mailbox.item as MessageRead | null | undefined) ?? null
  } catch {
    // Between two items some versions throw instead of giving null.
    return null
  }
}

const keyOf = (item: ItemFacts) => item.itemId || `${item.conversationId}/${item.internetMessageId}`

/** What is taken from an item, open or loaded. */
export type ItemFacts = Pick<
  Office.MessageRead,
  'itemId' | 'conversationId' | 'internetMessageId' | 'subject' | 'dateTimeCreated' | 'from' | 'sender' | 'to' | 'cc'
>

/** An item that was found to be a message to read, as a plain value. */
export function plain(item: ItemFacts): OpenMessage {
  const from = party(item.from)
  const sender = party(item.sender)
  return {
    key: keyOf(item),
    internetMessageId: item.internetMessageId || null,
    subject: item.subject || null,
    sentAt: item.dateTimeCreated instanceof Date ? item.dateTimeCreated : null,
    from,
    sender: sender && sender.address.toLowerCase() !== from?.address.toLowerCase() ? sender : null,
    to: parties(item.to),
    cc: parties(item.cc),
    mailbox: ownAddress(),
  }
}

const parties = (list: Office.EmailAddressDetails[] | undefined) =>
  (list ?? []).map(party).filter((one): one is Party => one !== null)

function party(given: Office.EmailAddressDetails | null | undefined): Party | null {
  if (!given || (!given.emailAddress && !given.displayName)) return null
  return { name: given.displayName ?? '', address: given.emailAddress ?? '' }
}
