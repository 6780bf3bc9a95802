import { isSameAddress } from '../words/same-address.ts'
import { type FormOpened, type LateForm, openForm } from './open-form.ts'
import { answersAboutAnother } from './reading/headers.ts'
import type { OpenMessage, ReplyTo } from './reading/open-message.ts'
import { itemOf } from './reading/read-message.ts'
import { readReplyTo } from './reading/reply-to.ts'

/**
 * Opens a reply to this message's sender, with the text in it. The person still reads and sends it. Outlook's call
 * names no message: where Outlook has moved on to another one, no reply is opened, as it would go to somebody else.
 */
export async function openReply(message: OpenMessage, text: string, late?: LateForm): Promise<FormOpened> {
  const item = itemOf(message)
  if (!item || (await answersAboutAnother(message, item)) || !itemOf(message)) return 'not-opened'
  const htmlBody = paragraphs(text)
  const hasNewer = typeof item.displayReplyFormAsync === 'function'
  const hasOlder = typeof item.displayReplyForm === 'function'
  return openForm({
    ask: hasNewer ? (done) => item.displayReplyFormAsync(htmlBody, done) : null,
    older: hasOlder ? () => item.displayReplyForm(htmlBody) : null,
    late,
  })
}

/**
 * Opens an answer to one person, with the text in it: a reply where that goes to them alone, otherwise a new message. What
 * is meant for a customer must not go to a mailing list or to somebody else in Reply-To.
 */
export async function openAnswer(
  message: OpenMessage,
  replyTo: ReplyTo,
  to: string,
  text: string,
  late?: LateForm,
): Promise<FormOpened> {
  if (goesTo(message, replyTo, to)) return openReply(message, text, late)
  const about = message.subject ?? ''
  const subject = /^re:/i.test(about) ? about : `RE: ${about}`
  return openNewMessage({ toRecipients: [to], subject, htmlBody: paragraphs(text) }, late)
}

/** Whether a reply goes to this person alone, as far as Outlook has said. */
function goesTo({ from }: OpenMessage, replyTo: ReplyTo, to: string): boolean {
  if (replyTo.read && replyTo.isUnclear) return false
  const replies = replyTo.read && replyTo.addresses.length > 0 ? replyTo.addresses : [from?.address ?? '']
  return replies.every((address) => isSameAddress(address, to))
}

/** Opens a new message to `to` with this message attached: the closest to a forward, for which Outlook has no call. */
export async function openForward(
  message: OpenMessage,
  to: string,
  text: string,
  late?: LateForm,
): Promise<FormOpened> {
  const item = itemOf(message)
  if (!item) return 'not-opened'
  const subject = message.subject ?? ''
  const form = {
    toRecipients: [to],
    subject: `FW: ${subject}`,
    htmlBody: paragraphs(text),
    attachments: [{ type: 'item' as const, name: subject.slice(0, 200) || 'Message', itemId: item.itemId }],
  }
  return openNewMessage(form, late)
}

/**
 * Opens a letter for sending: as a reply where the open message is from its addressee and a reply goes to them alone,
 * otherwise as a new message.
 * @param to null where no address is known; the sender fills it in
 */
export async function openLetter(
  letter: { to: string | null; subject: string; text: string },
  message: OpenMessage | null,
  late?: LateForm,
): Promise<FormOpened> {
  const { to, subject, text } = letter
  // The register's page runs in a browser tab of its own.
  if (typeof Office === 'undefined') return 'not-opened'
  if (message && to && isSameAddress(message.from?.address ?? '', to)) {
    const replyTo = await readReplyTo(message)
    if (replyTo.read && goesTo(message, replyTo, to)) return openReply(message, text, late)
  }
  return openNewMessage({ toRecipients: to ? [to] : [], subject, htmlBody: paragraphs(text) }, late)
}

type NewMessage = Office.MessageForm & { subject: string }

async function openNewMessage(given: NewMessage, late?: LateForm): Promise<FormOpened> {
  const { mailbox } = Office.context
  // Outlook refuses a subject of more than 255 characters.
  const form = { ...given, subject: given.subject.slice(0, 255) }
  const hasNewer = typeof mailbox.displayNewMessageFormAsync === 'function'
  const hasOlder = typeof mailbox.displayNewMessageForm === 'function'
  return openForm({
    ask: hasNewer ? (done) => mailbox.displayNewMessageFormAsync(form, done) : null,
    older: hasOlder ? () => mailbox.displayNewMessageForm(form) : null,
    late,
  })
}

/** Plain text as HTML for Outlook's forms. */
export function paragraphs(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
  return escaped
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replace(/\n/g, '<br>')}</p>`)
    .join('')
}
