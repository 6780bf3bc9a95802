import type { HowMany } from '../../policy/vocabulary-looks.ts'
import { keepHowMany } from '../../register/audit/access-ledger.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../act.ts'
import { tellAuditor } from '../work/notices.ts'

/** Characters of a moment that are the same for as long as one notice is enough: of a stop an hour, of the rest a day. */
const once: Record<HowMany, number> = {
  stopped: '2026-11-03T12'.length,
  'many-at-once': '2026-11-03'.length,
  'many-in-a-day': '2026-11-03'.length,
}

/**
 * G: somebody was stopped who looked up too many, or looks up more than anybody's work needs: in the ledger, and the
 * auditor is told, once in an hour or a day for a person, however many servers see it. The notice's key is what tells
 * the servers that it is done.
 */
export async function keepLookingUp(register: Register, act: Act, what: HowMany): Promise<void> {
  const during = act.at.toISOString().slice(0, once[what])
  await register.write(async (tx) => {
    const isNew = await tellAuditor(tx, act, what, `${what}:${act.by.tid}:${act.by.oid}:${during}`)
    if (isNew) await keepHowMany(tx, act, what)
  })
}
