import { type Absences, type Attendance, attendanceOf } from '../designated-contact/presence.ts'
import { arrangementsOf, type Measure, mayReply, mayWriteEmail } from './measures.ts'

export type Contact = { name: string; post: string; address: string }
/** `post` is empty in older records, and then the contact's counts. */
export type Deputy = { name: string; address: string; post?: string }

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

type Absentee = Exclude<Attendance, { who: 'contact' }>

/**
 * P14: who is away or has left, whom to ask if nobody is here, and what staff are told about it: in words, for the
 * contact of this name.
 */
export type StandIns = {
  absences: Absences
  ask: Contact
  words: (attendance: Absentee, contact: string) => string
}

type Named = { contact: Contact; deputy: Deputy | null }

/** P14: who deals with a restriction today. `note`: what staff are told if that is not the contact. */
type Here = Named & { attendance: Attendance['who']; note: string | null }

const asDecided = ({ contact, deputy }: Named): Here => ({ contact, deputy, attendance: 'contact', note: null })

/** P14: the deputy takes the place of a contact who is away or has left; if nobody is here, one post is asked. */
export function hereFor(named: Named, { absences, ask, words }: StandIns): Here {
  const { contact, deputy } = named
  const attendance = attendanceOf(named, absences)
  if (attendance.who === 'contact') return asDecided(named)
  const instead = attendance.who === 'deputy' && deputy ? { ...deputy, post: deputy.post || contact.post } : ask
  return { contact: instead, deputy: null, attendance: attendance.who, note: words(attendance, contact.name) }
}

/**
 * What staff are told of a restriction: what to do, never why. The customer is never referred to somebody whom no
 * letter names.
 */
export function instructionFor(
  restriction: Named & { measures: Measure[] },
  wording: Wording,
  telephones: Telephones = new Map(),
  here: Here = asDecided(restriction),
): Instruction {
  const { measures } = restriction
  const { contact, deputy, note } = here
  const told = here.attendance === 'nobody' ? restriction.contact : contact
  const replyAllowed = mayReply(measures)
  const fill = (text: string, name: string) =>
    text.replace(/\{(contact|post)\}/g, (_, which) => (which === 'contact' ? name : contact.post))
  const sentence = fill(replyAllowed ? wording.mayReply : wording.doNotReply, contact.name)
  return {
    mayReply: replyAllowed,
    say: note === null ? sentence : `${sentence} ${note}`,
    passTo: {
      ...contact,
      ...dialled(contact.address, telephones),
      deputy: deputy && { name: deputy.name, address: deputy.address, ...dialled(deputy.address, telephones) },
    },
    arrangements: arrangementsOf(measures, restriction.contact.name),
    // The customer needs the address; with e-mail closed it would only invite e-mail.
    reminder: fill(wording.reminder, mayWriteEmail(measures) ? `${told.name} (${told.address})` : told.name),
  }
}

function dialled(address: string, telephones: Telephones): Dialled {
  const telephone = telephones.get(address.toLowerCase())
  return telephone ? { telephone } : {}
}
