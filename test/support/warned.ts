import type { Act } from '../../server/cases/act.ts'
import { confirmWarning } from '../../server/cases/warning/confirm-warning.ts'
import { giveWarning } from '../../server/cases/warning/give-warning.ts'
import type { Writing } from '../../server/register/store.ts'

/** Gives a polite warning that counts: if a reply was opened for it, the reply is recorded as sent. */
export async function giveWarningAndSend(tx: Writing, act: Act, given: Parameters<typeof giveWarning>[2]) {
  const opened = await giveWarning(tx, act, given)
  if (opened.reply === null) return opened
  const { reply } = await confirmWarning(tx, act, opened.warningId, { sent: true })
  return { ...opened, reply }
}
