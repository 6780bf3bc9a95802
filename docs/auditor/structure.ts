import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'

type Part = { type: string; name: string; sql: string | null }

/** The release whose tables this script knows. A backup by another version is checked with the script of that version. */
const version = '1.0.0'

const migrations = '0001-first, 0002-to-1.0.0'

/** What a backup of this version consists of: on each line the SHA-256 of its SQL, its type and its name. */
const listFile = new URL(`structure-${version}.txt`, import.meta.url)

/** Made by SQLite itself, by the library that keeps the list of migrations, and by Litestream, which copies the file. */
const madeByOthers = ['sqlite_sequence', 'sqlite_stat1', 'sqlite_stat4', '_litestream_seq', '_litestream_lock']
const ofMigrations = ['kysely_migration', 'kysely_migration_lock']

/** An index on columns alone only makes answers faster. One on an expression, or on some rows, can refuse a row. */
const isPlainIndex = (text: string) => /^create index [^(]+\((substr\("\w+", 29\)|[\w", ]+)\)$/i.test(text)

/** The list of a database as it stands. */
export function structureOf(db: DatabaseSync): Map<string, string> {
  const found = new Map<string, string>()
  for (const { type, name, sql } of db.prepare('select type, name, sql from sqlite_master').all() as Part[]) {
    if (sql === null && name.startsWith('sqlite_autoindex_')) continue
    const text = sql ?? ''
    const isPlainTable = type === 'table' && /^create table /i.test(text)
    if (isPlainTable && [...madeByOthers, ...ofMigrations].includes(name)) continue
    if (type === 'index' && isPlainIndex(flat(text))) continue
    const line = `${type} ${name}`
    found.set(found.has(line) ? `${line}, a second time` : line, createHash('sha256').update(flat(text)).digest('hex'))
  }
  return found
}

/** The text on one line, because an upgraded register has other line breaks. A text with a comment stays as it is. */
function flat(text: string): string {
  if (text.includes('--') || text.includes('/*')) return text
  let [out, quote] = ['', '']
  for (const letter of text) {
    if (quote) quote = letter === quote ? '' : quote
    else if (letter === "'" || letter === '"') quote = letter
    else if (/\s/.test(letter)) {
      if (!/[\s(]$/.test(out)) out += ' '
      continue
    } else if (letter === ')' || letter === ',') out = out.replace(/ $/, '')
    out += letter
  }
  return out.trim()
}

/**
 * Nothing that can change or hide an answer is in the database, unless the register's program makes it. The catalogue
 * comes first. Returns whether the rest can be read: a view in the place of a table may never end.
 */
export function compareStructure(db: DatabaseSync, differs: (what: string) => void): boolean {
  const parts = db.prepare('select type, name, sql from sqlite_master').all() as Part[]
  const canBeRead = parts.every(({ type, sql }) => type !== 'view' && !/^create virtual /i.test(sql ?? ''))
  if (canBeRead) {
    const had = db.prepare('select name from kysely_migration order by name').all()
    const names = had.map(({ name }) => String(name)).join(', ')
    if (names !== migrations)
      differs(
        `its migrations are “${names}”, and those of version ${version} are “${migrations}”. A backup by another version needs the script of that version`,
      )
  }
  const wanted = readFileSync(listFile, 'utf8').trim().split('\n')
  const there = structureOf(db)
  for (const line of wanted) {
    const [hash = '', ...rest] = line.split(' ')
    const name = rest.join(' ')
    const is = there.get(name)
    if (is !== hash) differs(`${name}: ${is === undefined ? 'deleted' : 'changed'}`)
    there.delete(name)
  }
  for (const name of there.keys()) differs(`${name}: added`)
  if (!canBeRead) return false
  for (const row of db.prepare('pragma integrity_check(20)').all()) {
    const [found] = Object.values(row)
    if (found !== 'ok') differs(`the file itself: ${found}`)
  }
  return true
}
