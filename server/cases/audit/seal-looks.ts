import { appendAudit } from '../../register/audit/audit-trail.ts'
import { closeBatch, isClosedHere, sealedHere } from '../../register/audit/ledger-batch.ts'
import { batchesToSeal, sealBatch, searchedAtStartMs } from '../../register/audit/ledger-seals.ts'
import type { Register } from '../../register/register.ts'

/** How often a server seals its looks: the newest cannot be proved until then. */
export const sealEveryMs = 60_000

/**
 * Where to search for batches left by servers that stopped: a little back when regular. At startup days back, and those
 * that seem to come from the future: their server's clock was fast.
 */
const searched = {
  regular: { backMs: 20 * 60_000, ahead: false },
  'at-start': { backMs: searchedAtStartMs, ahead: true },
}

const itself = { oid: 'the-register-itself', tid: 'the-register-itself' }

/** G: commits the looks kept since last time to the audit trail, so that none can be changed or removed unnoticed. */
export async function sealLooks(
  register: Register,
  { at, newId }: { at: Date; newId: () => string },
  when: keyof typeof searched = 'regular',
): Promise<void> {
  await closeBatch()
  const batches = await register.read((reading) => batchesToSeal(reading, searched[when]))
  for (const batch of batches) {
    await register.write(async (tx) => {
      for (const { id, looks } of await sealBatch(tx, { batch, at, newId })) {
        // Looks may have been added to a batch that its server never closed.
        const facts = { looks, ...(isClosedHere(batch) ? {} : { late: true }) }
        await appendAudit(tx, { at, by: itself, what: 'looks-sealed', subjectId: id, customerId: '', facts })
      }
    })
    sealedHere(batch)
  }
}
