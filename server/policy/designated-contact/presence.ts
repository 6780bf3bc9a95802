import type { Day } from '../calendar.ts'
import { comparableAddress } from '../contact-point/mail-address.ts'

/** When somebody in the settings is away, and their last day at the council; both days are included. */
export type Presence = {
  away?: { from: Day; until: Day } | null | undefined
  lastDay?: Day | null | undefined
}

/** Not here on a day: back after `until`, or gone since `last`, their last day. */
export type Absence = { kind: 'away'; until: Day } | { kind: 'left'; last: Day }

/** P14: absences by mailbox. Whoever the settings do not list is taken to be here. */
export type Absences = ReadonlyMap<string, Absence>

/** Null: they are here. Whoever has left is not away any more. */
export function absenceOn({ away, lastDay }: Presence, today: Day): Absence | null {
  if (lastDay && lastDay < today) return { kind: 'left', last: lastDay }
  return away && away.from <= today && today <= away.until ? { kind: 'away', until: away.until } : null
}

/** Who of these people is not here. Somebody listed twice is here if either place says so. */
export function absencesOn(people: readonly (Presence & { address: string })[], today: Day): Absences {
  const absences = new Map<string, Absence>()
  for (const [key, same] of Map.groupBy(people, ({ address }) => comparableAddress(address))) {
    const all = same.map((one) => absenceOn(one, today))
    const [first] = all
    if (first && all.every((one) => one !== null)) absences.set(key, first)
  }
  return absences
}

type Listed = Presence & { address: string; deputy?: (Presence & { address: string }) | null | undefined }

/** P14: the designated contacts and deputies of the settings who are away or have left on a day. */
export const absencesAmong = (contacts: readonly Listed[], today: Day): Absences =>
  absencesOn(
    contacts.flatMap((one) => [one, ...(one.deputy ? [one.deputy] : [])]),
    today,
  )

type Named<Person> = { contact: Person; deputy: Person | null }

/** `deputy`: the deputy takes the contact's place. `nobody`: neither is here. */
export type Attendance =
  | { who: 'contact' }
  | { who: 'deputy'; contact: Absence }
  | { who: 'nobody'; contact: Absence; deputy: Absence | null }

/** P14: who deals with a customer's contact on a day. */
export function attendanceOf({ contact, deputy }: Named<{ address: string }>, absences: Absences): Attendance {
  const absence = absences.get(comparableAddress(contact.address))
  if (!absence) return { who: 'contact' }
  if (deputy === null) return { who: 'nobody', contact: absence, deputy: null }
  const their = absences.get(comparableAddress(deputy.address)) ?? null
  return their === null ? { who: 'deputy', contact: absence } : { who: 'nobody', contact: absence, deputy: their }
}

/** The contact does not come back, whoever takes their place. */
export const hasContactLeft = (attendance: Attendance): boolean =>
  attendance.who !== 'contact' && attendance.contact.kind === 'left'

/** Nobody of them comes back: a restriction with them would have no contact. */
export const haveAllLeft = (attendance: Attendance): boolean =>
  attendance.who === 'nobody' &&
  attendance.contact.kind === 'left' &&
  (attendance.deputy === null || attendance.deputy.kind === 'left')

export type ContactTrouble = 'nobody-here' | 'contact-left'

/**
 * P14: what to put right, loudly: nobody is here, or the contact has left for good and only the deputy is left. A
 * contact who is away and has a deputy needs nothing.
 */
export function contactTrouble(attendance: Attendance): ContactTrouble | null {
  if (attendance.who === 'nobody') return 'nobody-here'
  return attendance.who === 'deputy' && attendance.contact.kind === 'left' ? 'contact-left' : null
}
