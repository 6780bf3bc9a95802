import { keepStopped } from '../register/access-ledger.ts'
import type { Register } from '../register/register.ts'
import type { Act } from './act.ts'
import { tellAuditor } from './notices.ts'

/**
 * G: somebody was stopped who looked up too many: in the ledger, and the auditor is told, once an hour for a person
 * however many servers stop them. The notice's key is what tells the servers that it is done.
 */
export async function keepWhoWasStopped(register: Register, act: Act): Promise<void> {
  const hour = act.at.toISOString().slice(0, 13)
  await register.write(async (tx) => {
    if (await tellAuditor(tx, act, `stopped:${act.by.tid}:${act.by.oid}:${hour}`)) await keepStopped(tx, act)
  })
}
