import type { MailContent, MailItem, Party } from '../mail-item.ts'
import { fullTime } from '../page/mail/when.ts'

/** A message as quoted below a reply or a forward. */
export function quoted(item: MailItem, content: MailContent | undefined): string {
  const { from, to, subject, at } = item
  const named = ({ name, address }: Party) => (name && name !== address ? `${name} <${address}>` : address)
  const lines = [
    `From: ${from ? named(from) : ''}`,
    `Sent: ${fullTime(at)}`,
    `To: ${to.map(named).join('; ')}`,
    `Subject: ${subject}`,
  ]
  const head = lines.map((line) => escaped(line)).join('<br>')
  const body = escaped(content?.text ?? '').replace(/\n/g, '<br>')
  return `<hr><p>${head}</p><blockquote>${body}</blockquote>`
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
