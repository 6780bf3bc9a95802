import type { Client } from '../client/clients.ts'
import type { AddIn, Attachment, Draft, DraftAttachment, MailContent, MailItem, Party } from '../mail-item.ts'
import type { ThemeName } from './theme.ts'

/** A compose window that the add-in asked for. */
export type Form = { byAddIn?: true } & (
  | { kind: 'reply' | 'reply-all' | 'forward'; itemId: string; htmlBody: string; attachments: FormAttachment[] }
  | {
      /** `mailto`: opened from a link; Outlook resolves its addresses only once it is open. */
      kind: 'new' | 'mailto'
      to: string[]
      cc: string[]
      bcc: string[]
      subject: string
      htmlBody: string
      attachments: FormAttachment[]
    }
  | { kind: 'draft'; draft: Draft }
)

export type FormAttachment = Exclude<DraftAttachment, { kind: 'file' }> | { kind: 'url'; name: string; url: string }

/** A line that the add-in puts above the message. */
export type Notice = {
  key: string
  type: 0 | 1 | 2 | 3
  message: string
  /** The id of one of the manifest's images; empty if none was given. */
  icon: string
  /** It stays when somebody leaves the message. */
  persistent: boolean
}

/**
 * `silent`: never runs, never answers; `late`: runs, but its answer is delayed; `idle`: does not run, but answers as if
 * it had.
 */
export type Trouble = 'silent' | 'failing' | 'late' | 'idle'

/**
 * Which headers Outlook gives of a message: all of them; for one in Sent Items none, with success (office-js#6796); or
 * the subject alone (office-js#4109).
 */
export type HeadersGiven = 'whole' | 'none-when-sent' | 'only-subject'

/** What the mail client page gives the host of one pane. */
export type Surroundings = {
  /** The owner of this Outlook. */
  reader: Party
  councilDomain: string
  theme: ThemeName
  permissions: AddIn['permissions']
  phone: boolean
  client: Client
  headers: HeadersGiven
  /** The newest requirement set that this Outlook supports, such as "1.15". */
  mailboxSet: string
  /** The message beside the pane; null if none is open. */
  item: MailItem | null
  /** Its properties throw in the first second. */
  isUnreadable: boolean
  selected: MailItem[]
  /** The one of the selected messages that the pane has loaded: one at a time. */
  loaded: MailItem | null
  load(id: string | null): void
  /** A message that this Outlook can load; undefined if there is none, or it refuses. */
  loadable(id: string): MailItem | undefined
  content(item: MailItem): Promise<MailContent>
  attachment(item: MailItem, attachment: Attachment): Promise<string>
  /** The message's bytes as Base64. */
  original(item: MailItem): Promise<string>
  openForm(form: Form): void
  openMessage(id: string): void
  notices(item: MailItem): Notice[]
  showNotices(item: MailItem, notices: Notice[]): void
  /** The fault set for this call; `name` is as in `call-names.ts`. */
  trouble(name: string): Trouble | null
  /** Resolves once a delayed answer to this call may be sent. */
  released(name: string): Promise<void>
  called(name: string): void
}

/** What a compose window provides for a command that runs beside it. */
export type DraftSurroundings = Pick<
  Surroundings,
  'reader' | 'councilDomain' | 'permissions' | 'phone' | 'client' | 'mailboxSet' | 'trouble' | 'released' | 'called'
> & {
  draft(): Draft
  /** Outlook has resolved this recipient; the add-in sees only resolved ones. */
  isResolved(address: string): boolean
  setRecipients(field: 'to' | 'cc' | 'bcc', addresses: string[]): void
  notices(): Notice[]
  showNotices(notices: Notice[]): void
  /** What the add-in keeps beside this draft until it is sent, saved or discarded; times are milliseconds. */
  session: Map<string, { value: string; setAt: number }>
  /** How long it takes until session data can be read, in milliseconds. */
  sessionLag(): number
  /** The data that the send dialog passes to the function of one of its buttons. */
  contextData?: unknown
}
