import { pagesOf } from '../store/pages-of.ts'
import type { Reading } from '../store.ts'
import { batchAt } from './ledger-batch.ts'
import { clocksDifferMs, digestOfLook, searchedAtStartMs } from './ledger-seals.ts'
import { isAsSealed } from './record-digest.ts'
import type { SealIndex } from './seal-index.ts'
import type { Difference, ReportDifference } from './verify-difference.ts'

/** A look that is still unsealed after this time counts as added, even if the next start of a server would seal it. */
const longestUnsealedMs = 60 * 60_000

/** Compares the access ledger with its seals, which have been compared with the trail. */
export async function verifyLooks(
  reading: Reading,
  index: SealIndex,
  tell: ReportDifference,
): Promise<{ looks: number; notYetSealed: number }> {
  for await (const seals of pagesOf(reading, 'ledger_seals', 50)) {
    index.together(() => {
      for (const { batch, looks } of seals) {
        index.put('batch', String(batch), '')
        for (const [id, digest] of Object.entries(digestsIn(String(looks)))) index.put('access_ledger', id, digest)
      }
    })
  }
  const counts = { looks: 0, notYetSealed: 0 }
  const [oldest, newest] = [batchAt(Date.now() - longestUnsealedMs), batchAt(Date.now() + clocksDifferMs)]
  const searched = batchAt(Date.now() - searchedAtStartMs)
  // A look is made after its batch began, or no seal would ever find it.
  const mayBeLeft = (id: string, batch: string) => batch > searched && id >= batch && !index.has('batch', batch)
  const mayBeUnsealed = (id: string, batch: string) =>
    batch > oldest && batch < newest && id < newest && mayBeLeft(id, batch)
  for await (const rows of pagesOf(reading, 'access_ledger', 500)) {
    const found: Difference[] = []
    index.together(() => {
      for (const row of rows) {
        const [id, batch] = [String(row.id), String(row.batch)]
        const sealed = index.takeOut('access_ledger', id)
        if (sealed === undefined && mayBeUnsealed(id, batch)) counts.notYetSealed++
        else if (sealed === undefined)
          found.push({ table: 'access_ledger', id, what: 'added', mayBeLeft: mayBeLeft(id, batch) })
        else if (!isAsSealed(sealed, () => digestOfLook({ ...row, id })))
          found.push({ table: 'access_ledger', id, what: 'changed' })
      }
    })
    counts.looks += rows.length
    for (const difference of found) tell(difference)
  }
  for (const id of index.left('access_ledger')) tell({ table: 'access_ledger', id, what: 'missing' })
  return counts
}

/** Empty if somebody has made a seal unreadable: that has been reported already. */
function digestsIn(looks: string): Record<string, string> {
  try {
    return JSON.parse(looks)
  } catch {
    return {}
  }
}
