import type { WarningUndone } from '../../contract/warning.ts'
import { mayUndoUnlessSent } from '../../policy/warning/undo.ts'
import { forgetCorrections } from '../../register/customer/corrections.ts'
import { isHeld } from '../../register/retention/holds.ts'
import type { Writing } from '../../register/store.ts'
import { findWarning, markWarningUndone } from '../../register/warning/warnings.ts'
import { type Act, audit, enforce, foundForCustomer } from '../act.ts'
import { forgetCustomerWithNothingLeft } from '../customer/forget-customer.ts'

/** P9: undoes a warning given by mistake. One whose reply was sent stays; the register keeper can withdraw it. */
export async function undoWarning(tx: Writing, act: Act, warningId: string): Promise<WarningUndone> {
  const warning = foundForCustomer(act, await findWarning(tx, warningId), 'unknown-warning')
  const done = { ...warning, replies: [warning.reply] }
  enforce(mayUndoUnlessSent(done, act.by, act.at, act.council.periods.undoWithinMinutes))

  const { customerId } = warning
  await markWarningUndone(tx, warningId, act.at)
  // Under a hold they stay, until retention deletes them with the warning.
  if (!(await isHeld(tx, customerId))) await forgetCorrections(tx, warningId)
  await audit(tx, act, { what: 'warning-undone', subjectId: warningId, customerId })
  await forgetCustomerWithNothingLeft(tx, act, customerId)
  return { warningId, undoneAt: act.at.toISOString() }
}
