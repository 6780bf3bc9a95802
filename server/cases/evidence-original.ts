import type { EvidenceWords } from '../contract/dossier.ts'
import { mayDecideOrKeep } from '../policy/who-may.ts'
import { keepAccess } from '../register/access-ledger.ts'
import { findOriginal } from '../register/evidence.ts'
import type { Register } from '../register/register.ts'
import { type Act, found, obey } from './act.ts'
import { originalText } from './original-text.ts'

/** P10: the bytes (RFC 5322) of a piece of evidence. The look is kept in the access ledger. Refuses: not-authorised, unknown-evidence. */
export async function evidenceOriginal(register: Register, act: Act, evidenceId: string): Promise<Uint8Array> {
  obey(mayDecideOrKeep(act.by))
  return await register.look(async (tx) => {
    const { content, customerId } = found(await findOriginal(tx, evidenceId), 'unknown-evidence')
    await keepAccess(tx, { at: act.at, by: act.by, foundBy: 'case', customerIds: [customerId], newId: act.newId })
    return content
  })
}

/** P10: the words of a piece of evidence, as plain text that is safe to show. A look and refusals as of the bytes. */
export async function evidenceWords(register: Register, act: Act, evidenceId: string): Promise<EvidenceWords> {
  return { text: await originalText(await evidenceOriginal(register, act, evidenceId)) }
}
