import { setImmediate as turnOfTheLoop } from 'node:timers/promises'
import type { Deletions } from '../../checkpoints/deletion-list.ts'
import type { Reads } from '../audit/checkpoints.ts'
import { keyOf, sealedTables } from '../audit/sealed-tables.ts'

/** Entries per page: one entry of a large import holds many digests. */
const atOnce = 200

/**
 * Tables whose deletions need not be listed: they hold nothing about a person, or are deleted with the record that they
 * belong to. Their keys can come again.
 */
const notListed = new Set([
  'reports',
  'report_tallies',
  'retention_runs',
  'ledger_seals',
  'imported_records',
  'original_words',
])

/** Whether a record of this table can be listed: its key is an id that never comes again. */
export const isListed = (table: string): boolean =>
  table in sealedTables && !notListed.has(table) && keyOf(table, { id: 'x' }) === 'x'

/** Entries after which an import has no file any more. Its own record stays. */
const endsFile = new Set(['file-discarded', 'file-unreadable', 'register-imported'])

/** A list has the import's id for its file: the record of an import is never deleted. */
export const ofImportFiles = 'imports'

/** What the trail's entries after `from` until `to` have deleted. `looksBefore` is a day, as the entry has it. */
export async function deletionsIn(read: Reads, from: number, to: number): Promise<Deletions> {
  const records = new Map<string, { table: string; id: string }>()
  let looksBefore: string | null = null
  for (let after = from; after < to; after += atOnce) {
    const page = await read((reading) =>
      reading
        .selectFrom('audit_trail')
        .select(['what', 'subject_id', 'facts', 'records'])
        .where('seq', '>', after)
        .where('seq', '<=', Math.min(to, after + atOnce))
        .orderBy('seq')
        .execute(),
    )
    // The whole trail may be read, and nobody should wait for it.
    await turnOfTheLoop()
    for (const { what, subject_id: id, facts, records: text } of page) {
      if (text) noteDeletions(records, JSON.parse(text))
      if (endsFile.has(what)) records.set(`${ofImportFiles} ${id}`, { table: ofImportFiles, id })
      if (what !== 'deleted-by-retention') continue
      const { rule, before } = JSON.parse(facts)
      if (rule === 'access-ledger' && (looksBefore === null || before > looksBefore)) looksBefore = before
    }
  }
  return { records: [...records.values()], looksBefore }
}

function noteDeletions(
  found: Map<string, { table: string; id: string }>,
  digests: Record<string, Record<string, string | null>>,
): void {
  for (const [table, changed] of Object.entries(digests)) {
    if (!isListed(table)) continue
    for (const [id, digest] of Object.entries(changed)) {
      if (digest === null) found.set(`${table} ${id}`, { table, id })
      else found.delete(`${table} ${id}`)
    }
  }
}
