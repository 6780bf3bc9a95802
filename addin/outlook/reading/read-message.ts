import { withoutBidiControls } from '../../words/bidi-controls.ts'
import { isSameAddress } from '../../words/same-address.ts'
import { ownAddress } from '../profile.ts'
import { withTimeOut } from '../with-time-out.ts'
import { answersAboutAnother } from './headers.ts'
import type { OpenItem, OpenMessage, Party } from './open-message.ts'

type Item = NonNullable<Office.Mailbox['item']>
type MessageRead = Item & Office.MessageRead

/** The item open in Outlook now, as a plain value. Everything is as Outlook gives it; only names are cleaned. */
export function openItem(): OpenItem {
  const item = itemNow()
  if (!item) return { kind: 'nothing' }
  try {
    // A draft's subject is an object with its own methods; only a message to read has it as text.
    if (item.itemType !== 'message' || typeof item.subject === 'object') return { kind: 'not-a-message' }
    return { kind: 'message', message: toOpenMessage(item, mailboxAtOnce(item)) }
  } catch {
    // For a moment after ItemChanged, the properties of an item may throw (office-js#607).
    return { kind: 'not-given', why: 'unreadable' }
  }
}

/** Outlook's own item, if it is still the one that `message` was read from; otherwise null. */
export function itemOf(message: Pick<OpenMessage, 'key'>): MessageRead | null {
  const item = itemNow()
  try {
    return item && keyOf(item) === message.key ? item : null
  } catch {
    return null
  }
}

/** Outlook's id of a message, also once another one is open; null where Outlook gave none. */
export const itemIdOf = ({ key }: Pick<OpenMessage, 'key'>): string | null => (key.startsWith(noId) ? null : key)
/** No id of Outlook's begins like this. */
const noId = 'no-id:'

/**
 * Whose mailbox a message is in: the person's own, or a shared one's owner. Empty where it is or may be shared and
 * Outlook does not say whose: a mailbox is never guessed. Outlook has three seconds, and is asked once for each item.
 */
export async function mailboxOf(message: Pick<OpenMessage, 'key'>): Promise<string> {
  const item = itemOf(message)
  if (!item) return ''
  const mailbox = asked.get(item) ?? askMailbox(item)
  asked.set(item, mailbox)
  return mailbox
}

const asked = new WeakMap<MessageRead, Promise<string>>()

async function askMailbox(item: MessageRead): Promise<string> {
  const shared = isShared()
  if (shared === false || typeof item.getSharedPropertiesAsync !== 'function') return mailboxAtOnce(item)
  const mailbox = await askedMailbox(item, shared === true)
  // The answer names no message: it counts only if Outlook still answers about this one afterwards.
  if (!(await answersAboutAnother(item, item))) return mailbox
  asked.delete(item)
  return ''
}

/** The same for a loaded message, which has no `initialData`. */
export const mailboxOfLoaded = async (item: Pick<MessageRead, 'getSharedPropertiesAsync'>): Promise<string> =>
  typeof item.getSharedPropertiesAsync === 'function' ? await askedMailbox(item, false) : ownAddress()

async function askedMailbox(
  item: Pick<MessageRead, 'getSharedPropertiesAsync'>,
  isKnownShared: boolean,
): Promise<string> {
  const answer = await withTimeOut<Office.SharedProperties | undefined>(3000, (done) =>
    item.getSharedPropertiesAsync(done),
  )
  if (answer.ok) return answer.value?.owner ?? ''
  // A failure means that the folder is not shared, unless Outlook has already said that it is.
  return answer.why === 'failed' && !isKnownShared ? ownAddress() : ''
}

/** The message with its mailbox, for recording: Outlook may give the mailbox later than the rest. */
export const located = async (message: OpenMessage): Promise<OpenMessage> =>
  message.mailbox ? message : { ...message, mailbox: await mailboxOf(message) }

/** Whether the item is from a shared folder, from Outlook's `initialData`; undefined where Outlook does not say. */
function isShared(): boolean | undefined {
  const { initialData } = Office.context.mailbox as { initialData?: { isFromSharedFolder?: unknown } | null }
  const said = initialData?.isFromSharedFolder
  return typeof said === 'boolean' ? said : undefined
}

/** Whose mailbox it is, as far as can be told without asking Outlook; empty where it may be shared. */
function mailboxAtOnce(item: MessageRead): string {
  const mayBeShared = isShared() ?? typeof item.getSharedPropertiesAsync === 'function'
  return mayBeShared ? '' : ownAddress()
}

function itemNow(): MessageRead | null {
  try {
    return (Office.context.mailbox.item as MessageRead | null | undefined) ?? null
  } catch {
    // Between two items some versions throw instead of returning null.
    return null
  }
}

const keyOf = (item: ItemFacts) => item.itemId || `${noId}${item.conversationId}/${item.internetMessageId}`

/** The properties read from an item, open or loaded. */
type ItemFacts = Pick<
  Office.MessageRead,
  'itemId' | 'conversationId' | 'internetMessageId' | 'subject' | 'dateTimeCreated' | 'from' | 'sender' | 'to' | 'cc'
>

/** A message to read, as a plain value. */
export function toOpenMessage(item: ItemFacts, mailbox: string): OpenMessage {
  const from = party(item.from)
  const sender = party(item.sender)
  return {
    key: keyOf(item),
    internetMessageId: item.internetMessageId || null,
    subject: item.subject || null,
    sentAt: usableDate(item.dateTimeCreated),
    from,
    sender: sender && !isSameAddress(sender.address, from?.address ?? '') ? sender : null,
    to: parties(item.to),
    cc: parties(item.cc),
    mailbox,
  }
}

/** Null for no date, for MAPI's way of saying that (1601), and for a year that the register cannot write. */
const usableDate = (given: unknown): Date | null =>
  given instanceof Date && given.getTime() > 0 && given.getTime() < Date.UTC(10_000, 0) ? given : null

const parties = (list: Office.EmailAddressDetails[] | undefined) =>
  (list ?? []).map(party).filter((one): one is Party => one !== null)

function party(given: Office.EmailAddressDetails | null | undefined): Party | null {
  if (!given || (!given.emailAddress && !given.displayName)) return null
  // The name is only shown. The address stays as it is: it is what is looked up.
  return { name: withoutBidiControls(given.displayName ?? ''), address: given.emailAddress ?? '' }
}
