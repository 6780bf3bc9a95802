import * as v from 'valibot'
import type { Corrected, correctionToMake } from '../../contract/customer/correction.ts'
import { day } from '../../contract/parts.ts'
import type { Taken } from '../../contract/route.ts'
import { type Day, dayAt } from '../../policy/calendar.ts'
import { mayCorrect } from '../../policy/customer/correction.ts'
import { Refusal } from '../../policy/refusal.ts'
import { mayHaveBeenReceived } from '../../policy/restriction/restriction.ts'
import { lapseMoved } from '../../policy/warning/warning.ts'
import { mayAs } from '../../policy/who-may.ts'
import {
  type Correctable,
  correctUnsentStatements,
  findCorrectable,
  lettersStating,
  moveWarning,
  writeCorrection,
} from '../../register/customer/correctable.ts'
import { addCorrection } from '../../register/customer/corrections.ts'
import { entryOf } from '../../register/customer/customers.ts'
import { firstDecidedOnOf } from '../../register/judging/who-had-a-part.ts'
import { findRepresentation } from '../../register/representation/representations.ts'
import { findRestriction } from '../../register/restriction/restrictions.ts'
import type { Writing } from '../../register/store.ts'
import { findWarning } from '../../register/warning/warnings.ts'
import { type Act, audit, enforce, enforceKnownService, found, foundEntry, foundForCustomer, today } from '../act.ts'

type Given = Taken<typeof correctionToMake>

/**
 * G, accuracy: the register keeper corrects a record. The earlier value is kept, with who corrected it, when and why.
 * What a letter has told the customer cannot be corrected.
 */
export async function correctRecord(tx: Writing, act: Act, given: Given): Promise<Corrected> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  const { kind, id, field, why } = given
  const record = foundForCustomer(act, await findCorrectable(tx, kind, id), 'unknown-record')
  if (record.gone) throw new Refusal('already-withdrawn')
  const before = asSeen(act, given, record)
  const after = await read(tx, act, given)
  const telling = statementOf(given, record, before)
  const told = telling !== null && (await lettersStating(tx, telling)).some(({ sent }) => sent)
  enforce(mayCorrect({ kind, field, before, after }, { told, today: today(act) }))
  if (kind === 'representation' && field === 'date' && after !== null) await enforceReceived(tx, act, id, after)

  if (kind === 'warning' && field === 'date' && after !== null) await changeWarningDay(tx, act, id, after)
  else await writeCorrection(tx, kind, id, field, after)
  if (telling && after !== null) await correctUnsentStatements(tx, telling, after)
  const correctionId = act.newId()
  await addCorrection(tx, { id: correctionId, kind, recordId: id, field, before, after, why, at: act.at, by: act.by })
  // A warning moved to another customer belongs to them from now on.
  const customerId = field === 'customer' && after !== null ? after : record.customerId
  await audit(tx, act, { what: 'record-corrected', subjectId: id, customerId, facts: { kind, field, correctionId } })
  return { correctionId, customerId, correctedAt: act.at.toISOString() }
}

/** The field's current value; a moment is shown as the council's day. */
function asSeen(act: Act, { kind, field }: Given, { fields }: Correctable): string | null {
  const value = fields[field] ?? null
  return kind === 'warning' && field === 'date' && value !== null ? dayAt(new Date(value), act.council.timeZone) : value
}

/** The corrected value. */
async function read(tx: Writing, act: Act, { field, value }: Given): Promise<string | null> {
  const words = value || null
  if (field === 'service') {
    enforceKnownService(act, words)
    return words
  }
  if (words === null && field !== 'account') throw new Refusal('not-correctable')
  if (field === 'customer') return foundEntry(act, await entryOf(tx, words ?? ''), 'unknown-customer')
  if (field === 'date' && !v.is(day, words)) throw new Refusal('not-correctable')
  return words
}

/** Where a letter repeats the field to be corrected: in which column, and when the letter was made. */
function statementOf({ kind, field }: Given, { customerId, toldAt }: Correctable, before: string | null) {
  if (toldAt === null || before === null) return null
  if (field === 'reasons') return { column: 'reasons', customerId, at: toldAt, before } as const
  const isReceived = kind === 'representation' && field === 'date'
  return isReceived ? ({ column: 'received_on', customerId, at: toldAt, before } as const) : null
}

/** P9: noon UTC on that day, since nobody knows the hour; never later than now. */
async function changeWarningDay(tx: Writing, act: Act, id: string, on: Day): Promise<void> {
  const { at, lapsesOn } = found(await findWarning(tx, id), 'unknown-record')
  const noon = new Date(`${on}T12:00:00.000Z`)
  const lapses = lapseMoved(lapsesOn, dayAt(at, act.council.timeZone), on)
  await moveWarning(tx, id, noon < act.at ? noon : act.at, lapses)
}

/** P14: the day on which a representation was received. */
async function enforceReceived(tx: Writing, { council }: Act, id: string, receivedOn: Day): Promise<void> {
  const { restrictionId } = found(await findRepresentation(tx, id), 'unknown-record')
  const restriction = found(await findRestriction(tx, restrictionId), 'unknown-record')
  enforce(mayHaveBeenReceived(restriction, receivedOn, await firstDecidedOnOf(tx, restriction, council.timeZone)))
}
