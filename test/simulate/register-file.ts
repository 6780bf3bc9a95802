import Database from 'better-sqlite3'

export type Row = Record<string, string | number | null>
export type Rows = Map<string, Row>

/** The contents of the register's file, read without the program. */
export class OnFile {
  readonly #db: Database.Database
  readonly #seen = new Map<string, Database.Statement>()
  constructor(file: string) {
    this.#db = new Database(file, { readonly: true })
  }

  all(query: string, ...given: unknown[]): Row[] {
    const statement = this.#seen.get(query) ?? this.#db.prepare(query)
    this.#seen.set(query, statement)
    return statement.all(...given) as Row[]
  }

  byId(query: string): Rows {
    return new Map(this.all(query).map((row) => [String(row.id), row]))
  }

  close(): void {
    this.#db.close()
  }
}
