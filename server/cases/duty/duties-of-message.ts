import type { DutySeen } from '../../contract/duty/duty.ts'
import { type Day, dayAt } from '../../policy/calendar.ts'
import { comparableAddress } from '../../policy/contact-point/mail-address.ts'
import { dueOn, isOverdue } from '../../policy/duty/clock.ts'
import { addressesOf, isLeftBehind, isNamedIn, predecessorsOf } from '../../policy/duty/duty.ts'
import { yearsWithoutHolidays } from '../../policy/duty/working-days.ts'
import type { DutyKind } from '../../policy/vocabulary-duties.ts'
import { contactMoves } from '../../register/designated-contact/contact-named.ts'
import { addDuty, dutiesOf, type KeptDuty } from '../../register/duty/duties.ts'
import { type PassedOnMessage, recordsOfMessage } from '../../register/duty/passed-on-messages.ts'
import type { Reading, Writing } from '../../register/store.ts'
import { type Act, today } from '../act.ts'
import { parseStoredInteraction } from '../evidence/stored-interaction.ts'

/** The day on which the council received what was passed on; where nobody knows, the day on which it was passed on. */
export function receivedOn(act: Act, { interactionFacts, at }: Pick<PassedOnMessage, 'interactionFacts' | 'at'>): Day {
  const interaction = interactionFacts === null ? null : parseStoredInteraction(interactionFacts)
  const received = interaction?.channel === 'email' ? interaction.sentAt : interaction?.at
  // A sender's clock may be wrong, but nothing arrives after it was passed on.
  const moment = received && received < at ? received : at
  return dayAt(new Date(moment), act.council.timeZone)
}

/**
 * P14: by the accounts in the settings: the addresses under which the person is a contact or deputy, those whose place
 * they took, and which of the messages passed to any of these are theirs.
 */
export async function readOwnAddresses(
  reading: Reading,
  act: Act,
): Promise<{ addresses: string[]; isOwn: (message: PassedOnMessage) => boolean }> {
  const own = addressesOf(act.by, act.council.contacts)
  if (own.length === 0) return { addresses: [], isOwn: () => false }
  const moves = (await contactMoves(reading)).map(({ before, after, at }) => ({
    from: comparableAddress(before),
    to: comparableAddress(after.address),
    at,
  }))
  const predecessors = predecessorsOf(own, moves)
  return {
    addresses: [...new Set([...own, ...predecessors.keys()])],
    isOwn: (message) => isNamedIn(message, own) || isLeftBehind(message, predecessors),
  }
}

/** P14: whether the message was passed to the person as contact or deputy, or to whoever they replaced. */
export const isContactOf = async (reading: Reading, act: Act, message: PassedOnMessage): Promise<boolean> =>
  (await readOwnAddresses(reading, act)).isOwn(message)

/** Adds the duties that a message does not have yet, whoever passed it on before. Returns those added. */
export async function addMissingDuties(
  tx: Writing,
  act: Act,
  message: PassedOnMessage,
  kinds: readonly DutyKind[],
): Promise<{ id: string; kind: DutyKind; receivedOn: Day; dueOn: Day | null }[]> {
  const noted = await dutiesOf(tx, await recordsOfMessage(tx, message))
  const missing = [...new Set(kinds)].filter((kind) => !noted.some((one) => one.kind === kind))
  const received = receivedOn(act, message)
  const added = missing.map((kind) => ({
    ...{ id: act.newId(), kind, receivedOn: received },
    dueOn: dueOn(kind, received, act.council.duties),
  }))
  for (const one of added) {
    const { id: passedOnId } = message
    await addDuty(tx, { passedOnId, at: act.at, by: act.by, ...one })
  }
  return added
}

/** A duty as people see it. */
export function dutySeen(act: Act, { id, kind, receivedOn: from, ...duty }: KeptDuty): DutySeen {
  const holidays = new Set(act.council.duties.bankHolidays)
  return {
    dutyId: id,
    kind,
    dueOn: duty.dueOn,
    overdue: isOverdue(duty, today(act)),
    yearsWithoutHolidays: duty.dueOn && kind !== 'safeguarding' ? yearsWithoutHolidays(from, duty.dueOn, holidays) : [],
    dealtAt: duty.dealtAt,
    dealtBy: duty.dealtBy,
  }
}
