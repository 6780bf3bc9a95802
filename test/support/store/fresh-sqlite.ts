import Database from 'better-sqlite3'

/** Empties a new register's file again while the register stays open. */
export type FreshSqlite = {
  /** Returns false and does nothing if a test has changed the tables themselves, or left a write under way. */
  makeFresh: () => boolean
  close: () => void
}

/** Call this for a new register's file. */
export function freshSqliteOf(sqliteFile: string): FreshSqlite {
  const database = new Database(sqliteFile, { timeout: 0 })
  database.pragma('foreign_keys = OFF')
  withoutTriggers(database)
  // Changes with every statement that defines something.
  const stamp = () => database.pragma('schema_version', { simple: true })
  const fresh = stamp()

  const tables = database
    .prepare<[], { name: string; hasRowId: number }>(
      `select name, not wr as hasRowId from pragma_table_list where schema = 'main' and type = 'table'
      and name not in ('sqlite_schema', 'sqlite_stat1', 'sqlite_stat4')`,
    )
    .all()
  const filled = database
    .prepare<[], string>(
      tables.map(({ name }) => `select '${name}' where exists (select 1 from ${name})`).join(' union all '),
    )
    .pluck()
  const refills = tables.flatMap(({ name, hasRowId }) => {
    const columns = database.prepare<[string], string>('select name from pragma_table_info(?)').pluck().all(name)
    const every = [...(hasRowId ? ['rowid'] : []), ...columns].join(', ')
    const rows = database.prepare(`select ${every} from ${name}`).raw().all() as unknown[][]
    return rows.map((row) => {
      const insert = database.prepare(`insert into ${name} (${every}) values (${row.map(() => '?').join(', ')})`)
      return () => insert.run(row)
    })
  })
  const emptying = new Map(tables.map(({ name }) => [name, database.prepare(`delete from ${name}`)]))

  const again = database.transaction(() => {
    if (stamp() !== fresh) return false
    for (const name of filled.all()) emptying.get(name)?.run()
    for (const refill of refills) refill()
    return true
  })
  return {
    makeFresh: () => {
      try {
        return again.immediate()
      } catch {
        return false
      }
    },
    close: () => database.close(),
  }
}

/**
 * Afterwards this connection alone knows of no triggers: those of the audit trail would refuse to be emptied. The file
 * still has them, and its schema version is the same, so other connections notice nothing.
 */
function withoutTriggers(database: Database.Database): void {
  database.unsafeMode()
  database.pragma('writable_schema = ON')
  const insert = database.prepare(
    'insert into sqlite_schema (rowid, type, name, tbl_name, rootpage, sql) values (?, ?, ?, ?, ?, ?)',
  )
  database
    .transaction(() => {
      const triggers = database
        .prepare(`select rowid, type, name, tbl_name, rootpage, sql from sqlite_schema where type = 'trigger'`)
        .raw()
        .all() as unknown[][]
      database.exec(`delete from sqlite_schema where type = 'trigger'`)
      database.pragma('writable_schema = RESET')
      database.pragma('writable_schema = ON')
      for (const trigger of triggers) insert.run(trigger)
    })
    .immediate()
  database.pragma('writable_schema = OFF')
  database.unsafeMode(false)
}
