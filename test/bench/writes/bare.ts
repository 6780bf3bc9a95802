import Database from 'better-sqlite3'

/**
 * Inserts single rows into a table, one transaction each, as durable as the register's, for this long; returns rows a
 * second.
 */
export function openBareInserts(file: string) {
  const database = new Database(file)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec('create table rows (id text primary key not null, content text not null)')
  const insert = database.prepare('insert into rows (id, content) values (?, ?)')
  let id = 0
  return {
    perSecond(content: string, seconds: number): number {
      const began = performance.now()
      const first = id
      while (performance.now() - began < seconds * 1_000) insert.run(`row-${++id}`, content)
      return (id - first) / ((performance.now() - began) / 1_000)
    },
    close: () => database.close(),
  }
}
