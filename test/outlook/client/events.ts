import type { Client } from './clients.ts'
import type { ComposeFault } from './compose-faults.ts'
import { type ComposeEvent, composeEvents, type Opening, type Reading, rowFor } from './event-table.ts'

/** For each undocumented reading, whether its events are raised. */
export type Readings = Record<Reading, 'raised' | 'not-raised'>

type Opened = { opening: Opening; hasRecipients: boolean; readings: Readings; faults: readonly ComposeFault[] }

/** Whether this Outlook raises the event when a draft is opened in this way or, for OnMessageSend, when it is sent. */
export function isRaised(client: Client, opening: Opening, event: ComposeEvent, readings: Readings): boolean {
  const { raised } = rowFor(client, opening, event)
  return typeof raised === 'string' ? raised === 'yes' : raised.every((reading) => readings[reading] === 'raised')
}

/** The events that opening a draft raises, in this order. */
export function raisedOnOpening(
  client: Client,
  { opening, hasRecipients, readings, faults }: Opened,
): Exclude<ComposeEvent, 'OnMessageSend'>[] {
  if (opening === 'mailto' && faults.includes('mailto-raises-nothing')) return []
  return composeEvents
    .filter((event) => event !== 'OnMessageSend')
    .filter((event) => isRaised(client, opening, event, readings))
    .filter((event) => event !== 'OnMessageRecipientsChanged' || hasRecipients)
}

/**
 * Classic raises OnMessageRecipientsChanged once more when a reply is sent (samples#1038, #1039, since 21 Oct 2025).
 */
export const repliesAgainAtSend = (client: Client, opening: Opening): boolean =>
  (client === 'classic' || client === 'classic-older') && /^(pane-)?reply/.test(opening)

type Recipients = { to: string[]; cc: string[]; bcc: string[] }

/** The data of OnMessageRecipientsChanged: which fields changed, without addresses. */
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
