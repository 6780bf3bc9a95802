import { changeDuty } from '../../server/cases/duty/change-duty.ts'
import { noteDuties } from '../../server/cases/duty/note-duties.ts'
import { seePassedToYou } from '../../server/cases/duty/see-passed-to-you.ts'
import type { HeldDuty } from '../../server/policy/vocabulary-duties.ts'
import type { Register } from '../../server/register/register.ts'
import { colleagues } from '../cast.ts'
import { actBy } from './acts.ts'
import { inForce } from './deciding.ts'
import { amira, minutes, pass } from './doing.ts'

/** The contact, and the deputy. */
export const sam = actBy(colleagues.sam, minutes(5))
export const kit = actBy(colleagues.kit, minutes(6))

export const note = (register: Register, id: string, holds: HeldDuty[], act = amira) =>
  register.write((tx) => noteDuties(tx, act, id, { holds }))

type Become = Parameters<typeof changeDuty>[3]['become']
export const become = (register: Register, id: string, how: Become, act = sam) =>
  register.write((tx) => changeDuty(tx, act, id, { become: how }))

export const passed = (register: Register, act = sam) => seePassedToYou(register, act)

/** Petra restricted, and a message of hers passed on by Amira. */
export async function passedOn(
  register: Register,
  given: Parameters<typeof inForce>[1] = {},
  how: Parameters<typeof pass>[3] = {},
) {
  const made = await inForce(register, given)
  const { passedOnId } = await pass(register, amira, made.restrictionId, how)
  return { ...made, passedOnId }
}
