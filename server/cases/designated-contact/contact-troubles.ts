import { attendanceOf, type ContactTrouble, contactTrouble } from '../../policy/designated-contact/presence.ts'
import { restrictionsMentioning } from '../../register/designated-contact/contact-named.ts'
import type { Reading } from '../../register/store.ts'
import type { Act } from '../act.ts'
import { absencesOf } from './absences.ts'

/** P14: a restriction in force or agreed whose contact has left, or for whom nobody is here. */
export type RestrictionInTrouble = {
  restrictionId: string
  customerId: string
  trouble: ContactTrouble
  contact: string
}

/** P14: all of them, oldest first. Only whoever the settings say is away or has left is looked for. */
export async function contactTroubles(reading: Reading, act: Act): Promise<RestrictionInTrouble[]> {
  const absences = absencesOf(act)
  const found = new Map<string, RestrictionInTrouble>()
  for (const address of absences.keys()) {
    for (const { id, customerId, contact, deputy } of await restrictionsMentioning(reading, address)) {
      const trouble = contactTrouble(attendanceOf({ contact, deputy }, absences))
      if (trouble) found.set(id, { restrictionId: id, customerId, trouble, contact: contact.name })
    }
  }
  return [...found.values()].toSorted((one, other) => (one.restrictionId < other.restrictionId ? -1 : 1))
}
