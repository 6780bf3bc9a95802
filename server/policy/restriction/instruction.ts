import { type Absences, type Attendance, attendanceOf } from '../designated-contact/presence.ts'
import { diverts } from '../mail-arrangement/diverts.ts'
import { type Arranged, type Arrangement, arrangementsOf, mayReply, mayWriteEmail } from './arrangements.ts'
import { isForPeopleAlone } from './measures.ts'

export type Contact = { name: string; post: string; address: string }
/** `post` is empty in older records, and then the contact's counts. */
export type Deputy = { name: string; address: string; post?: string }

/** Only if the council has provided a number for the address. */
type Dialled = { telephone?: string | undefined }
/** The council's own people: numbers by address in lower case. */
export type Telephones = ReadonlyMap<string, string>

/**
 * The council's own sentences; `{contact}` and `{post}` are the designated contact's. `arrangement`: one line of how the
 * customer may contact the council, in words. `notTold`: what staff must not give away, after what to do.
 */
export type Wording = {
  reminder: string
  doNotReply: string
  mayReply: string
  notTold: string
  arrangement: (one: Arrangement) => string
  /** P14: in place of `doNotReply` and `mayReply`, where somebody is looked up and there is no e-mail to reply to. */
  lookedUp?: LookedUp
}

/**
 * P14: what to do about somebody who calls or visits, or who wrote a letter. `passOn`: only some people may be contacted.
 * `passOnUntold`: the same, and the customer does not know. `asArranged`: anybody, within what the restriction allows.
 * `yours`: the person who looks up is one of these people.
 */
export type LookedUp = Record<'passOn' | 'passOnUntold' | 'asArranged' | 'yours', string>

/** P14: why the message goes to somebody else than the contact of this name, and what staff read before their name. */
type StandIn = { who: 'deputy' | 'post'; contact: string; label: string }

export type Instruction = {
  mayReply: boolean
  say: string
  /** `standIn`: left out while the contact is here. */
  passTo: Contact & Dialled & { deputy: (Deputy & Dialled) | null; standIn?: StandIn }
  arrangements: string[]
  /** Empty: the customer was not told, so nobody reminds them. */
  reminder: string
}

type Absentee = Exclude<Attendance, { who: 'contact' }>

/**
 * P14: while the contact is away or has left. `note`: what staff are told, after what to do. `label`: before the name of
 * whoever is asked instead. `arrangement`: after whom the customer may contact, so that it agrees with their letter.
 * `reminder`: what the reminder to the customer adds.
 */
export type Meanwhile = { note: string; label: string; arrangement: string; reminder: string }

/** P14: who is away or has left, whom to ask if nobody is here, and what is said about it, in words. */
export type StandIns = {
  absences: Absences
  ask: Contact
  /** `contact`: their name. `byEmail`: e-mail from the customer would reach the post, so its address is useful. */
  words: (attendance: Absentee, of: { contact: string; instead: Contact; byEmail: boolean }) => Meanwhile
}

type Named = { contact: Contact; deputy: Deputy | null }

/** P14: whether the customer has been told, by the letter. Until then, staff do not mention the restriction to them. */
type Told = { isTold: boolean }

/** P14: who deals with a restriction today; `meanwhile`: what is said about it if that is not the contact. */
type Here = Named & {
  standsIn: { who: StandIn['who']; meanwhile: (byEmail: boolean) => Meanwhile } | null
}

const asDecided = ({ contact, deputy }: Named): Here => ({ contact, deputy, standsIn: null })

/** P14: the deputy takes the place of a contact who is away or has left; if nobody is here, one post is asked. */
export function hereFor(named: Named, { absences, ask, words }: StandIns): Here {
  const { contact, deputy } = named
  const attendance = attendanceOf(named, absences)
  if (attendance.who === 'contact') return asDecided(named)
  const stands = attendance.who === 'deputy' && deputy !== null
  const instead = stands ? { ...deputy, post: deputy.post || contact.post } : ask
  const meanwhile = (byEmail: boolean) => words(attendance, { contact: contact.name, instead, byEmail })
  return { contact: instead, deputy: null, standsIn: { who: stands ? 'deputy' : 'post', meanwhile } }
}

/** A sentence as it is said of somebody whose post is not known: "Pass this to Sam Reyes." */
export const withoutPost = (sentence: string): string => sentence.replace(/, \{post\},?/g, '')

/**
 * What staff are told of a restriction: what to do, never why. Whom the customer may contact is whom their letter names;
 * it adds who stands in. While nobody is here, the reminder refers them to the post that is asked.
 */
export function instructionFor(
  restriction: Named & Arranged & Told,
  wording: Wording,
  telephones: Telephones = new Map(),
  here: Here = asDecided(restriction),
): Instruction {
  const { contact, deputy, standsIn } = here
  const byEmail = mayWriteEmail(restriction)
  // Forwarded mail to a post would reach the contact, who is not here; mail to the deputy is left alone.
  const meanwhile = standsIn?.meanwhile(byEmail && !diverts(restriction.mail))
  const fill = (text: string, name: string) =>
    (contact.post ? text : withoutPost(text)).replace(/\{(contact|post)\}/g, (_, which) =>
      which === 'contact' ? name : contact.post,
    )
  const sentence = fill(whatToDo(restriction, wording), contact.name)
  // The customer needs the address, but with e-mail closed it would only invite e-mail.
  const told = standsIn?.who === 'post' ? restriction.contact.name : byEmail ? mailbox(contact) : contact.name
  const { name } = restriction.contact
  return {
    mayReply: mayReply(restriction),
    say: withNotTold(meanwhile ? `${sentence} ${meanwhile.note}` : sentence, restriction, wording),
    passTo: {
      ...contact,
      ...dialled(contact.address, telephones),
      deputy: deputy && { name: deputy.name, address: deputy.address, ...dialled(deputy.address, telephones) },
      ...(standsIn && meanwhile && { standIn: { who: standsIn.who, contact: name, label: meanwhile.label } }),
    },
    arrangements: arrangementsOf(restriction, name).map((one) =>
      one.kind === 'whom' && meanwhile
        ? `${wording.arrangement(one)} ${meanwhile.arrangement}`
        : wording.arrangement(one),
    ),
    reminder: restriction.isTold ? withAddition(fill(wording.reminder, told), meanwhile?.reminder) : '',
  }
}

/** P14: what to do, and that the customer does not know of the restriction. */
export const withNotTold = (sentence: string, { isTold }: Told, { notTold }: Pick<Wording, 'notTold'>): string =>
  isTold ? sentence : `${sentence} ${notTold}`

function whatToDo(restriction: Arranged & Told, { lookedUp, ...wording }: Wording): string {
  if (lookedUp) {
    if (!isForPeopleAlone(restriction.measures)) return lookedUp.asArranged
    return restriction.isTold ? lookedUp.passOn : lookedUp.passOnUntold
  }
  return mayReply(restriction) ? wording.mayReply : wording.doNotReply
}

const mailbox = ({ name, address }: Contact): string => `${name} (${address})`

/** A reminder in two languages is two paragraphs, and this is a third. */
const withAddition = (reminder: string, addition: string | undefined): string =>
  addition === undefined ? reminder : `${reminder}${reminder.includes('\n\n') ? '\n\n' : ' '}${addition}`

function dialled(address: string, telephones: Telephones): Dialled {
  const telephone = telephones.get(address.toLowerCase())
  return telephone ? { telephone } : {}
}
