import type { Client } from '../client/clients.ts'
import type { AddIn, Attachment, Draft, DraftAttachment, MailContent, MailItem, Party } from '../mail-item.ts'
import type { ThemeName } from './theme.ts'

/** A compose window that the add-in asked for. */
export type Form =
  | { kind: 'reply' | 'reply-all' | 'forward'; itemId: string; htmlBody: string; attachments: FormAttachment[] }
  | {
      /** A link is opened with its addresses, which Outlook looks up only then. */
      kind: 'new' | 'mailto'
      to: string[]
      cc: string[]
      bcc: string[]
      subject: string
      htmlBody: string
      attachments: FormAttachment[]
    }
  | { kind: 'draft'; draft: Draft }

export type FormAttachment = Exclude<DraftAttachment, { kind: 'file' }> | { kind: 'url'; name: string; url: string }

/** A line that the add-in puts above the message. */
export type Notice = {
  key: string
  type: 0 | 1 | 2 | 3
  message: string
  /** The id of one of the manifest's images; empty where none was given. */
  icon: string
  /** It stays when the message is left. */
  persistent: boolean
}

/** `silent` is never done and never answered; `late` is done, and its answer is held back; `idle` is not done, and answered as if it were. */
export type Trouble = 'silent' | 'failing' | 'late' | 'idle'

/** What the mail client page lends to the host side of one pane. */
export type Surroundings = {
  /** Whose Outlook this is. */
  reader: Party
  councilDomain: string
  theme: ThemeName
  permissions: AddIn['permissions']
  phone: boolean
  /** Which Outlook this is. */
  client: Client
  /** The newest set of Outlook's calls that this one knows, such as "1.15". */
  mailboxSet: string
  /** The message beside the pane; null while none is open. */
  item: MailItem | null
  selected: MailItem[]
  /** The one of several that the pane has asked to be loaded: one at a time. */
  loaded: MailItem | null
  load(id: string | null): void
  /** A message that this Outlook can load; undefined where there is none, or it will not. */
  loadable(id: string): MailItem | undefined
  content(item: MailItem): Promise<MailContent>
  attachment(item: MailItem, attachment: Attachment): Promise<string>
  /** The message's own bytes as Base64. */
  original(item: MailItem): Promise<string>
  openForm(form: Form): void
  openMessage(id: string): void
  notices(item: MailItem): Notice[]
  showNotices(item: MailItem, notices: Notice[]): void
  /** What goes wrong with this call; `name` is as in `call-names.ts`. */
  trouble(name: string): Trouble | null
  /** Resolves once an answer of this call that is held back may go. */
  released(name: string): Promise<void>
  called(name: string): void
}

/** What a window for writing lends to a command that runs beside it. */
export type DraftSurroundings = Pick<
  Surroundings,
  'reader' | 'councilDomain' | 'permissions' | 'phone' | 'client' | 'mailboxSet' | 'trouble' | 'released' | 'called'
> & {
  draft(): Draft
  /** Outlook has found out who this is; the add-in is not told of anybody else. */
  isResolved(address: string): boolean
  setRecipients(field: 'to' | 'cc' | 'bcc', addresses: string[]): void
  notices(): Notice[]
  showNotices(notices: Notice[]): void
}
