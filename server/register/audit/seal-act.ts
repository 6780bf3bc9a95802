import { inPieces } from '../store/in-pieces.ts'
import { statement } from '../store/statement.ts'
import type { Writing } from '../store.ts'
import type { AuditEntry } from './audit-entry.ts'
import { writeEntries } from './audit-trail.ts'
import type { Changes, Sealing } from './changes.ts'

/** Digests per entry: an entry's digests are read as one row. */
const digestsInEntry = 500

/** The register itself, for entries that are nobody's act. */
const itself = { oid: 'the-register-itself', tid: 'the-register-itself' }

/** Runs an act, and seals what it changed. */
export async function sealing<T>(tx: Writing, changes: Changes, work: (tx: Writing) => Promise<T>): Promise<T> {
  changes.begin()
  try {
    const done = await work(tx)
    if (changes.areSome) await sealAct(tx, changes)
    return done
  } finally {
    changes.end()
  }
}

/**
 * Ends an act: writes its entries, the last of them with the digests of the records that it changed; if they are too
 * many, bare entries follow. An act without an entry of its own gets a bare one.
 */
async function sealAct(tx: Writing, changes: Changes): Promise<void> {
  const { records, entries } = changes.take()
  await keepSalts(tx, records)
  const [first = '', ...further] = inBatches(records)
  const last = entries.pop() ?? recordsKept(new Date())
  await writeEntries(tx, [...entries, last], first)
  for (const text of further) await writeEntries(tx, [recordsKept(last.at)], text)
}

/** An entry that says only that these records are now as their digests say. */
const recordsKept = (at: Date): AuditEntry => ({
  at,
  by: itself,
  what: 'records-kept',
  subjectId: '',
  customerId: '',
})

/** Digests as the trail holds them, some at a time: by table, each record's digest, or null if it was deleted. */
function inBatches(records: Sealing[]): string[] {
  const texts: string[] = []
  for (const some of inPieces(records, digestsInEntry)) {
    const byTable: Record<string, Record<string, string | null>> = {}
    for (const one of some) {
      const digests = byTable[one.table] ?? {}
      byTable[one.table] = digests
      digests[one.key] = 'digest' in one ? one.digest : null
    }
    texts.push(JSON.stringify(byTable))
  }
  return texts
}

/** The stores cache a statement of this many rows. */
const rowsAtOnce = 64

/** Each changed record gets a new salt, so that its old digest reveals nothing; a deleted one has none. */
async function keepSalts(tx: Writing, records: Sealing[]): Promise<void> {
  const kept = records.filter((one) => 'salt' in one)
  for (const some of inPieces(kept, rowsAtOnce)) {
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
    for (const some of inPieces(those, rowsAtOnce)) await dropSalts(tx, { table, keys: some.map(({ key }) => key) })
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
