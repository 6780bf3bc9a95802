import type { ContactFacts, Evidence } from '../contract/parts.ts'
import { mayHaveHappened } from '../policy/contact-taken.ts'
import { Refusal } from '../policy/refusal.ts'
import type { KeptContact } from '../register/contact.ts'
import { type Act, obey } from './act.ts'

/** The message or call that an act is about, as the register keeps it. Refuses: in-the-future (a call). */
export function takenContact(act: Act, contact: ContactFacts): KeptContact {
  if (contact.channel !== 'email') obey(mayHaveHappened(new Date(contact.at), act.at))
  const messageId = contact.channel === 'email' ? contact.internetMessageId?.trim() || null : null
  return { channel: contact.channel, messageId, facts: JSON.stringify(contact) }
}

/** P1: a piece of evidence with its original's bytes. Refuses: in-the-future, original-not-readable. */
export function takenEvidence(
  act: Act,
  { contact, original }: Evidence,
): { contact: KeptContact; original: Uint8Array | null } {
  return { contact: takenContact(act, contact), original: original === null ? null : bytesOf(original) }
}

/** Buffer skips what it cannot read, which shows in the length. To encode the bytes again would take as long as the rest. */
function bytesOf(base64: string): Uint8Array {
  const bytes = Buffer.from(base64, 'base64')
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0
  if (bytes.length === 0 || bytes.length !== Math.floor(((base64.length - padding) * 3) / 4))
    throw new Refusal('original-not-readable')
  return bytes
}
