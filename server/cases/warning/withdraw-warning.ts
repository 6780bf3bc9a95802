import type { WarningWithdrawn } from '../../contract/customer/correction.ts'
import { Refusal } from '../../policy/refusal.ts'
import { mayAs } from '../../policy/who-may.ts'
import type { Writing } from '../../register/store.ts'
import { findWarning, markWarningWithdrawn } from '../../register/warning/warnings.ts'
import { type Act, audit, enforce, foundForCustomer } from '../act.ts'

/**
 * P9: withdraws a warning given by mistake, once the person who gave it can no longer undo it. It no longer counts, but
 * stays visible, with the reason why it was wrong.
 */
export async function withdrawWarning(
  tx: Writing,
  act: Act,
  warningId: string,
  { why }: { why: string },
): Promise<WarningWithdrawn> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  const { customerId, undone } = foundForCustomer(act, await findWarning(tx, warningId), 'unknown-warning')
  if (undone) throw new Refusal('already-undone')

  await markWarningWithdrawn(tx, warningId, { why, at: act.at, by: act.by })
  await audit(tx, act, { what: 'warning-withdrawn', subjectId: warningId, customerId })
  return { warningId, withdrawnAt: act.at.toISOString() }
}
