import { closeSync, existsSync, openSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import {
  type DatabaseConnection,
  type Driver,
  Kysely,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
} from 'kysely'
import { Changes, followAdapter, followConnection } from '../audit/changes.ts'
import { sealing } from '../audit/seal-act.ts'
import { migrate, schemaState } from '../migrate.ts'
import type { Store } from '../store.ts'
import type { Tables } from '../tables/tables.ts'
import { behindLinks } from './file/beside.ts'
import { DiskFull, lookForRoom } from './file/disk-space.ts'
import { FileInPlace, FileMoved } from './file/file-in-place.ts'
import { refuseBesideLeftovers, refuseFolder } from './file/wrong-place.ts'
import type { StatementLog } from './follow-statements.ts'
import { refuseNewer } from './known-tables.ts'
import { sqliteToRead } from './open-to-read.ts'
import type { Opening } from './opening.ts'
import { refuseOthers } from './other-application.ts'
import { sharingCommits } from './shared-commit.ts'

const patienceMs = 10_000

/** One file, two connections: in WAL mode, reads do not wait for writes. */
export async function openSqlite(file: string, log: StatementLog | null = null, opening: Opening = {}): Promise<Store> {
  refuseFolder(file)
  refuseBesideLeftovers(behindLinks(file))
  if (existsSync(file)) await refuseOthersIn(file)
  else {
    opening.beforeNew?.()
    makeForItsOwnerAlone(file)
  }
  const forWriting = await connect(file)
  await bringUpToDate(forWriting, opening)
  // What an act may have to roll back stays in memory: in a file it would be twice what the act itself writes.
  forWriting.pragma('temp_store = MEMORY')
  // `whenFree` waits for the lock. If SQLite waited too, it would block the process, and reads with it.
  forWriting.pragma('busy_timeout = 0')
  const forReading = await connect(file)
  forReading.pragma('query_only = ON')
  const inPlace = new FileInPlace(file)

  const changes = new Changes()
  const followed = log ? { log } : {}
  const writing = new Kysely<Tables>({ dialect: dialectOver(forWriting, changes), ...followed })
  const reading = new Kysely<Tables>({ dialect: dialectOver(forReading), ...followed })
  const appliedIn = { reading: applied(forReading), writing: applied(forWriting) }
  const { look, act } = sharingCommits({
    transaction: (work) =>
      writing.transaction().execute(async (tx) => {
        refuseNewer(appliedIn.writing())
        await work(tx)
        inPlace.refuseMoved()
      }),
    savepoint: savepointOf(forWriting),
  })
  return {
    reading,
    look,
    act: (work) => act((tx) => sealing(tx, changes, work)),
    isRace,
    isFull,
    isMoved: () => forReading.open && !inPlace.isSame(),
    refuseMoved: () => inPlace.refuseMovedSoon(),
    tryToWrite: async () => {
      await lookForRoom(file)
      // Insert before deleting the old row, or its space would be reused.
      await look(async (tx) => {
        await sql`insert into write_trials (content) values (randomblob(8192))`.execute(tx)
        await sql`delete from write_trials where id < (select max(id) from write_trials)`.execute(tx)
      })
    },
    isUnavailable: (error) =>
      isFull(error) ||
      error instanceof FileMoved ||
      /^SQLITE_(?:BUSY|LOCKED|IOERR|FULL|CANTOPEN|READONLY|CORRUPT|NOTADB|NOMEM)/.test(codeOf(error)) ||
      (error instanceof TypeError && error.message === 'The database connection is not open'),
    refuseNewer: async () => refuseNewer(appliedIn.reading()),
    close: async () => {
      forReading.close()
      forWriting.close()
    },
  }
}

/** Asks for the migrations that the file has had. */
function applied(database: Database.Database): () => string | null {
  const names = database.prepare<[], string | null>('select group_concat(name) from kysely_migration').pluck()
  return () => names.get() ?? null
}

/** One that could write would change another's file, and delete its log when it closes. @throws WrongPlace */
async function refuseOthersIn(file: string): Promise<void> {
  try {
    await refuseOthersBy(sqliteToRead(file, { timeout: 50 }))
  } catch (error) {
    if (codeOf(error) !== 'SQLITE_READONLY_ROLLBACK') throw error
    // A program ended while it wrote without a log. What it had begun has to be undone before anybody can read.
    await refuseOthersBy(new SqliteDialect({ database: new Database(file, { timeout: 50, fileMustExist: true }) }))
  }
}

async function refuseOthersBy(dialect: SqliteDialect): Promise<void> {
  const db = new Kysely<unknown>({ dialect })
  await whenFree(() => refuseOthers(db)).finally(() => db.destroy())
}

/** Creates a missing file so that only its owner can read it; SQLite gives the files beside it the same mode. */
function makeForItsOwnerAlone(file: string): void {
  try {
    closeSync(openSync(file, 'a', 0o600))
  } catch {
    // SQLite will report why it cannot be opened.
  }
}

const codeOf = (error: unknown): string => (error instanceof Database.SqliteError ? error.code : '')

/** Two acts collided. */
const isRace = (error: unknown): boolean => /^SQLITE_CONSTRAINT_(?:UNIQUE|PRIMARYKEY)$/.test(codeOf(error))

const isFull = (error: unknown) => error instanceof DiskFull || codeOf(error) === 'SQLITE_FULL'

const isBusy = (error: unknown) => /^SQLITE_(?:BUSY|LOCKED)/.test(codeOf(error))

/** SQLite's own waiting blocks the whole process, so wait here while another connection writes. */
async function whenFree<T>(work: () => T | Promise<T>): Promise<T> {
  const giveUpAt = performance.now() + patienceMs
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || performance.now() > giveUpAt) throw error
      await wait(5 + Math.random() * 15)
    }
  }
}

/** Opens the file, which is created if it is missing. Waits up to ten seconds while somebody else has it locked. */
async function connect(file: string): Promise<Database.Database> {
  const database = new Database(file, { timeout: 50 })
  await whenFree(() => database.pragma('journal_mode = WAL'))
  database.pragma('synchronous = FULL')
  // Checkpoint every 4,000 pages (16 MB): a page that many acts change is then written to the file once.
  database.pragma('wal_autocheckpoint = 4000')
  database.pragma('foreign_keys = ON')
  // G: deleted data is overwritten, so that its words do not stay in the file.
  database.pragma('secure_delete = ON')
  return database
}

/** Runs the migrations that are missing, in one transaction. @throws UnknownSteps; nothing is changed then */
async function bringUpToDate(database: Database.Database, { watch, beforeNew }: Opening = {}): Promise<void> {
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database }) })
  const state = await whenFree(() => schemaState(db))
  if (state === 'current') return
  if (state === 'no-register') beforeNew?.()
  // Rebuilding a table breaks its foreign keys for a moment. This pragma has no effect within a transaction.
  database.pragma('foreign_keys = OFF')
  await whenFree(() => database.exec('BEGIN IMMEDIATE'))
  try {
    await migrate(db, 'sqlite', undefined, watch)
    const broken = database.pragma('foreign_key_check')
    if (Array.isArray(broken) && broken.length > 0) throw new Error('The register has references to what is not there.')
    database.exec('COMMIT')
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK')
    throw error
  }
  database.pragma('foreign_keys = ON')
}

function savepointOf(database: Database.Database) {
  const [set, release, back] = ['savepoint one', 'release one', 'rollback to one'].map((text) => database.prepare(text))
  return {
    set: () => void set?.run(),
    release: () => void release?.run(),
    takeBack: () => {
      // An error such as a full disk has already rolled back the whole transaction.
      if (!database.inTransaction) return false
      back?.run()
      release?.run()
      return true
    },
  }
}

/** A write takes the lock when it begins, not when it first writes, so that what it has read stays true. */
class ImmediateDriver extends SqliteDriver {
  readonly #database: Database.Database
  readonly #changes: Changes | undefined
  constructor(database: Database.Database, prepare: (sql: string) => Database.Statement, changes?: Changes) {
    super({ database: { prepare, close: () => database.close() } })
    this.#database = database
    this.#changes = changes
  }
  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection()
    return this.#changes ? followConnection(connection, this.#changes) : connection
  }
  override async beginTransaction(): Promise<void> {
    await whenFree(() => void this.#database.prepare('begin immediate').run())
  }
  /** A full disk has already rolled it back. Rolling back again would fail and hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection)
  }
}

/** Its transactions take the write lock when they begin. `changes` records what they change. */
function dialectOver(database: Database.Database, changes?: Changes) {
  const prepare = preparing(database)
  return {
    createAdapter: () => {
      const adapter = new SqliteAdapter()
      if (changes) followAdapter(adapter, changes)
      return adapter
    },
    createDriver: (): Driver => new ImmediateDriver(database, prepare, changes),
    createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}

const mostPrepared = 500
/** Characters. Longer texts are lists of many values and rarely come again. */
const longestPrepared = 4_000

/**
 * Keeps prepared statements, because preparing costs more than looking up. Starts anew when there are too many: the
 * ones that run often are soon back.
 */
function preparing(database: Database.Database): (sql: string) => Database.Statement {
  const statements = new Map<string, Database.Statement>()
  return (sql) => {
    let statement = statements.get(sql)
    if (!statement) {
      statement = database.prepare(sql)
      if (statements.size >= mostPrepared) statements.clear()
      if (sql.length <= longestPrepared) statements.set(sql, statement)
    }
    return statement
  }
}
