import { createHash } from 'node:crypto'
import type { inTheirHands, Row } from './tampering.ts'

type Database = Awaited<ReturnType<typeof inTheirHands>>

const sha256 = (text: string, as: 'hex' | 'base64url') => createHash('sha256').update(text).digest(as)

/** The text that a record's digest covers, written anew as somebody would who has read the program. */
const said = (row: Row) =>
  JSON.stringify(
    Object.keys(row)
      .filter((name) => row[name] !== null)
      .sort()
      .map((name) => [name, typeof row[name] === 'string' ? `"${row[name]}` : String(row[name])]),
  )

type Entry = Row & { seq: number; hash: string; records: string; facts: string }

/**
 * Computes the whole chain anew from what `change` returns for each entry (null leaves it out), so that nothing in the
 * database contradicts it.
 */
export async function rewriteTrail(db: Database, change: (entry: Entry) => Entry | null): Promise<void> {
  const entries = (await db.selectFrom('audit_trail').selectAll().orderBy('seq').execute()) as Entry[]
  await db.deleteFrom('audit_trail').execute()
  let [seq, hash] = [0, '0'.repeat(64)]
  for (const entry of entries) {
    const kept = change(entry)
    if (!kept) continue
    seq++
    const { at, what, by_oid, by_tid, subject_id, customer_id, facts, records } = kept
    const parts = [seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, hash]
    const row = { ...kept, seq, previous_hash: hash }
    hash = sha256(JSON.stringify(records ? [...parts, records] : parts), 'hex')
    await db
      .insertInto('audit_trail')
      .values({ ...row, hash })
      .execute()
  }
  await db.updateTable('audit_head').set({ seq, hash }).execute()
}

/** Changes a record, and what proves its earlier value: its digest, and the chain since. */
export async function forgeRecord(db: Database, table: string, id: string, change: Row): Promise<void> {
  await db.updateTable(table).set(change).where('id', '=', id).execute()
  const row = await db.selectFrom(table).selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const { salt } = await db
    .selectFrom('record_salts')
    .select('salt')
    .where('table_name', '=', table)
    .where('record_id', '=', id)
    .executeTakeFirstOrThrow()
  const digest = sha256(`${salt}${said(row)}`, 'base64url')
  await rewriteTrail(db, (entry) => ({ ...entry, records: withDigest(entry.records, table, id, digest) }))
}

/** An entry's digests, with the one for this record replaced if the entry has it. */
function withDigest(records: string, table: string, id: string, digest: string): string {
  if (!records) return records
  const digests = JSON.parse(records)
  if (digests[table]?.[id]) digests[table][id] = digest
  return JSON.stringify(digests)
}

/** Changes an original, its SHA-256 wherever that is, and everything that proves it. */
export async function forgeOriginal(db: Database): Promise<void> {
  const original = await db.selectFrom('originals').select('evidence_id').executeTakeFirstOrThrow()
  const id = String(original.evidence_id)
  const content = Buffer.from('I never wrote that.')
  const sha = createHash('sha256').update(content).digest('hex')
  await db.updateTable('originals').set({ content }).where('evidence_id', '=', id).execute()
  await forgeRecord(db, 'evidence', id, { sha256: sha, bytes: content.length })
  const { filed_salt } = await db.selectFrom('evidence').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const was = new RegExp(`${id} [0-9a-f]{64}`, 'g')
  const filed = `${id} ${sha256(`${filed_salt} ${sha}`, 'hex')}`
  await rewriteTrail(db, (entry) => ({ ...entry, facts: entry.facts.replace(was, filed) }))
}

/** Empties the access ledger, with its seals and what the trail says about them. */
export async function forgeEmptyLedger(db: Database): Promise<void> {
  for (const table of ['access_ledger', 'ledger_seals']) await db.deleteFrom(table).execute()
  await db.deleteFrom('record_salts').where('table_name', '=', 'ledger_seals').execute()
  await rewriteTrail(db, (entry) => {
    if (entry.what === 'looks-sealed') return null
    if (!entry.records) return entry
    const { ledger_seals: _, ...records } = JSON.parse(entry.records)
    return { ...entry, records: JSON.stringify(records) }
  })
}
