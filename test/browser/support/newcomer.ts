import { colleagues } from '../../cast.ts'
import type { PostOffice } from '../../outlook/post/post-office.ts'
import { arrives } from './letters.ts'

/** Somebody whom the register does not know, and the message they wrote. */
export type Newcomer = {
  name: string
  address: string
  subject: string
  messageId: string
  itemId: string
  original: Buffer
}

let number = 0

/** Puts a message from a new customer into a mailbox, by default Amira's, so that each test has its own people. */
export async function newcomer(post: PostOffice, mailbox: string = colleagues.amira.address): Promise<Newcomer> {
  number += 1
  const name = `Nell Ward ${number}`
  const address = `nell.ward.${number}@example.org`
  return { name, address, ...(await writes(post, `${name} <${address}>`, mailbox)) }
}

/** Puts one more message into a mailbox, from the given sender, with its own subject. */
export async function writes(
  post: PostOffice,
  from: string,
  mailbox: string = colleagues.amira.address,
): Promise<Pick<Newcomer, 'subject' | 'messageId' | 'itemId' | 'original'>> {
  number += 1
  const subject = `The letter of ${number} May`
  await arrives(post, { subject, from }, mailbox)
  const item = post.list(mailbox).find((one) => one.subject === subject)
  const original = item && post.find(item.id)?.original
  if (!item || !original) throw new Error(`“${subject}” did not arrive.`)
  return { subject, messageId: item.internetMessageId, itemId: item.id, original }
}
