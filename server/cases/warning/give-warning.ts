import type { Taken } from '../../contract/route.ts'
import type { WarningGiven, warningToGive } from '../../contract/warning.ts'
import { isStanding } from '../../policy/formal-warning/formal-warning.ts'
import { recordedReply } from '../../policy/warning/reply.ts'
import { undoUntil } from '../../policy/warning/undo.ts'
import { lapsesOn, mayWarn } from '../../policy/warning/warning.ts'
import { formalWarningsOf } from '../../register/formal-warning/formal-warnings.ts'
import type { Writing } from '../../register/store.ts'
import { addWarning, isMessageWarned } from '../../register/warning/warnings.ts'
import { type Act, audit, enforce, enforceKnownService, today } from '../act.ts'
import { resolveCustomer } from '../customer/resolve-customer.ts'
import { acceptInteraction } from '../evidence/interaction.ts'
import { readerOf } from '../standing/reader.ts'
import { standingsOf } from '../standing/standings.ts'

/**
 * P9: records the polite warning. It counts at once if it was given by telephone or in person; otherwise once its reply
 * has been sent, which the person may say at once where they sent it by hand. Opening another reply to the message says
 * nothing about the first.
 */
export async function giveWarning(tx: Writing, act: Act, given: Taken<typeof warningToGive>): Promise<WarningGiven> {
  enforceKnownService(act, given.service)
  const interaction = acceptInteraction(act, given.contact)
  const customerId = await resolveCustomer(tx, act, given.customer)
  const [standing] = await standingsOf(tx, act, [customerId], readerOf(act, given))
  enforce(
    mayWarn({
      restricted: standing?.kind === 'restricted',
      formallyWarned: (await formalWarningsOf(tx, customerId)).some((one) => isStanding(one, today(act))),
      messageWarned: interaction.messageId !== null && (await isMessageWarned(tx, customerId, interaction.messageId)),
    }),
  )

  const { periods, timeZone } = act.council
  const reply = recordedReply(interaction.channel, given.sent ?? false)
  const warning = {
    id: act.newId(),
    customerId,
    service: given.service,
    warnedAt: act.at,
    lapsesOn: lapsesOn(act.at, periods.warningLapsesAfterMonths, timeZone),
    interaction,
    reply,
    by: act.by,
  }
  await addWarning(tx, warning)
  await audit(tx, act, {
    what: 'warning-given',
    subjectId: warning.id,
    customerId,
    facts: { channel: interaction.channel, service: given.service, lapsesOn: warning.lapsesOn, reply },
  })
  return {
    warningId: warning.id,
    customerId,
    warnedAt: act.at.toISOString(),
    lapsesOn: warning.lapsesOn,
    reply,
    undoUntil: undoUntil(act.at, periods.undoWithinMinutes).toISOString(),
  }
}
