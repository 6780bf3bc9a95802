import type { MergePreview } from '../../contract/customer/merge.ts'
import { say } from '../../contract/texts/say.ts'
import { refusal as refusals } from '../../contract/texts/words/refusal.ts'
import { referenceOf } from '../../policy/reference.ts'
import { mayAs } from '../../policy/who-may.ts'
import { recordAccess } from '../../register/audit/access-ledger.ts'
import { customerSeen } from '../../register/customer/dossier.ts'
import { recordsOf } from '../../register/customer/merges.ts'
import type { Register } from '../../register/register.ts'
import type { Reading } from '../../register/store.ts'
import { type Act, enforce } from '../act.ts'
import { anyReader } from '../standing/reader.ts'
import { standingsOf } from '../standing/standings.ts'
import { bothEntries, refusalToMerge } from './merge-customers.ts'

/** What a merge would combine, before it is made. Both looks are kept in the access ledger. */
export async function previewMerge(register: Register, act: Act, id: string, other: string): Promise<MergePreview> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  return await register.look(async (tx) => {
    const { customerId, otherId } = await bothEntries(tx, act, id, other)
    const customerIds = [...new Set([customerId, otherId])]
    await recordAccess(tx, { at: act.at, by: act.by, foundBy: 'case', customerIds, newId: act.newId })
    const refusal = await refusalToMerge(tx, act, customerId, otherId)
    return {
      remaining: await half(tx, act, customerId),
      other: await half(tx, act, otherId),
      refusal: refusal?.refusal ?? null,
      words: refusal && say(refusals[refusal.refusal]),
    }
  })
}

async function half(reading: Reading, act: Act, customerId: string): Promise<MergePreview['other']> {
  const { contactPoints } = await customerSeen(reading, customerId)
  const records = await recordsOf(reading, customerId)
  const [standing] = await standingsOf(reading, act, [customerId], anyReader)
  return {
    customerId,
    reference: referenceOf('customer', customerId),
    contactPoints,
    standing: standing?.kind ?? 'not-on-register',
    held: {
      warnings: records.warnings.length,
      formalWarnings: records.formal_warnings.length,
      escalations: records.escalations.length,
      restrictions: records.restrictions.length,
      proposals: records.proposals.length,
      holds: records.holds.length,
      precautions: records.precautions.length,
      rightsRequests: records.rights_requests.length,
    },
  }
}
