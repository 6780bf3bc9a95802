import { paragraphs } from './forms.ts'
import type { SelectedMessage } from './selection.ts'
import { notSupported, type OutlookAnswer, withTimeOut } from './with-time-out.ts'

const longest = 5000

/** Opens one new message to `to` with all these messages attached. The person still reads and sends it. */
export async function openForwardOf(
  messages: Pick<SelectedMessage, 'key' | 'subject'>[],
  to: string,
  text: string,
): Promise<OutlookAnswer<void>> {
  const { mailbox } = Office.context
  // Without the callback Outlook does not tell whether it opened.
  if (typeof mailbox.displayNewMessageFormAsync !== 'function') return notSupported
  const subject = messages.length === 1 ? `FW: ${messages[0]?.subject ?? ''}` : `FW: ${messages.length} messages`
  const form = {
    toRecipients: [to],
    // Outlook refuses a subject of more than 255 characters.
    subject: subject.slice(0, 255),
    htmlBody: paragraphs(text),
    attachments: messages.map(({ key, subject: name }) => ({
      type: 'item',
      name: name?.slice(0, 200) || 'Message',
      itemId: key,
    })),
  }
  return withTimeOut<void>(longest, (done) => mailbox.displayNewMessageFormAsync(form, done))
}
