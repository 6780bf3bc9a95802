import type { Act } from '../../server/cases/act.ts'
import { askedOf } from '../../server/cases/mail-arrangement/asked.ts'
import { confirmArrangement } from '../../server/cases/mail-arrangement/confirm-arrangement.ts'
import { findArrangement } from '../../server/register/mail-arrangement/arrangements.ts'
import type { Writing } from '../../server/register/store.ts'

const nothing = { addresses: [], forwardTo: null, exceptions: [], marks: [], groups: [], departments: [], since: '' }

/** ICT confirms an arrangement with their page just read. */
export async function confirmNow(tx: Writing, act: Act, arrangementId: string) {
  const found = await findArrangement(tx, arrangementId)
  const [one] = found ? await askedOf(tx, act, [found]) : []
  return await confirmArrangement(tx, act, arrangementId, { seen: one?.asked ?? { state: 'removed', ...nothing } })
}
