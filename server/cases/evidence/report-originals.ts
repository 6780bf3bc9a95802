import { channel } from 'node:diagnostics_channel'
import type { OriginalFault } from '../../policy/vocabulary-originals.ts'
import type { Original } from '../../register/evidence/originals.ts'
import type { Register } from '../../register/register.ts'
import { type Act, audit } from '../act.ts'
import { tellOfOriginal } from '../work/notices.ts'

/** The channel on which the server learns of each original that is not as filed, to log and count it. */
export const faultsFound = channel('contact-register.original-not-as-filed')
export type FaultFound = { evidenceId: string; fault: OriginalFault }

/**
 * P10: reports an original that is not as filed. The server logs and counts it at each reading; the audit trail records
 * it once, and the auditor and the register keeper are told once.
 */
export async function reportOriginals(
  register: Register,
  act: Act,
  customerId: string,
  originals: Iterable<Original>,
): Promise<void> {
  const faults = [...originals].flatMap(({ evidenceId, fault }) => (fault ? [{ evidenceId, fault }] : []))
  if (faults.length === 0) return
  for (const found of faults) faultsFound.publish(found satisfies FaultFound)
  await register.write(async (tx) => {
    for (const { evidenceId, fault } of faults) {
      if (!(await tellOfOriginal(tx, act, `original-not-as-filed:${evidenceId}:${fault}`))) continue
      const facts = { fault }
      await audit(tx, act, { what: 'original-not-as-filed', subjectId: evidenceId, customerId, facts })
    }
  })
}
