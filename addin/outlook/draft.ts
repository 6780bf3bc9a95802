import { ownAddress } from './profile.ts'
import { withTimeOut } from './with-time-out.ts'

const longest = 2000
type Item = Office.MessageCompose & Partial<Pick<Office.MessageCompose, 'from' | 'body'>>

/**
 * A message being written: the mailbox it goes from, all its recipients, and the Internet message id of the message that
 * it answers, null on a new one and in an Outlook that does not tell (before Mailbox 1.14).
 */
export type Draft = { from: string; recipients: string[]; inReplyTo: string | null }

/** Null where Outlook does not name the recipients: then nobody can be looked up. */
export async function readDraft(): Promise<Draft | null> {
  const item = draftNow()
  if (!item) return null
  const fields = await Promise.all([item.to, item.cc, item.bcc].map(addressesIn))
  if (fields.some((one) => one === null)) return null
  return {
    from: (await fromOf(item)) || ownAddress(),
    recipients: [...new Set(fields.flatMap((one) => one ?? []))],
    inReplyTo: typeof item.inReplyTo === 'string' && item.inReplyTo ? item.inReplyTo : null,
  }
}

/** The draft's text, what it quotes included; empty where Outlook does not give it. */
export async function readDraftText(): Promise<string> {
  const body = draftNow()?.body
  if (typeof body?.getAsync !== 'function') return ''
  const answer = await withTimeOut<string>(longest, (done) => body.getAsync('text' as Office.CoercionType, done))
  return answer.ok ? String(answer.value ?? '') : ''
}

/**
 * Replaces these recipients with the contact, in whichever field they are. False where Outlook refused: the change may
 * then be missing or incomplete, and the writer has to check.
 */
export async function sendInsteadTo(contact: { name: string; address: string }, insteadOf: string[]): Promise<boolean> {
  const item = draftNow()
  if (!item) return false
  const unwanted = insteadOf.map((one) => one.toLowerCase())
  const isUnwanted = (one: Office.EmailAddressDetails) => unwanted.includes(one.emailAddress.toLowerCase())
  const isContact = (one: Office.EmailAddressDetails) =>
    one.emailAddress.toLowerCase() === contact.address.toLowerCase()
  for (const field of [item.to, item.cc, item.bcc]) {
    const now = await withTimeOut<Office.EmailAddressDetails[]>(longest, (done) => field.getAsync(done))
    if (!now.ok) return false
    const left = now.value.filter((one) => !isUnwanted(one))
    if (left.length === now.value.length) continue
    const kept = left.map(({ displayName, emailAddress }) => ({ displayName, emailAddress }))
    const next = left.some(isContact) ? kept : [...kept, { displayName: contact.name, emailAddress: contact.address }]
    const done = await withTimeOut<void>(longest, (callback) => field.setAsync(next, callback))
    if (!done.ok) return false
  }
  return true
}

function draftNow(): Item | null {
  try {
    const item = Office.context.mailbox.item as unknown as Item | null | undefined
    return typeof item?.to?.getAsync === 'function' ? item : null
  } catch {
    return null
  }
}

async function addressesIn(field: Office.Recipients | undefined): Promise<string[] | null> {
  if (!field) return []
  const answer = await withTimeOut<Office.EmailAddressDetails[]>(longest, (done) => field.getAsync(done))
  return answer.ok ? answer.value.map(({ emailAddress }) => emailAddress) : null
}

async function fromOf({ from }: Item): Promise<string> {
  if (typeof from?.getAsync !== 'function') return ''
  const answer = await withTimeOut<Office.EmailAddressDetails>(longest, (done) => from.getAsync(done))
  return answer.ok ? (answer.value?.emailAddress ?? '') : ''
}
