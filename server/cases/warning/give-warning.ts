import type { Taken } from '../../contract/route.ts'
import type { WarningGiven, warningToGive } from '../../contract/warning.ts'
import { undoUntil } from '../../policy/warning/undo.ts'
import { lapsesOn, mayWarn } from '../../policy/warning/warning.ts'
import type { Writing } from '../../register/store.ts'
import { addWarning, isMessageWarned } from '../../register/warning/warnings.ts'
import { type Act, audit, enforce, enforceKnownService } from '../act.ts'
import { resolveCustomer } from '../customer/resolve-customer.ts'
import { acceptContact } from '../evidence/contact.ts'
import { readerOf } from '../standing/reader.ts'
import { standingsOf } from '../standing/standings.ts'

/**
 * P9: records the polite warning. Refuses: already-restricted, message-already-warned, unknown-service, in-the-future,
 * and what resolveCustomer refuses.
 */
export async function giveWarning(tx: Writing, act: Act, given: Taken<typeof warningToGive>): Promise<WarningGiven> {
  enforceKnownService(act, given.service)
  const contact = acceptContact(act, given.contact)
  const customerId = await resolveCustomer(tx, act, given.customer)
  const [standing] = await standingsOf(tx, act, [customerId], readerOf(act, given))
  enforce(
    mayWarn({
      restricted: standing?.kind === 'restricted',
      messageWarned: contact.messageId !== null && (await isMessageWarned(tx, customerId, contact.messageId)),
    }),
  )

  const { periods, timeZone } = act.council
  const warning = {
    id: act.newId(),
    customerId,
    service: given.service,
    warnedAt: act.at,
    lapsesOn: lapsesOn(act.at, periods.warningLapsesAfterMonths, timeZone),
    contact,
    by: act.by,
  }
  await addWarning(tx, warning)
  await audit(tx, act, {
    what: 'warning-given',
    subjectId: warning.id,
    customerId,
    facts: { channel: contact.channel, service: given.service, lapsesOn: warning.lapsesOn },
  })
  return {
    warningId: warning.id,
    customerId,
    warnedAt: act.at.toISOString(),
    lapsesOn: warning.lapsesOn,
    undoUntil: undoUntil(act.at, periods.undoWithinMinutes).toISOString(),
  }
}
