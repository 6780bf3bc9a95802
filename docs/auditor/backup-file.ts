import { createHash } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { checkpointsIn, type Key } from './notes.ts'
import { compareStructure } from './structure.ts'

type Row = Record<string, string | number | bigint | Uint8Array | null>

const sha256 = (...parts: (string | Uint8Array)[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256'))

/**
 * How a row is hashed: its columns that hold something, by name; a text begins with a quotation mark. Bytes are in no
 * record, and are marked, so that they are not taken for a number.
 */
const asHashed = (row: Row): string =>
  JSON.stringify(
    Object.entries(row)
      .filter(([, value]) => value !== null)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, value]) => [name, asText(value)]),
  )

const asText = (value: Row[string]): string =>
  value instanceof Uint8Array
    ? `x'${Buffer.from(value).toString('hex')}'`
    : typeof value === 'string'
      ? `"${value}`
      : String(value)

/**
 * The hash of each entry of the audit trail, and what in the backup differs from the trail or from the keys. Null: it was
 * not read.
 */
export function readBackup(file: string, keys: readonly Key[]): { entries: Buffer[] | null; differences: string[] } {
  const db = new DatabaseSync(file, { readOnly: true })
  const differences: string[] = []
  const differs = (what: string) => void differences.push(what)
  try {
    if (!compareStructure(db, differs)) {
      differs('nothing else was read: what is in the place of a table could answer as it likes, or never')
      return { entries: null, differences }
    }
    const { entries, digests } = readTrail(db, differs)
    const compareCheckpoints: typeof compareRecords = () => compareSigned(db, keys, differs)
    for (const compare of [compareRecords, compareFiles, compareLooks, compareCheckpoints]) {
      try {
        compare(db, digests, differs)
      } catch (error) {
        if (differences.length === 0) throw error
        differs(`this cannot be read, because of what differs: ${error instanceof Error ? error.message : ''}`)
      }
    }
    return { entries, differences }
  } catch (error) {
    if (differences.length === 0) throw error
    differs(`the audit trail cannot be read, because of what differs`)
    return { entries: [], differences }
  } finally {
    db.close()
  }
}

type Differs = (what: string) => void
/** By table, the digest that each record must have. */
type Digests = Map<string, Map<string, string>>

const rowsOf = (db: DatabaseSync, query: string) => db.prepare(query).iterate() as Iterable<Row>

/** Follows the chain: each entry's hash is over its own text and the hash before it. */
function readTrail(db: DatabaseSync, differs: Differs): { entries: Buffer[]; digests: Digests } {
  const entries: Buffer[] = []
  const digests: Digests = new Map()
  let before = '0'.repeat(64)
  for (const row of rowsOf(db, 'select * from audit_trail order by seq')) {
    const { seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash, records, hash } = row
    const said = [seq, at, what, by_oid, by_tid, subject_id, customer_id, facts, previous_hash]
    const right = sha256(JSON.stringify(records ? [...said, records] : said)).digest('hex')
    if (seq !== entries.length + 1 || previous_hash !== before || hash !== right) {
      differs(`the chain is broken at entry ${entries.length + 1}`)
      break
    }
    before = right
    entries.push(Buffer.from(right, 'hex'))
    if (records) noteDigests(digests, JSON.parse(String(records)))
  }
  const [head] = rowsOf(db, 'select seq, hash from audit_head')
  if (head?.seq !== entries.length || head?.hash !== before) differs('the recorded end of the trail is not its end')
  return { entries, digests }
}

function noteDigests(digests: Digests, records: Record<string, Record<string, string | null>>): void {
  for (const [table, changed] of Object.entries(records)) {
    const known = digests.get(table) ?? new Map<string, string>()
    digests.set(table, known)
    for (const [id, digest] of Object.entries(changed)) {
      if (digest === null) known.delete(id)
      else known.set(id, digest)
    }
  }
}

/** Tables whose rows have no digest in the trail. Those of any other table must have one. */
export const unsealedTables: ReadonlySet<string> = new Set(
  [
    'audit_trail audit_head record_salts originals waiting_originals import_files access_ledger search_words',
    'log_restrictions log_escalations imports import_to_sign import_findings import_corrections import_habits outbox originals_kept write_trials',
    'look_ups look_up_days once_only checkpoints decision_drafts saved_views mark_drifts postings accounts',
  ].flatMap((names) => names.split(' ')),
)

/** Keys of tables that have no primary key. */
const keys: Record<string, string[]> = { report_tallies: ['period', 'line'] }

/** Each record has the digest that the trail has last, made with the salt beside it, and none is missing. */
function compareRecords(db: DatabaseSync, digests: Digests, differs: Differs): void {
  const salts = new Map<string, string>()
  for (const { table_name, record_id, salt } of rowsOf(db, 'select * from record_salts'))
    salts.set(`${table_name} ${record_id}`, String(salt))
  const tables = [...rowsOf(db, "select name from sqlite_master where type in ('table', 'view')")]
  const there = tables.map(({ name }) => String(name)).filter((name) => !/^(sqlite|kysely|_litestream)_/.test(name))
  // A table may be gone, with every record in it.
  for (const table of new Set([...there, ...digests.keys()].filter((name) => !unsealedTables.has(name)))) {
    const left = new Map(digests.get(table))
    if (!there.includes(table)) {
      for (const id of left.keys()) differs(`${table} ${id}: deleted`)
      continue
    }
    const columns = rowsOf(db, `select name from pragma_table_info('${table}') where pk > 0 order by pk`)
    const key = keys[table] ?? [...columns].map(({ name }) => String(name))
    for (const row of rowsOf(db, `select * from "${table}"`)) {
      const id = key.map((name) => String(row[name])).join('/')
      const salt = salts.get(`${table} ${id}`) ?? ''
      salts.delete(`${table} ${id}`)
      if (sha256(salt, asHashed(row)).digest('base64url') !== left.get(id))
        differs(`${table} ${id}: ${left.has(id) ? 'changed' : 'added'}`)
      left.delete(id)
    }
    for (const id of left.keys()) differs(`${table} ${id}: deleted`)
  }
  for (const stray of salts.keys()) differs(`a salt without a record: ${stray}`)
}

/** Each original is the file that was filed. A file to import goes once it is imported or discarded. */
function compareFiles(db: DatabaseSync, _: Digests, differs: Differs): void {
  for (const [files, key, of, mayGo] of [
    ['originals', 'evidence_id', 'evidence', false],
    ['waiting_originals', 'piece_id', 'waiting_evidence', false],
    ['import_files', 'import_id', 'imports', true],
  ] as const) {
    const pairs = `select o.id, o.sha256, f.content from ${of} as o left join ${files} as f on f.${key} = o.id`
    for (const { id, sha256: filed, content } of rowsOf(db, pairs)) {
      const is = content instanceof Uint8Array ? sha256(content).digest('hex') : null
      if (mayGo && content === null) continue
      if (is !== filed) differs(`${files} ${id}: ${is === null ? 'deleted' : 'changed'}`)
    }
    for (const { id } of rowsOf(db, `select ${key} as id from ${files} where ${key} not in (select id from ${of})`))
      differs(`${files} ${id}: added`)
  }
}

/** When a batch of looks began: its id begins with the milliseconds since 1970. */
const beganAt = (batch: string) => Number.parseInt(batch.replaceAll('-', '').slice(0, 12), 16)
const anHour = 60 * 60_000
/** How far the clocks of the servers and of whoever runs this may differ. */
const clocksDiffer = 10 * 60_000

/** How old looks can be that a server finds and seals at its start. */
const aWeek = 7 * 24 * anHour

/**
 * When the backup was made, as far as the trail says: a seal can come from a fast clock. The newest time of all entries
 * counts: whoever owns the database can add a last one with any time.
 */
function takenAt(db: DatabaseSync): number {
  const times = [...rowsOf(db, 'select distinct at from audit_trail')].map(({ at }) => Date.parse(String(at)) || 0)
  return Math.min(
    Date.now(),
    times.reduce((a, b) => Math.max(a, b), 0),
  )
}

/**
 * Each look is in a seal, and each seal's looks are there. Those of the backup's last hour may not be sealed yet; none was
 * made before its batch, or in the future.
 */
function compareLooks(db: DatabaseSync, _: Digests, differs: Differs): void {
  const sealed = new Map<string, string>()
  const batches = new Set<string>()
  for (const { batch, looks } of rowsOf(db, 'select batch, looks from ledger_seals')) {
    batches.add(String(batch))
    for (const [id, digest] of Object.entries(JSON.parse(String(looks)) as Record<string, string>))
      sealed.set(id, digest)
  }
  const taken = takenAt(db)
  for (const row of rowsOf(db, 'select * from access_ledger')) {
    const [id, batch] = [String(row.id), String(row.batch)]
    const digest = sealed.get(id)
    sealed.delete(id)
    const mayBeLeft = !batches.has(batch) && id >= batch && beganAt(batch) > taken - aWeek
    const mayBeUnsealed = mayBeLeft && beganAt(batch) > taken - anHour && beganAt(id) < Date.now() + clocksDiffer
    if (digest === undefined && !mayBeUnsealed)
      differs(`access_ledger ${id}: added${mayBeLeft ? ', or left by a server that was killed' : ''}`)
    const is = sha256(asHashed(row)).digest('base64url').slice(0, 22)
    if (digest !== undefined && is !== digest) differs(`access_ledger ${id}: changed`)
  }
  for (const id of sealed.keys()) differs(`access_ledger ${id}: deleted`)
}

/** Each checkpoint in the backup is signed: the register puts no other there. */
function compareSigned(db: DatabaseSync, keys: readonly Key[], differs: Differs): void {
  for (const { origin, size, note } of rowsOf(db, 'select origin, size, note from checkpoints')) {
    const isRight = checkpointsIn(String(note), keys).some(
      (one) => one.isSigned && one.origin === origin && one.size === size,
    )
    if (!isRight) differs(`checkpoints ${origin}/${size}: not signed by the key`)
  }
}
