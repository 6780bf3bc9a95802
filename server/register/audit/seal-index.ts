import Database from 'better-sqlite3'

/**
 * The digest of each record that must exist according to the trail. There may be millions, so they are in a temporary
 * file that SQLite creates, and deletes on closing.
 */
export class SealIndex {
  readonly #database = new Database('')
  readonly #put
  readonly #drop
  readonly #get
  readonly #left

  constructor() {
    this.#database.exec(`pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -64000;
      create table sealed (of text, id text, digest text, primary key (of, id)) without rowid`)
    this.#put = this.#database.prepare<string[]>('insert or replace into sealed values (?, ?, ?)')
    this.#drop = this.#database
      .prepare<string[], string>('delete from sealed where of = ? and id = ? returning digest')
      .pluck()
    this.#get = this.#database.prepare('select 1 from sealed where of = ? and id = ?')
    this.#left = this.#database.prepare<string[], string>('select id from sealed where of = ? order by id').pluck()
  }

  /** Runs many changes in one transaction. */
  together(work: () => void): void {
    this.#database.transaction(work)()
  }

  put(of: string, id: string, digest: string | null): void {
    if (digest === null) this.#drop.get(of, id)
    else this.#put.run(of, id, digest)
  }

  /** Takes out the digest of the record that must exist under this id; digests that nobody takes out are `left`. */
  takeOut(of: string, id: string): string | undefined {
    return this.#drop.get(of, id)
  }

  has(of: string, id: string): boolean {
    return this.#get.get(of, id) !== undefined
  }

  left(of: string): IterableIterator<string> {
    return this.#left.iterate(of)
  }

  /** Of what there are digests. */
  kinds(): string[] {
    return this.#database.prepare<[], string>('select distinct of from sealed order by of').pluck().all()
  }

  close(): void {
    this.#database.close()
  }
}
