import { paragraphs } from './forms.ts'
import { type FormOpened, openForm } from './open-form.ts'
import type { SelectedMessage } from './selection.ts'

/** Opens one new message to `to` with all these messages attached. The person still reads and sends it. */
export async function openForwardOf(
  messages: Pick<SelectedMessage, 'key' | 'subject'>[],
  to: string,
  text: string,
): Promise<FormOpened> {
  const { mailbox } = Office.context
  // Without the callback Outlook does not tell whether it opened.
  if (typeof mailbox.displayNewMessageFormAsync !== 'function') return openForm({ ask: null })
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
  return openForm({ ask: (done) => mailbox.displayNewMessageFormAsync(form, done) })
}
