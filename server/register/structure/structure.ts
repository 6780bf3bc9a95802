import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Difference, ReportDifference } from '../audit/verify-difference.ts'
import { migrationsIn } from '../migrate.ts'
import type { Dialect } from '../migrations/dialect.ts'
import { dialectOf } from '../store/dialect-of.ts'
import type { Reading } from '../store.ts'
import { lists } from './lists.ts'
import { type Part, partsOf } from './parts.ts'

/** Tables of the migrator, of continuous copies and of SQLite itself: their own programs make them. */
const ofOthers = /^(kysely_migration(_lock)?|_litestream_(seq|lock)|sqlite_(stat\d|sequence))$/

/**
 * What is compared: whatever can change or hide an answer. Indexes that only make it faster are not, and an
 * administrator may add some.
 */
const counts = ({ kind, name, made }: Part): boolean =>
  !(kind === 'index' && onlyFaster.test(made)) &&
  !(kind === 'table' && ofOthers.test(name) && /^create table /i.test(made))

/**
 * An index on columns. One on an expression, or on some rows, runs its expression with each row, and can refuse it. An
 * operator class of somebody's own, which follows in a comment, runs a function to compare.
 */
const onlyFaster =
  /^create index [^()]+ ?\(([\w", .]|substr\("?\w+"?, 29\))+\)( include \([\w", ]+\))?( with \([^()]*\))?( tablespace \w+)?$/i

/**
 * Reading a table runs what is here, which can answer as it likes, or never. PostgreSQL runs expressions of indexes and
 * statistics, and compares by operator classes, while it plans any query of their table; SQLite has only its own.
 */
const runsWhenRead = ({ kind, made }: Part, dialect: Dialect): boolean =>
  /^(.*view|foreign table|partitioned table|child table|row policies|operator|cast|statistics|function with .*)$/.test(
    kind,
  ) ||
  /^create virtual /i.test(made) ||
  (dialect === 'postgres' && kind === 'index' && !onlyFaster.test(made.replace(/^create unique /i, 'create ')))

/** As a name in a list. */
const nameOf = ({ kind, name }: Part): string => `${kind} ${name}`

/** 132 bits of SHA-256 are enough. */
const hashOf = (made: string, dialect: Dialect): string =>
  createHash('sha256')
    .update(dialect === 'sqlite' ? withoutSpace(made) : made)
    .digest('base64url')
    .slice(0, 22)

/**
 * SQLite keeps a text as it was written, so white space outside quotation marks does not count. It does in a text with
 * a comment, which ends with its line; no text of a register has one.
 */
const withoutSpace = (made: string): string =>
  /--|\/\*/.test(made)
    ? made
    : made
        .split(/('[^']*'|"[^"]*")/)
        .map((piece, n) => (n % 2 === 1 ? piece : piece.replaceAll(/\s+/g, ' ').replaceAll(/(?<=\() | (?=[),])/g, '')))
        .join('')
        .trim()

/** What a database consists of: by name, the hash of the SQL that makes it. */
export async function structureOf(reading: Reading): Promise<Map<string, { hash: string; part: Part }>> {
  const dialect = dialectOf(reading)
  const found = new Map<string, { hash: string; part: Part }>()
  for (const part of (await partsOf(reading)).filter(counts)) {
    const name = nameOf(part)
    found.set(found.has(name) ? `${name} (once more)` : name, { hash: hashOf(part.made, dialect), part })
  }
  return found
}

/**
 * G: compares what the database consists of with what the program made, as of the migrations that it has had: a trigger,
 * a view or a policy can change or hide what the register answers. Names what is missing, changed or added.
 */
export const structureDifferences = async (reading: Reading): Promise<Difference[]> =>
  (await compareStructure(reading)).differences

/** The same, and `canBeRead`: whether tables are read and not what somebody put in their place. */
export async function compareStructure(reading: Reading): Promise<{ differences: Difference[]; canBeRead: boolean }> {
  const dialect = dialectOf(reading)
  // Where its migrations cannot be read, it is compared with the newest.
  const migrations = (await migrationsIn(reading)) ?? Object.keys(lists)
  const list = lists[migrations.at(-1) ?? '']?.[dialect]
  if (list === undefined) return { differences: [], canBeRead: true }
  const wanted = readList(list)
  const there = await structureOf(reading)
  const differences: Difference[] = []
  for (const [name, hash] of wanted) {
    const found = there.get(name)
    if (found?.hash === hash) continue
    const [kind = '', ...rest] = name.split(' ')
    differences.push({ table: kind, id: rest.join(' '), what: found ? 'changed' : 'missing' })
  }
  let canBeRead = true
  for (const [name, { hash, part }] of there) {
    if (dialect === 'postgres' && !canChangeAnswers(part, wanted)) continue
    if (!wanted.has(name)) differences.push({ table: part.kind, id: part.name, what: 'added' })
    if (runsWhenRead(part, dialect) && !isReleased(`${name} ${hash}`, dialect)) canBeRead = false
  }
  return { differences: differences.toSorted((a, b) => order.indexOf(a.what) - order.indexOf(b.what)), canBeRead }
}

/** Whether any release made this. Then it is harmless, even in a register that says it is of another release. */
const isReleased = (line: string, dialect: Dialect): boolean =>
  Object.values(lists).some((list) => list?.[dialect].split('\n').includes(line))

/** What was added or taken away says more than what changed with it. */
const order: readonly Difference['what'][] = ['added', 'missing', 'changed']

/**
 * A file of SQLite is the register's alone. In PostgreSQL, an administrator may have tables, views and functions of
 * their own in the schema; what they add to the register's tables counts, and so does another function under the name of
 * the register's.
 */
function canChangeAnswers({ kind, name, on }: Part, wanted: ReadonlyMap<string, string>): boolean {
  if (on !== '') return wanted.has(`table ${on}`) || /^kysely_migration(_lock)?$/.test(on)
  const [own] = name.split('(')
  return kind !== 'function' || [...wanted.keys()].some((one) => one.startsWith(`function ${own}(`))
}

/**
 * G: reports what `structureDifferences` finds, and on SQLite what its own check of the file does: an index that lacks a
 * row hides it from whoever looks it up there. Returns the tables that are missing; null if nothing should be read,
 * because something runs in the place of a table.
 */
export async function verifyStructure(reading: Reading, tell: ReportDifference): Promise<Set<string> | null> {
  const { differences, canBeRead } = await compareStructure(reading)
  for (const difference of differences) tell(difference)
  if (!canBeRead) return null
  if (dialectOf(reading) === 'sqlite') for (const found of await damages(reading)) tell(found)
  return new Set(differences.filter(({ table, what }) => table === 'table' && what === 'missing').map(({ id }) => id))
}

async function damages(reading: Reading): Promise<Difference[]> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(20)`.execute(reading)
  return rows
    .filter(({ integrity_check }) => integrity_check !== 'ok')
    .map(({ integrity_check }) => ({ table: 'file', id: `(${integrity_check})`, what: 'changed' }))
}

/** A list as `npm run schema` writes it: a name and a hash on each line. */
const readList = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.lastIndexOf(' ')), line.slice(line.lastIndexOf(' ') + 1)]),
  )

/** The list of a database as it stands. */
export async function listOf(reading: Reading): Promise<string> {
  const parts = [...(await structureOf(reading))].map(([name, { hash }]) => `${name} ${hash}\n`)
  return parts.join('')
}
