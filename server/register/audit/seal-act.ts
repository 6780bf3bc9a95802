import { statement } from '../store/statement.ts'
import type { Writing } from '../store.ts'
import type { AuditEntry } from './audit-entry.ts'
import { writeEntry } from './audit-trail.ts'
import type { Changes, Sealing } from './changes.ts'

/** Digests in one entry: more would be read as one row. */
const digestsInEntry = 500

/** The register itself, where nobody's act is recorded. */
const itself = { oid: 'the-register-itself', tid: 'the-register-itself' }

/** Does an act, and seals what it changed. */
export async function sealing<T>(
  tx: Writing,
  changes: Changes,
  work: (tx: Writing) => Promise<T>,
  ready: DigestsReady = none,
): Promise<T> {
  changes.begin()
  try {
    const done = await work(tx)
    if (changes.areSome) await sealAct(tx, changes, ready)
    return done
  } finally {
    changes.end()
  }
}

/** Digests that were made before the act, of what it moves in: so many texts, read one by one. */
export type DigestsReady = { many: number; read(tx: Writing, n: number): Promise<string> }
const none: DigestsReady = { many: 0, read: async () => '' }

/**
 * Ends an act: writes its entries, and with the last of them the digest of every record that it changed. An act without
 * an entry of its own, such as the progress of an import, gets one that says no more than that.
 */
async function sealAct(tx: Writing, changes: Changes, ready: DigestsReady): Promise<void> {
  const { records, entries } = changes.take()
  await keepSalts(tx, records)
  const texts = inBatches(records)
  const textAt = async (n: number) => texts[n] ?? (await ready.read(tx, n - texts.length))
  const many = texts.length + ready.many
  const last = entries.pop() ?? recordsKept(new Date())
  for (const entry of entries) await writeEntry(tx, entry)
  await writeEntry(tx, last, many > 0 ? await textAt(0) : '')
  for (let n = 1; n < many; n++) await writeEntry(tx, recordsKept(last.at), await textAt(n))
}

/** An entry that says no more than that these records are now as their digests say. */
const recordsKept = (at: Date): AuditEntry => ({
  at,
  by: itself,
  what: 'records-kept',
  subjectId: '',
  customerId: '',
})

/** As the trail holds them, so many at a time: by table, of each record the digest, or null where it is gone. */
export function inBatches(records: Sealing[], most = digestsInEntry): string[] {
  const texts: string[] = []
  for (let from = 0; from < records.length; from += most) {
    const byTable: Record<string, Record<string, string | null>> = {}
    for (const one of records.slice(from, from + most)) {
      byTable[one.table] ??= {}
      Object.assign(byTable[one.table] ?? {}, { [one.key]: 'digest' in one ? one.digest : null })
    }
    texts.push(JSON.stringify(byTable))
  }
  return texts
}

/** A statement of so many rows is remembered by the stores. */
const rowsAtOnce = 64

/** Each record that changed has a new salt, so that the old digest tells nothing of what it said; what is gone has none. */
async function keepSalts(tx: Writing, records: Sealing[]): Promise<void> {
  const kept = records.filter((one) => 'salt' in one)
  for (let from = 0; from < kept.length; from += rowsAtOnce) {
    const some = kept.slice(from, from + rowsAtOnce)
    await putSalts(tx, {
      tables: some.map(({ table }) => table),
      keys: some.map(({ key }) => key),
      salts: some.map(({ salt }) => salt),
    })
  }
  const gone = Map.groupBy(
    records.filter((one) => !('salt' in one)),
    ({ table }) => table,
  )
  for (const [table, those] of gone) {
    for (let from = 0; from < those.length; from += rowsAtOnce) {
      await dropSalts(tx, { table, keys: those.slice(from, from + rowsAtOnce).map(({ key }) => key) })
    }
  }
}

const putSalts = statement((db, { tables, keys, salts }: { tables: string[]; keys: string[]; salts: string[] }) =>
  db
    .insertInto('record_salts')
    .values(keys.map((record_id, n) => ({ table_name: tables[n] ?? '', record_id, salt: salts[n] ?? '' })))
    .onConflict((conflict) =>
      conflict.columns(['record_id', 'table_name']).doUpdateSet((eb) => ({ salt: eb.ref('excluded.salt') })),
    ),
)

const dropSalts = statement((db, { table, keys }: { table: string; keys: string[] }) =>
  db.deleteFrom('record_salts').where('table_name', '=', table).where('record_id', 'in', keys),
)
