import type { MarkSeen, MarkTaken } from '../../contract/mail-arrangement/mark.ts'
import type { Me } from '../../contract/settings/me.ts'
import { dayAt, daysLater, startOfDay } from '../../policy/calendar.ts'
import { readAddress } from '../../policy/contact-point/contact-point.ts'
import { markDrift } from '../../policy/mail-arrangement/mark-drift.ts'
import { arrangementMarked } from '../../policy/mail-arrangement/mark-value.ts'
import { customersByKey } from '../../register/customer/customers.ts'
import {
  addMarkDrift,
  markingArrangements,
  markKeys,
  marksOf,
  openMarkDrifts,
} from '../../register/mail-arrangement/mark-drifts.ts'
import type { Register } from '../../register/register.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit } from '../act.ts'
import { tellOfMarkDrift } from '../work/notices-mail-flow.ts'

/**
 * P13: how a pane tells this register's marks from forged ones; null where there never was one. A key that was replaced
 * counts in mail that was received before the end of its last day.
 */
export async function seeMarks(
  register: Register,
  { council }: Pick<Act, 'council'>,
): Promise<Me['council']['marks'] | null> {
  const marks = await register.read(marksOf)
  if (marks === null) return null
  const { keys, inUse } = marks
  const earlier = keys.earlier.map(({ key, until }) => ({
    key,
    before: startOfDay(daysLater(until, 1), council.timeZone).toISOString(),
  }))
  return { key: keys.now, inUse, ...(earlier.length > 0 ? { earlier } : {}) }
}

/** Stands for a mark that names no arrangement, so it is not one of the register's. */
const forged = 'forged'

/**
 * P13: compares the mark of a message that somebody reads with the register. A difference is kept once until the mail
 * system is seen to match, and ICT and the officers are told. The answer is always the same, so it reveals nobody.
 */
export async function reportMark(tx: Writing, act: Act, { address, mark, receivedAt }: MarkSeen): Promise<MarkTaken> {
  const taken = { taken: true as const }
  const all = await markingArrangements(tx)
  const read = readAddress(address, act.council.domains)
  if (all.length === 0 || read.kind !== 'outside') return taken
  const holders = await customersByKey(tx, 'email', [read.point.key])
  const ofSender = all.filter(({ customerId }) => holders.some((one) => one.customerId === customerId))
  const received = new Date(receivedAt)
  const receivedOn = dayAt(received, act.council.timeZone)
  const named = mark === null ? null : (arrangementMarked(mark, await markKeys(tx), receivedOn) ?? forged)
  const drift = markDrift({ mark: named, receivedAt: received, ofSender, all })
  if (drift === null) return taken
  const open = await openMarkDrifts(tx)
  const isKnown = open.some(({ kind, arrangementId }) => kind === drift.kind && arrangementId === drift.arrangementId)
  if (isKnown) return taken
  const id = act.newId()
  await addMarkDrift(tx, { id, at: act.at, ...drift })
  await audit(tx, act, { what: 'mark-differs', subjectId: id, customerId: '', facts: { kind: drift.kind } })
  await tellOfMarkDrift(tx, act, { id })
  return taken
}
