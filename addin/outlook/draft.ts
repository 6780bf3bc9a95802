import { ownAddress } from './profile.ts'
import { withTimeOut } from './with-time-out.ts'

const longest = 2000
type Item = Office.MessageCompose & Partial<Pick<Office.MessageCompose, 'from'>>

/** A message that is being written: the mailbox from which it will go, and everybody to whom. */
export type Draft = { from: string; recipients: string[] }

/** Null where Outlook does not say to whom the message goes: then nobody can be looked up. */
export async function readDraft(): Promise<Draft | null> {
  const item = draftNow()
  if (!item) return null
  const fields = await Promise.all([item.to, item.cc, item.bcc].map(addressesIn))
  if (fields.some((one) => one === null)) return null
  return { from: (await fromOf(item)) || ownAddress(), recipients: [...new Set(fields.flatMap((one) => one ?? []))] }
}

/**
 * The contact in place of these recipients, in whichever field they stand. False where Outlook would not: then nothing
 * was changed, or not all of it, and whoever writes looks for themselves.
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
