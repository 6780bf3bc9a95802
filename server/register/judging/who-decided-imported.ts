import type { Account } from '../../policy/judging/same-person.ts'
import { entriesAbout } from '../audit/entries-about.ts'
import { signerColumns, signerOf } from '../import/imports.ts'
import type { Reading } from '../store.ts'
import { withTheirAccounts } from './accounts.ts'

/**
 * P10, P13: who decided what an import made, by record. What came in force was decided by the officer who signed the
 * import; what came as agreed, or still to be sent, by whoever brought it into effect here, which only the trail keeps: by
 * recording its letter, or at once. The person who imported it only entered it.
 */
export async function whoDecidedImported(
  reading: Reading,
  recordIds: readonly string[],
): Promise<Map<string, Account>> {
  if (recordIds.length === 0) return new Map()
  const signed = await reading
    .selectFrom('imported_records')
    .innerJoin('imports', 'imports.id', 'imported_records.import_id')
    .select(['record_id', ...signerColumns])
    .where('record_id', 'in', recordIds)
    .execute()
  // What came in force from a file did not come into force here.
  const begun = await entriesAbout(
    reading,
    signed.map(({ record_id }) => record_id),
    ['restriction-in-force', 'formal-warning-given'],
  )
  const accounts = await withTheirAccounts(
    reading,
    begun.map(({ oid, tid }) => ({ oid, tid })),
  )
  const deciders = new Map<string, Account>()
  for (const row of signed) {
    const signer = signerOf(row)
    if (signer) deciders.set(row.record_id, signer)
  }
  for (const [at, { subjectId }] of begun.entries()) {
    const account = accounts[at]
    if (account) deciders.set(subjectId, account)
  }
  return deciders
}
