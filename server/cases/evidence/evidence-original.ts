import type { EvidenceWords } from '../../contract/customer/dossier.ts'
import { Refusal } from '../../policy/refusal.ts'
import { maySeeEscalations, maySeeRestrictions } from '../../policy/who-may.ts'
import { recordAccess } from '../../register/audit/access-ledger.ts'
import { wordsOf } from '../../register/evidence/original-words.ts'
import { filingOf, originalsOf } from '../../register/evidence/originals.ts'
import type { Register } from '../../register/register.ts'
import { type Act, enforce, found, foundForCustomer } from '../act.ts'
import { reportOriginals } from './report-originals.ts'

/**
 * P10: the bytes (RFC 5322) of a piece of evidence, if they are still as filed. The look is kept in the access ledger.
 */
export async function evidenceOriginal(register: Register, act: Act, evidenceId: string): Promise<Uint8Array> {
  enforce(maySeeEscalations(act.by))
  return (await look(register, act, evidenceId)).content
}

/**
 * P10, P14: the words of a piece of evidence, as plain text that is safe to show. The reviewer reads only what came with
 * a representation or an objection. Look and refusals as for the bytes.
 */
export async function evidenceWords(register: Register, act: Act, evidenceId: string): Promise<EvidenceWords> {
  enforce(maySeeRestrictions(act.by))
  return (await look(register, act, evidenceId)).words
}

async function look(register: Register, act: Act, evidenceId: string) {
  const { original, words, customerId } = await register.look(async (tx) => {
    const { customerId, filedWith } = foundForCustomer(act, await filingOf(tx, evidenceId), 'unknown-evidence')
    if (filedWith === 'escalation') enforce(maySeeEscalations(act.by))
    const original = found((await originalsOf(tx, [evidenceId])).get(evidenceId), 'unknown-evidence')
    const words = (await wordsOf(tx, [evidenceId])).get(evidenceId)
    // An original that is not as filed is not shown, so there is no look to keep.
    if (!original.fault)
      await recordAccess(tx, { at: act.at, by: act.by, foundBy: 'case', customerIds: [customerId], newId: act.newId })
    return { original, words, customerId }
  })
  await reportOriginals(register, act, customerId, [original])
  const { content, fault } = original
  if (fault || !content) throw new Refusal('original-not-as-filed')
  return { content, words: found(words, 'unknown-evidence') }
}
