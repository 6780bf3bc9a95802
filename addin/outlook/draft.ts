import { isOnPhone, ownAddress } from './profile.ts'
import { withTimeOut } from './with-time-out.ts'

const longest = 1500
type Item = Office.MessageCompose & Partial<Pick<Office.MessageCompose, 'from' | 'body' | 'subject'>>

/** A message being written. */
export type Draft = {
  /** The mailbox that it goes from. */
  from: string
  /** The recipients that Outlook has resolved; it names no others. Empty for one without an address. */
  recipients: string[]
  /** A field has as many recipients as this Outlook shows the add-in, so there may be more. */
  isCapped: boolean
  /**
   * The Internet message id of the message that it answers; null: it answers none; undefined: this Outlook does not tell
   * (before Mailbox 1.14, and on a phone).
   */
  inReplyTo: string | null | undefined
  subject: string
}

/** Null if Outlook does not name the recipients, so nobody can be looked up. */
export async function readDraft(): Promise<Draft | null> {
  const item = draftNow()
  if (!item) return null
  const fields = Promise.all([item.to, item.cc, item.bcc].map(addressesIn))
  const [read, from, subject] = await Promise.all([fields, fromOf(item), subjectOf(item)])
  const known = read.filter((one) => one !== null)
  if (known.length < read.length) return null
  return {
    from: from || ownAddress(),
    recipients: [...new Set(known.flat())],
    isCapped: known.some((some) => caps.includes(some.length) || (some.length >= phoneCap && isOnPhone())),
    inReplyTo: typeof item.inReplyTo === 'string' ? item.inReplyTo || null : item.inReplyTo === null ? null : undefined,
    subject,
  }
}

/**
 * The most recipients of a field that Outlook gives: in classic Outlook before Mailbox 1.16, and in every other except
 * on a Mac.
 */
const caps = [500, 1000]
const phoneCap = 100

/** Whether two readings of a draft have the same recipients, mailbox and answered message. */
export const draftKey = ({ from, recipients, inReplyTo }: Draft): string =>
  JSON.stringify([from, recipients.map((one) => one.toLowerCase()).sort(), inReplyTo])

/** The draft's text, including quoted messages; null if Outlook does not give it. */
export async function readDraftText(): Promise<string | null> {
  const body = draftNow()?.body
  if (typeof body?.getAsync !== 'function') return null
  const answer = await withTimeOut<string>(longest, (done) => body.getAsync('text' as Office.CoercionType, done))
  return answer.ok ? String(answer.value ?? '') : null
}

/**
 * Replaces these recipients with the contact, in whichever field they are. False where Outlook refused: the change may
 * then be missing or incomplete, and the writer has to check. Never while a message is being sent: in some Outlooks that
 * ends the check, and the message hangs (office-js#5132).
 */
export async function sendInsteadTo(contact: { name: string; address: string }, insteadOf: string[]): Promise<boolean> {
  const item = draftNow()
  if (!item) return false
  const unwanted = insteadOf.map((one) => one.toLowerCase())
  const isUnwanted = (one: Office.EmailAddressDetails) => unwanted.includes(addressOf(one).toLowerCase())
  const isContact = (one: Office.EmailAddressDetails) => addressOf(one).toLowerCase() === contact.address.toLowerCase()
  for (const field of [item.to, item.cc, item.bcc]) {
    const now = await withTimeOut<Office.EmailAddressDetails[]>(longest, (done) => field.getAsync(done))
    if (!now.ok) return false
    const left = now.value.filter((one) => !isUnwanted(one))
    if (left.length === now.value.length) continue
    const kept = left.map((one) => ({ displayName: one.displayName, emailAddress: addressOf(one) }))
    const next = left.some(isContact) ? kept : [...kept, { displayName: contact.name, emailAddress: contact.address }]
    const done = await withTimeOut<void>(longest, (callback) => field.setAsync(next, callback))
    if (!done.ok) return false
  }
  return true
}

/** The data that the send dialog passed to the command chosen there; empty if it was pressed on the ribbon. */
export async function commandContext(): Promise<string> {
  const item = draftNow()
  if (typeof item?.getInitializationContextAsync !== 'function') return ''
  const answer = await withTimeOut<string>(longest, (done) => item.getInitializationContextAsync(done))
  return answer.ok ? String(answer.value ?? '') : ''
}

/** The draft that is being written; null beside a message that is being read, and in any doubt. */
export function draftNow(): Item | null {
  try {
    const item = Office.context.mailbox.item as unknown as Item | null | undefined
    return typeof item?.to?.getAsync === 'function' ? item : null
  } catch {
    return null
  }
}

/** Outlook leaves it out for some recipients, such as contacts without one (office-js#4456). */
const addressOf = ({ emailAddress }: Partial<Office.EmailAddressDetails>): string => emailAddress ?? ''

async function addressesIn(field: Office.Recipients | undefined): Promise<string[] | null> {
  if (!field) return []
  const answer = await withTimeOut<Office.EmailAddressDetails[]>(longest, (done) => field.getAsync(done))
  return answer.ok && answer.value ? answer.value.map(addressOf) : null
}

async function fromOf({ from }: Item): Promise<string> {
  if (typeof from?.getAsync !== 'function') return ''
  const answer = await withTimeOut<Office.EmailAddressDetails>(longest, (done) => from.getAsync(done))
  return answer.ok ? (answer.value?.emailAddress ?? '') : ''
}

async function subjectOf({ subject }: Item): Promise<string> {
  if (typeof subject?.getAsync !== 'function') return ''
  const answer = await withTimeOut<string>(longest, (done) => subject.getAsync(done))
  return answer.ok ? String(answer.value ?? '') : ''
}
