import type { Taken } from '../../contract/route.ts'
import { isStaffAct, type takenBack } from '../../contract/taken-back.ts'
import { answerOrTake } from '../../register/store/once-only.ts'
import type { Writing } from '../../register/store.ts'
import type { Act } from '../act.ts'

/**
 * For somebody who undoes what they sent while its answer was lost. If it was recorded, they get its answer, and can undo
 * it. If not, its key is taken: the request is refused if it still arrives, so nobody is told of what never was. The
 * answer to a write that needs a role stays out: they may have lost the role.
 */
export async function takeBack(tx: Writing, act: Act, { key }: Taken<typeof takenBack>) {
  const { oid, tid } = act.by
  const kept = await answerOrTake(tx, { key, person: { oid, tid }, at: act.at })
  if (kept && !isStaffAct(kept.route)) return { answer: {} }
  for (const [customerId, foundBy] of kept?.looks ?? []) act.looks.set(customerId, foundBy)
  return { answer: kept && (JSON.parse(kept.answer) as Record<string, unknown>) }
}
