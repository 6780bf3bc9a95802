import { type Kysely, sql } from 'kysely'
import { DEFAULT_MIGRATION_TABLE, type Migration, Migrator } from 'kysely/migration'
import { first } from './migrations/0001-first/first.ts'
import { less } from './migrations/0003-less/less.ts'
import type { Dialect } from './migrations/dialect.ts'
import { dialectOf } from './store/dialect-of.ts'
import { schemaNamed } from './store/pool.ts'

const firstStep = '0001-first'
/** Registers of 1.0.0 have had this one too. It has been merged into the first. */
const merged = '0002-to-1.0.0'

/** Migrations in order. A released one is never changed: add a new one (docs/decisions/migrations.md). */
export const steps: Record<string, (db: Kysely<unknown>, dialect: Dialect) => Promise<void>> = {
  [firstStep]: first,
  [merged]: async () => {},
  '0003-less': less,
}

/** The tables have had migrations that this program does not know. Nothing was changed. */
export class UnknownSteps extends Error {
  readonly state: SchemaState
  constructor(state: SchemaState, cause: unknown) {
    super('The register has taken steps that this program does not know.', { cause })
    this.name = 'UnknownSteps'
    this.state = state
  }
}

/** Runs one migration, and may measure it. */
export type Watch = (name: string, run: () => Promise<void>, tx: Kysely<unknown>) => Promise<void>

/**
 * Brings the tables up to date, or only up to the migration `upTo`. In PostgreSQL, servers take turns by an advisory
 * lock; in SQLite, by the write lock of the caller.
 * @throws UnknownSteps, also if the list of those it has had is no table
 */
export async function migrate(
  db: Kysely<unknown>,
  dialect: Dialect,
  upTo?: string,
  watch: Watch = (_, run) => run(),
): Promise<void> {
  if ((await migrationsIn(db)) === null) throw new UnknownSteps('replaced', null)
  const failed: unknown[] = []
  const migrations = Object.fromEntries(
    Object.entries(steps).map(([name, step]): [string, Migration] => [
      name,
      {
        up: async (tx) => {
          try {
            if (dialect === 'postgres') await waitForActs(tx)
            await watch(name, () => step(tx, dialect), tx)
          } catch (error) {
            failed.push(error)
            throw error
          }
        },
      },
    ]),
  )
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = upTo === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(upTo)
  if (error instanceof Error && /^corrupted migrations: previously executed/.test(error.message))
    throw new UnknownSteps(await schemaState(db), error)
  // Within a transaction the migrator's own next statement fails as well, and its error hides the first.
  if (error) throw failed[0] ?? error
}

/**
 * In PostgreSQL: waits until the acts under way have ended; those that come wait until the migration has. So none is
 * recorded half in the old tables, and none waits for a table that the migration holds while it holds another. Acts of
 * every release lock this row first. Reads go on.
 */
async function waitForActs(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass('audit_head') is not null as there`.execute(db)
  if (rows[0]?.there) await sql`lock table audit_head in exclusive mode`.execute(db)
}

/**
 * `older`: the server brings it up to date when it starts. `newer`: only a later program knows its tables.
 * `unreleased`: made by a program that was never released, whose migrations have since been merged into a release's.
 * `replaced`: what says which migrations it has had is no table any more, such as a view.
 */
export type SchemaState = 'current' | 'older' | 'newer' | 'unreleased' | 'replaced' | 'no-register'

/**
 * The migrations that a store has had, in order; none if it has no register. Null if they are not in a table: whoever
 * reads something else may never have an answer. Takes no lock and changes nothing.
 */
async function migrationsIn<T>(db: Kysely<T>): Promise<string[] | null> {
  // Kysely's own way to ask for a table describes every column of every table.
  const kinds =
    dialectOf(db) === 'postgres'
      ? sql<{ isTable: unknown }>`select relkind = 'r' and not relrowsecurity and not relhassubclass as "isTable"
          from pg_class where oid = to_regclass(${DEFAULT_MIGRATION_TABLE})`
      : sql<{ isTable: unknown }>`select type = 'table' and sql like 'create table %' as "isTable"
          from sqlite_master where name = ${DEFAULT_MIGRATION_TABLE}`
  const [found] = (await kinds.execute(db)).rows
  if (!found) return []
  if (!found.isTable) return null
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)}`.execute(db)
  return rows.map(({ name }) => name).sort()
}

/** The same; none if they are not in a table. */
export const appliedMigrations = async <T>(db: Kysely<T>): Promise<string[]> => (await migrationsIn(db)) ?? []

/** The migrations of this program that a store has not had, in order. Changes nothing. */
export async function pendingMigrations<T>(db: Kysely<T>): Promise<string[]> {
  const taken = await appliedMigrations(db)
  return Object.keys(steps).filter((name) => !taken.includes(name))
}

/** Whether this program lacks one of the migrations that the tables have had. */
export const isNewer = (applied: readonly string[]): boolean => applied.some((name) => !(name in steps))

/** A register is in another schema than `public`, and DATABASE_URL names none: nobody knows which one is meant. */
export class RegisterElsewhere extends Error {
  constructor() {
    super('A register is in another schema.')
    this.name = 'RegisterElsewhere'
  }
}

/** An account's own path may lead to another schema than `public`. Whoever names a schema may have several registers. */
async function refuseElsewhere<T>(db: Kysely<T>): Promise<void> {
  const { rows } = await sql`select 1 from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where relname = 'audit_head' and relkind = 'r' and relpersistence <> 't' and nspname <> 'public'
      and current_setting(${schemaNamed}, true) = 'off'`.execute(db)
  if (rows.length > 0) throw new RegisterElsewhere()
}

/**
 * How a store's tables compare with what this program expects. Changes nothing.
 * @throws RegisterElsewhere
 */
export async function schemaState<T>(db: Kysely<T>): Promise<SchemaState> {
  if (dialectOf(db) === 'postgres') await refuseElsewhere(db)
  const taken = await migrationsIn(db)
  if (taken === null) return 'replaced'
  if (taken.length === 0) return 'no-register'
  if (!taken.includes(firstStep) || !taken.includes(merged)) return 'unreleased'
  if (isNewer(taken)) return 'newer'
  return taken.length < Object.keys(steps).length ? 'older' : 'current'
}
