import { randomUUID } from 'node:crypto'
import { createTransport, type SendMailOptions } from 'nodemailer'
import type { Draft, DraftAttachment } from '../mail-item.ts'
import type { PostOffice } from './post-office.ts'

type Attachment = NonNullable<SendMailOptions['attachments']>[number]
export type Send = (draft: Draft) => Promise<void>

/** Sends a message as pressing Send does: over SMTP, with a copy in the sender's Sent Items. */
export function sender(post: PostOffice, smtpPort: number): Send {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  const transport = createTransport({ host: '127.0.0.1', port: smtpPort, secure: false, ignoreTLS: true })
  return async (draft) => {
    const recipients = [...draft.to, ...draft.cc, ...draft.bcc]
    const { message } = await composer.sendMail({
      from: draft.from,
      to: draft.to,
      cc: draft.cc,
      subject: draft.subject,
      html: draft.html,
      text: asText(draft.html),
      messageId: `<${randomUUID()}@${draft.from.address.split('@')[1]}>`,
      ...(draft.inReplyTo ? { inReplyTo: draft.inReplyTo, references: draft.inReplyTo } : {}),
      attachments: draft.attachments.flatMap((one) => attachment(one, post)),
    })
    const raw = message as Buffer
    await transport.sendMail({ envelope: { from: draft.from.address, to: recipients }, raw })
    await post.keepSent(raw, draft.from.address)
  }
}

function attachment(given: DraftAttachment, post: PostOffice): Attachment[] {
  if (given.kind === 'file') {
    return [{ filename: given.name, contentType: given.contentType, content: Buffer.from(given.base64, 'base64') }]
  }
  const original = post.find(given.itemId)?.original
  const filename = /\.eml$/i.test(given.name) ? given.name : `${given.name}.eml`
  return original
    ? [{ filename, contentType: 'message/rfc822', contentDisposition: 'attachment', content: original }]
    : []
}

const asText = (html: string) =>
  html
    .replace(/<(br|\/p|\/div|\/blockquote|hr)[^>]*>/gi, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
