import type { Act } from '../../server/cases/act.ts'
import { confirmWarning } from '../../server/cases/warning/confirm-warning.ts'
import { giveWarning } from '../../server/cases/warning/give-warning.ts'
import type { Writing } from '../../server/register/store.ts'

/** A polite warning that counts: where a reply was opened for it, it was sent. */
export async function giveWarningAndSend(tx: Writing, act: Act, given: Parameters<typeof giveWarning>[2]) {
  const opened = await giveWarning(tx, act, given)
  if (opened.reply === null) return opened
  const { reply } = await confirmWarning(tx, act, opened.warningId, { sent: true })
  return { ...opened, reply }
}
