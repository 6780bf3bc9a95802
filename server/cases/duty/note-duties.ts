import type { DutiesNoted } from '../../contract/duty/duty.ts'
import { isJudged, mayNoteDuties } from '../../policy/duty/duty.ts'
import { Refusal } from '../../policy/refusal.ts'
import type { HeldDuty } from '../../policy/vocabulary-duties.ts'
import { dutiesOf } from '../../register/duty/duties.ts'
import { passedOnMessage, recordsOfMessage } from '../../register/duty/passed-on-messages.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundForCustomer } from '../act.ts'
import { recordComplaintOf } from '../rights-request/complaint-in-message.ts'
import { addMissingDuties, dutySeen, isContactOf } from './duties-of-message.ts'
import { tellContacts } from './tell-contacts.ts'

/**
 * G: notes what a message that was passed on holds: the clock runs from the council's receipt, and the contact and the
 * deputy are told. A data-protection complaint is recorded as a request about the record, too. Noting it again changes
 * nothing.
 */
export async function noteDuties(
  tx: Writing,
  act: Act,
  passedOnId: string,
  { holds }: { holds: HeldDuty[] },
): Promise<DutiesNoted> {
  const message = foundForCustomer(act, await passedOnMessage(tx, passedOnId), 'unknown-passed-on')
  enforce(mayNoteDuties(act.by, { passedOnBy: message.by, isContact: await isContactOf(tx, act, message) }))
  if (message.undone) throw new Refusal('already-undone')

  const added = await addMissingDuties(tx, act, message, holds)
  if (added.length > 0) {
    const facts = { holds: added.map(({ kind }) => kind), restrictionId: message.restrictionId }
    await audit(tx, act, { what: 'duties-noted', subjectId: passedOnId, customerId: message.customerId, facts })
    const { customerId } = message
    for (const { kind, ...one } of added) if (isJudged(kind)) await recordComplaintOf(tx, act, { customerId, ...one })
    await tellContacts(tx, act, message, added)
  }
  const duties = await dutiesOf(tx, await recordsOfMessage(tx, message))
  return { passedOnId, duties: duties.map((one) => dutySeen(act, one)) }
}
