import type { LookUpExcess } from '../../policy/vocabulary-looks.ts'
import { recordLookUpExcess } from '../../register/audit/access-ledger.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../act.ts'
import { tellAuditor } from '../work/notices.ts'

/** Length of the timestamp prefix in a notice's key: one notice an hour for a stop, one a day for the others. */
const once: Record<LookUpExcess, number> = {
  stopped: '2026-11-03T12'.length,
  'many-at-once': '2026-11-03'.length,
  'many-in-a-day': '2026-11-03'.length,
}

/**
 * G: records in the ledger that somebody was stopped for too many look-ups, or looks up more than any work needs, and
 * tells the auditor: once an hour or a day for each person. The notice's key keeps several servers from doing it twice.
 */
export async function recordHeavyLookUps(register: Register, act: Act, what: LookUpExcess): Promise<void> {
  const during = act.at.toISOString().slice(0, once[what])
  await register.write(async (tx) => {
    const isNew = await tellAuditor(tx, act, what, `${what}:${act.by.tid}:${act.by.oid}:${during}`)
    if (isNew) await recordLookUpExcess(tx, act, what)
  })
}
