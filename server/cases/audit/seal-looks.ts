import { appendAudit } from '../../register/audit/audit-trail.ts'
import { closeBatch, isClosedHere } from '../../register/audit/ledger-batch.ts'
import { batchesToSeal, sealBatch } from '../../register/audit/ledger-seals.ts'
import type { Register } from '../../register/register.ts'

/** How often a server seals the looks that it kept: the newest of them are not proved for so long. */
export const sealEveryMs = 60_000

/** How far back it looks for what servers left that were ended: since it last did so, and days more when it starts. */
const backMs = { regular: 20 * 60_000, 'at-start': 7 * 24 * 60 * 60_000 }

const itself = { oid: 'the-register-itself', tid: 'the-register-itself' }

/** G: has the audit trail commit to the looks kept since the last time, so that none can be changed or taken out. */
export async function sealLooks(
  register: Register,
  { at, newId }: { at: Date; newId: () => string },
  when: keyof typeof backMs = 'regular',
): Promise<void> {
  await closeBatch()
  const batches = await register.read((reading) => batchesToSeal(reading, backMs[when]))
  for (const batch of batches) {
    await register.write(async (tx) => {
      const id = newId()
      const looks = await sealBatch(tx, { id, batch, at })
      // A look could have been added to a batch that its server never closed.
      const facts = { looks, ...(isClosedHere(batch) ? {} : { late: true }) }
      if (looks > 0)
        await appendAudit(tx, { at, by: itself, what: 'looks-sealed', subjectId: id, customerId: '', facts })
    })
  }
}
