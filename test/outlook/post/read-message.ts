import { createHash } from 'node:crypto'
import { type AddressObject, type EmailAddress, type ParsedMail, simpleParser } from 'mailparser'
import type { MailContent, MailItem, Party } from '../mail-item.ts'

/** A message as it arrived, and as a mail client reads it. */
export type Kept = { item: MailItem; content: MailContent; original: Buffer; parts: Buffer[] }

/**
 * Reads the bytes of a message (RFC 5322). Never fails: a broken message is shown as far as it can be read. `arrivedAt`
 * stands in for a missing date.
 */
export async function readMessage(
  original: Buffer,
  mailbox: string,
  folder: MailItem['folder'],
  arrivedAt: Date,
): Promise<Kept> {
  const parsed = await parse(original)
  const id = `AAMk${createHash('sha256').update(mailbox).update(folder).update(original).digest('base64url')}`
  const [from] = parties(parsed.from)
  const [sender] = parties(headerAddress(parsed, 'sender'))
  const text = parsed.text ?? ''
  const item: MailItem = {
    id,
    mailbox,
    folder,
    subject: parsed.subject ?? '',
    from: from ?? null,
    sender: sender ?? from ?? null,
    replyTo: parties(parsed.replyTo),
    to: parties(parsed.to),
    cc: parties(parsed.cc),
    at: (sentAt(parsed) ?? arrivedAt).toISOString(),
    internetMessageId: parsed.messageId ?? '',
    conversationId: createHash('sha256')
      .update(String(parsed.references ?? parsed.messageId ?? id))
      .digest('base64url'),
    preview: text.replace(/\s+/g, ' ').trim().slice(0, 140),
    unread: folder === 'inbox',
    attachments: parsed.attachments.map((one, at) => ({
      id: `${id}.${at}`,
      name: one.filename ?? (one.contentType === 'message/rfc822' ? 'Message.eml' : 'Attachment'),
      contentType: one.contentType,
      size: one.size,
      isInline: one.related ?? false,
    })),
  }
  const content = { text, html: parsed.html || null, headers: headersOf(original) }
  return { item, content, original, parts: parsed.attachments.map((one) => one.content) }
}

async function parse(original: Buffer): Promise<ParsedMail> {
  try {
    return await simpleParser(original, { skipImageLinks: false })
  } catch {
    return await simpleParser(Buffer.from(`Subject: (unreadable message)\r\n\r\n${original.toString('latin1')}`))
  }
}

/** One party for each address; groups are flattened. */
function parties(given: AddressObject | AddressObject[] | undefined): Party[] {
  const flat = ({ address, name, group }: EmailAddress): Party[] =>
    group ? group.flatMap(flat) : [{ address: address ?? '', name: name || address || '' }]
  return [given ?? []]
    .flat()
    .flatMap(({ value }) => value.flatMap(flat))
    .filter(({ address, name }) => address || name)
}

function headerAddress(parsed: ParsedMail, name: string): AddressObject | undefined {
  const header = parsed.headers.get(name)
  return header && typeof header === 'object' && 'value' in header && Array.isArray(header.value)
    ? (header as AddressObject)
    : undefined
}

/** The parser replaces an unreadable date by the present; a mail client would not. */
function sentAt({ headerLines }: ParsedMail): Date | null {
  const line = headerLines.find(({ key }) => key === 'date')?.line ?? ''
  const at = new Date(line.slice(line.indexOf(':') + 1).trim())
  return Number.isNaN(at.getTime()) ? null : at
}

/** The message's header block, unchanged. */
function headersOf(original: Buffer): string {
  const text = original.toString('utf8')
  const end = /\r?\n\r?\n/.exec(text)
  return `${text.slice(0, end?.index ?? text.length)}\r\n`
}
