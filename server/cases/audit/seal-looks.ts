import { appendAudit } from '../../register/audit/audit-trail.ts'
import { closeBatch, isClosedHere } from '../../register/audit/ledger-batch.ts'
import { batchesToSeal, sealBatch } from '../../register/audit/ledger-seals.ts'
import type { Register } from '../../register/register.ts'

/** How often a server seals its looks: the newest cannot be proved until then. */
export const sealEveryMs = 60_000

/** How far back to search for batches left by servers that stopped: a little when regular, days at startup. */
const backMs = { regular: 20 * 60_000, 'at-start': 7 * 24 * 60 * 60_000 }

const itself = { oid: 'the-register-itself', tid: 'the-register-itself' }

/** G: commits the looks kept since last time to the audit trail, so that none can be changed or removed unnoticed. */
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
      // Looks may have been added to a batch that its server never closed.
      const facts = { looks, ...(isClosedHere(batch) ? {} : { late: true }) }
      if (looks > 0)
        await appendAudit(tx, { at, by: itself, what: 'looks-sealed', subjectId: id, customerId: '', facts })
    })
  }
}
