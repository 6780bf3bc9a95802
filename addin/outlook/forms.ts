import { answersAboutAnother } from './reading/headers.ts'
import type { OpenMessage } from './reading/open-message.ts'
import { itemOf } from './reading/read-message.ts'
import { notSupported, type OutlookAnswer, withTimeOut } from './with-time-out.ts'

const longest = 5000

/**
 * Opens a reply to this message's sender, with the text in it. The person still reads and sends it. Outlook's call
 * names no message: where Outlook has moved on to another one, no reply is opened, as it would go to somebody else.
 */
export async function openReply(message: OpenMessage, text: string): Promise<OutlookAnswer<void>> {
  const item = itemOf(message)
  if (!item || (await answersAboutAnother(message, item)) || !itemOf(message)) return { ok: false, why: 'failed' }
  const htmlBody = paragraphs(text)
  if (typeof item.displayReplyFormAsync === 'function') {
    return withTimeOut<void>(longest, (done) => item.displayReplyFormAsync(htmlBody, done))
  }
  if (typeof item.displayReplyForm !== 'function') return notSupported
  return openedUnlessItThrows(() => item.displayReplyForm(htmlBody))
}

/** Opens a new message to `to` with this message attached: the closest to a forward, for which Outlook has no call. */
export async function openForward(message: OpenMessage, to: string, text: string): Promise<OutlookAnswer<void>> {
  const { mailbox } = Office.context
  const item = itemOf(message)
  if (!item) return { ok: false, why: 'failed' }
  const subject = message.subject ?? ''
  const form = {
    toRecipients: [to],
    // Outlook refuses a subject of more than 255 characters.
    subject: `FW: ${subject}`.slice(0, 255),
    htmlBody: paragraphs(text),
    attachments: [{ type: 'item', name: subject.slice(0, 200) || 'Message', itemId: item.itemId }],
  }
  if (typeof mailbox.displayNewMessageFormAsync === 'function') {
    return withTimeOut<void>(longest, (done) => mailbox.displayNewMessageFormAsync(form, done))
  }
  if (typeof mailbox.displayNewMessageForm !== 'function') return notSupported
  return openedUnlessItThrows(() => mailbox.displayNewMessageForm(form))
}

/**
 * Opens a letter for sending: as a reply where the open message is from its addressee, otherwise as a new message.
 * @param to null where no address is known; the sender fills it in
 */
export async function openLetter(
  letter: { to: string | null; subject: string; text: string },
  message: OpenMessage | null,
): Promise<OutlookAnswer<void>> {
  const { to, subject, text } = letter
  // The register's page runs in a browser tab of its own.
  if (typeof Office === 'undefined') return notSupported
  if (message && to && message.from?.address.toLowerCase() === to.toLowerCase()) return openReply(message, text)
  const { mailbox } = Office.context
  const form = { toRecipients: to ? [to] : [], subject: subject.slice(0, 255), htmlBody: paragraphs(text) }
  if (typeof mailbox.displayNewMessageFormAsync === 'function') {
    return withTimeOut<void>(longest, (done) => mailbox.displayNewMessageFormAsync(form, done))
  }
  if (typeof mailbox.displayNewMessageForm !== 'function') return notSupported
  return openedUnlessItThrows(() => mailbox.displayNewMessageForm(form))
}

/** The older calls return nothing: either they throw, or the form opens. */
function openedUnlessItThrows(open: () => void): OutlookAnswer<void> {
  try {
    open()
    return { ok: true, value: undefined }
  } catch {
    return { ok: false, why: 'failed' }
  }
}

/** Plain text as HTML for Outlook's forms. */
export function paragraphs(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
  return escaped
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replace(/\n/g, '<br>')}</p>`)
    .join('')
}
