import { colleagues } from '../../cast.ts'
import type { PostOffice } from '../../outlook/post/post-office.ts'

type Letter = {
  subject: string
  /** A complete From field; empty for a message without one. */
  from: string
  to?: string
  cc?: string
  /** When it was sent: early on 1 October 2026 by default. */
  at?: Date
  /** More header lines. */
  more?: string[]
}

let number = 0

/** A message as it would arrive over SMTP, each with its own id. */
export function letter({ subject, from, to, cc, at, more = [] }: Letter): Buffer {
  number += 1
  const sentAt = at ?? new Date(Date.UTC(2026, 9, 1) + number * 1000)
  const { name, address } = colleagues.amira
  const lines = [
    `Date: ${sentAt.toUTCString().replace('GMT', '+0000')}`,
    ...(from ? [`From: ${from}`] : []),
    `To: ${to ?? `${name} <${address}>`}`,
    ...(cc ? [`Cc: ${cc}`] : []),
    `Subject: ${subject}`,
    `Message-ID: <letter-${number}@example.org>`,
    ...more,
    'Content-Type: text/plain; charset=utf-8',
  ]
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\nGood morning.\r\n`)
}

/** Puts a message into a mailbox, by default Amira's. */
export const arrives = (post: PostOffice, given: Letter, mailbox: string = colleagues.amira.address): Promise<void> =>
  post.deliver(letter(given), [mailbox])
