/** A person or mailbox as Outlook names it. The address may be empty, X.500 or malformed: it is shown, never trusted. */
export type Party = { name: string; address: string }

/** Outlook's item as a plain value, so that nothing else needs to know Office.js. */
export type OpenMessage = {
  /** Outlook's own id: another item has another key. Never sent to the server. */
  key: string
  internetMessageId: string | null
  subject: string | null
  sentAt: Date | null
  from: Party | null
  /** Only where it differs from `from` (sent on behalf of somebody). */
  sender: Party | null
  to: Party[]
  cc: Party[]
  /**
   * The mailbox in which it is read: the person's own, or the owner of a shared one. Empty while Outlook has not said
   * whose it is, and where it never does.
   */
  mailbox: string
}

/** What stands beside the pane: a message, something that is not a message to read (an appointment, a draft), or nothing. */
export type OpenItem = { kind: 'message'; message: OpenMessage } | { kind: 'not-a-message' } | { kind: 'nothing' }

/** What a mail of the register's own is about, as its header says. */
export type Notice = { about: 'escalation' | 'restriction' | 'arrangement'; id: string }

/**
 * What only the message's headers tell: read after the item itself, and may not be had. `cannot` is an Outlook without
 * the call; `did-not` is one that should have answered, so that an address of the sender's may be missing by mistake.
 */
export type ReplyTo =
  | { read: true; addresses: string[]; notice?: Notice }
  | { read: false; outlook: 'cannot' | 'did-not' }
