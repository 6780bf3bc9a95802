import { arrangementsOf, type Measure, mayReply, mayWriteEmail } from './measures.ts'

export type Contact = { name: string; post: string; address: string }
export type Deputy = { name: string; address: string }

/** Only if the council has provided a number for the address. */
type Dialled = { telephone?: string | undefined }
/** The council's own people: numbers by address in lower case. */
export type Telephones = ReadonlyMap<string, string>

/** The council's own sentences; `{contact}` and `{post}` are the designated contact's. */
export type Wording = { reminder: string; doNotReply: string; mayReply: string }

export type Instruction = {
  mayReply: boolean
  say: string
  passTo: Contact & Dialled & { deputy: (Deputy & Dialled) | null }
  arrangements: string[]
  reminder: string
}

/** What staff are told of a restriction: what to do, never why. */
export function instructionFor(
  restriction: { measures: Measure[]; contact: Contact; deputy: Deputy | null },
  wording: Wording,
  telephones: Telephones = new Map(),
): Instruction {
  const { measures, contact, deputy } = restriction
  const replyAllowed = mayReply(measures)
  const fill = (text: string, name: string) =>
    text.replace(/\{(contact|post)\}/g, (_, which) => (which === 'contact' ? name : contact.post))
  return {
    mayReply: replyAllowed,
    say: fill(replyAllowed ? wording.mayReply : wording.doNotReply, contact.name),
    passTo: {
      ...contact,
      ...dialled(contact.address, telephones),
      deputy: deputy && { name: deputy.name, address: deputy.address, ...dialled(deputy.address, telephones) },
    },
    arrangements: arrangementsOf(measures, contact.name),
    // The customer needs the address; with e-mail closed it would only invite e-mail.
    reminder: fill(wording.reminder, mayWriteEmail(measures) ? `${contact.name} (${contact.address})` : contact.name),
  }
}

function dialled(address: string, telephones: Telephones): Dialled {
  const telephone = telephones.get(address.toLowerCase())
  return telephone ? { telephone } : {}
}
