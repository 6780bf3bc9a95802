/** A person or mailbox as Outlook names it. The address may be empty, X.500 or malformed: it is shown, never trusted. */
export type Party = { name: string; address: string }

/** Outlook's item as a plain value, so that nothing else needs to know Office.js. */
export type OpenMessage = {
  /** Outlook's own id; differs for every item. Never sent to the server. */
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
   * The mailbox it is read in: the person's own, or a shared one's owner. Empty until Outlook has said whose it is;
   * some versions never do.
   */
  mailbox: string
}

/**
 * What is open beside the pane: a message, something that is not a message to read (an appointment, a draft), or
 * nothing. `not-given`: Outlook shows a message that it does not give to the page.
 */
export type OpenItem =
  | { kind: 'message'; message: OpenMessage }
  | { kind: 'not-a-message' }
  | { kind: 'nothing' }
  | { kind: 'not-given'; why: WhyNotGiven }

/** `unreadable`: reading it throws. `another`: Outlook has moved on, and the page still has the earlier message. */
export type WhyNotGiven = 'unreadable' | 'another'

/** What one of the register's own mails is about, according to its header. */
export type Notice = {
  about: 'escalation' | 'restriction' | 'arrangement' | 'passed-on' | 'formal-warning'
  id: string
}

/**
 * What only the message's headers tell: read after the item itself, and sometimes not available. `cannot`: this Outlook
 * lacks the call. `did-not`: it should have answered, so one of the sender's addresses may be missing. `isUnclear`: so
 * may one of those that were read, because part of the field cannot be understood.
 */
export type ReplyTo =
  | { read: true; addresses: string[]; isUnclear?: true; notice?: Notice }
  | { read: false; outlook: 'cannot' | 'did-not' }
