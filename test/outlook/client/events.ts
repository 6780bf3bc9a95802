import type { Client } from './clients.ts'
import type { ComposeFault } from './compose-faults.ts'

export type ComposeEvent = 'OnNewMessageCompose' | 'OnMessageCompose' | 'OnMessageRecipientsChanged' | 'OnMessageSend'

/** The ways to open a message for writing. */
export type Opening = 'new' | 'reply' | 'reply-all' | 'forward' | 'draft' | 'mailto'

/** `either`: Microsoft does not say, so a switch decides: see `OpenedReply`. */
type Raised = 'yes' | 'no' | 'either'

/** Whether recipients that are there when a draft opens raise OnMessageRecipientsChanged where Microsoft does not say. */
export type OpenedReply = 'not-raised' | 'raised'

const none = { new: 'no', reply: 'no', 'reply-all': 'no', forward: 'no', draft: 'no', mailto: 'no' } as const
const fresh = { new: 'yes', reply: 'yes', 'reply-all': 'yes', forward: 'yes', draft: 'no', mailto: 'yes' } as const
const every = { ...fresh, draft: 'yes' } as const
/** The addresses of a mailto link are resolved after the draft has opened, which changes the recipients. */
const unsettled = {
  new: 'either',
  reply: 'either',
  'reply-all': 'either',
  forward: 'either',
  draft: 'either',
  mailto: 'yes',
} as const

type Row = Record<Opening, Raised>
type ClientEvents = {
  OnNewMessageCompose: Row
  OnMessageCompose: Row
  OnMessageRecipientsChanged: Row
  /** Sending a reply raises OnMessageRecipientsChanged once more. */
  changedAgainAtSend: boolean
  OnMessageSend: boolean
}

/** event-based-activation.md (new, reply, forward; drafts for OnMessageCompose), docs PR#5572 (mailto). */
const webAndNew: ClientEvents = {
  OnNewMessageCompose: fresh,
  OnMessageCompose: every,
  // Samples/outlook-tag-external/README.md said until Oct 2025 that it is not raised on a reply; nothing is said since.
  OnMessageRecipientsChanged: unsettled,
  changedAgainAtSend: false,
  // onmessagesend-onappointmentsend-events.md.
  OnMessageSend: true,
}

const classic: ClientEvents = {
  ...webAndNew,
  // The same README for replies; office-js#4472 for a draft; a new message is not mentioned.
  OnMessageRecipientsChanged: { ...unsettled, reply: 'yes', 'reply-all': 'yes', draft: 'yes' },
  // The README since 21 Oct 2025 (samples#1038, #1039).
  changedAgainAtSend: true,
}

/** mobile-event-based.md: OnMessageCompose and OnMessageSend are not among a phone's events. */
const phone: ClientEvents = { ...webAndNew, OnMessageCompose: none, OnMessageSend: false }

/** Which events each Outlook raises. What is run of them is what the manifest declares. */
export const eventsOf: Record<Client, ClientEvents> = {
  web: webAndNew,
  new: webAndNew,
  classic,
  'classic-older': classic,
  mac: webAndNew,
  android: phone,
  ios: phone,
}

type Opened = { opening: Opening; hasRecipients: boolean; openedReply: OpenedReply; faults: readonly ComposeFault[] }

/** The events that opening a draft raises, in this order. */
export function raisedOnOpening(
  client: Client,
  { opening, hasRecipients, openedReply, faults }: Opened,
): Exclude<ComposeEvent, 'OnMessageSend'>[] {
  if (opening === 'mailto' && faults.includes('mailto-raises-nothing')) return []
  const rows = eventsOf[client]
  const isRaised = (raised: Raised) => raised === 'yes' || (raised === 'either' && openedReply === 'raised')
  return (['OnNewMessageCompose', 'OnMessageCompose', 'OnMessageRecipientsChanged'] as const)
    .filter((event) => isRaised(rows[event][opening]))
    .filter((event) => event !== 'OnMessageRecipientsChanged' || hasRecipients)
}

export const repliesAgainAtSend = (client: Client, opening: Opening): boolean =>
  eventsOf[client].changedAgainAtSend && (opening === 'reply' || opening === 'reply-all')

type Recipients = { to: string[]; cc: string[]; bcc: string[] }

/** What OnMessageRecipientsChanged tells: which fields have changed, and no address. */
export const recipientsChangedEvent = (before: Recipients, now: Recipients) => {
  const isChanged = (field: keyof Recipients) => before[field].join() !== now[field].join()
  return {
    type: 'olkRecipientsChanged',
    changedRecipientFields: {
      to: isChanged('to'),
      cc: isChanged('cc'),
      bcc: isChanged('bcc'),
      requiredAttendees: false,
      optionalAttendees: false,
      resources: false,
    },
  }
}
