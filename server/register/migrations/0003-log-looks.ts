import type { Kysely } from 'kysely'
import { appendOnlyTable } from '../append-only.ts'
import type { Dialect } from '../migrate.ts'
import { by, createIndex, id, oneOf, text } from './columns.ts'
import { replaceTable, widenCheck } from './replace-table.ts'

const foundBy = ['address', 'number', 'name', 'case', 'log', 'subject-access']

/** A look at the central log, or for a subject access request, is in the access ledger too. */
export async function logLooks(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  if (dialect === 'postgres') return await widenCheck(db, 'access_ledger', 'found_by', foundBy)
  await replaceTable(db, 'access_ledger', [id, ...text('at', 'customer_id'), oneOf('found_by', foundBy), ...by])
  await createIndex(db, 'access_ledger', 'customer_id')
  await createIndex(db, 'access_ledger', 'at')
  await appendOnlyTable(db, 'access_ledger')
}
