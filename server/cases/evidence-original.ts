import { mayDecideOrKeep } from '../policy/who-may.ts'
import { keepAccess } from '../register/access-ledger.ts'
import { findOriginal } from '../register/evidence.ts'
import type { Register } from '../register/register.ts'
import { type Act, found, obey } from './act.ts'

/** P10: the bytes (RFC 5322) of a piece of evidence. The look is kept in the access ledger. Refuses: not-authorised, unknown-evidence. */
export async function evidenceOriginal(register: Register, act: Act, evidenceId: string): Promise<Uint8Array> {
  obey(mayDecideOrKeep(act.by))
  return await register.look(async (tx) => {
    const { content, customerId } = found(await findOriginal(tx, evidenceId), 'unknown-evidence')
    await keepAccess(tx, { at: act.at, by: act.by, foundBy: 'case', customerIds: [customerId], newId: act.newId })
    return content
  })
}
