import type { WarningConfirmed } from '../../contract/warning.ts'
import { Refusal } from '../../policy/refusal.ts'
import { mayConfirmReply, replyAfter } from '../../policy/warning/reply.ts'
import type { Writing } from '../../register/store.ts'
import { findWarning, isMessageWarned, markWarningReply } from '../../register/warning/warnings.ts'
import { type Act, audit, enforce, foundForCustomer } from '../act.ts'

/**
 * P9: whether the reply with the warning was sent: seen by the add-in when it went, or said by the person. Only then
 * does the warning count.
 */
export async function confirmWarning(
  tx: Writing,
  act: Act,
  warningId: string,
  { sent }: { sent: boolean },
): Promise<WarningConfirmed> {
  const warning = foundForCustomer(act, await findWarning(tx, warningId), 'unknown-warning')
  enforce(mayConfirmReply(warning, act.by, sent))
  const { customerId, messageId, reply } = warning
  const after = replyAfter(sent)
  if (reply === after) return { warningId, reply: after }
  if (sent && messageId !== null && (await isMessageWarned(tx, customerId, messageId))) {
    throw new Refusal('message-already-warned')
  }
  await markWarningReply(tx, warningId, after)
  await audit(tx, act, { what: sent ? 'warning-sent' : 'warning-not-sent', subjectId: warningId, customerId })
  return { warningId, reply: after }
}
