/** What the manifest lets the add-in do when a message is sent. */
export type SendMode = 'PromptUser' | 'SoftBlock' | 'Block'

/** The shapes of mail between the stand-in's server and its page. */

export type Party = { name: string; address: string }

export type Attachment = { id: string; name: string; contentType: string; size: number; isInline: boolean }

/** A message as a mail client shows it. A real message may lack any part, so most may be empty. */
export type MailItem = {
  id: string
  mailbox: string
  folder: 'inbox' | 'sent'
  subject: string
  from: Party | null
  /** As in Outlook: the actual sender, which is `from` if the message names nobody else. */
  sender: Party | null
  replyTo: Party[]
  to: Party[]
  cc: Party[]
  /** ISO 8601 in UTC: when it was sent or, if the message does not say, when it arrived. */
  at: string
  internetMessageId: string
  conversationId: string
  preview: string
  unread: boolean
  attachments: Attachment[]
}

/** The parts that are fetched only when a message is opened. */
export type MailContent = { text: string; html: string | null; headers: string }

/** The message that a compose window sends. Attachments are items of the sender's mailboxes, or bytes. */
export type Draft = {
  from: Party
  to: string[]
  cc: string[]
  bcc: string[]
  subject: string
  html: string
  inReplyTo: string | null
  attachments: DraftAttachment[]
}

export type DraftAttachment =
  | { kind: 'item'; name: string; itemId: string }
  | { kind: 'file'; name: string; contentType: string; base64: string }

export type Mailbox = Party & { kind: 'person' | 'shared' | 'outside' }

/** A button that the add-in's manifest declares for an open message. */
export type RibbonButton = {
  id: string
  label: string
  icon: string
  page: string
  canBePinned: boolean
  /** It can be pressed while several messages are selected. */
  forSeveral: boolean
}

/** A button of the add-in beside a message that runs a function. */
export type FunctionButton = { id: string; label: string; icon: string; functionName: string }

/** The manifest's description of the add-in. */
export type AddIn = {
  name: string
  /** Beside a message that is read: those that open a page, on a desk and on a phone, and those that run a function. */
  buttons: RibbonButton[]
  phoneButtons: RibbonButton[]
  functionButtons: FunctionButton[]
  compose: {
    buttons: FunctionButton[]
    /** By the event's name in the manifest: the function to run, on a computer and on a phone. */
    events: Record<string, string>
    phoneEvents: Record<string, string>
    sendMode: SendMode
  }
  /** The page in which functions run. */
  functionPage: string
  sharedFolders: boolean
  permissions: 'Restricted' | 'ReadItem' | 'ReadWriteItem' | 'ReadWriteMailbox'
}

/** Everything that the page needs to start. `people`: whom somebody can sign in as. */
export type Office = {
  addIn: AddIn & { origin: string }
  councilDomain: string
  tenantId: string
  /** Everything has its real name. */
  live: boolean
  /** The host of the sign-in service, which identifies its accounts. */
  signInHost: string
  people: (Party & { key: string; oid: string; roles: string[]; service: string | null })[]
  mailboxes: Mailbox[]
  /** Who reads which shared mailbox besides their own. */
  sharedWith: Record<string, string[]>
}
