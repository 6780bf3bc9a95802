import { type Kysely, sql } from 'kysely'
import { DEFAULT_MIGRATION_TABLE, type Migration, Migrator } from 'kysely/migration'
import { first } from './migrations/0001-first/first.ts'
import { scope } from './migrations/0002-scope/scope.ts'
import { points } from './migrations/0003-points/points.ts'
import { postal } from './migrations/0004-postal/postal.ts'
import { told } from './migrations/0005-told/told.ts'
import { judge } from './migrations/0006-judge/judge.ts'
import { decide } from './migrations/0007-decide/decide.ts'
import { duties } from './migrations/0008-duties/duties.ts'
import { letters } from './migrations/0009-letters/letters.ts'
import { outcomes } from './migrations/0010-outcomes/outcomes.ts'
import { visits } from './migrations/0011-visits/visits.ts'
import { dues } from './migrations/0012-dues/dues.ts'
import { sheets } from './migrations/0014-sheets/sheets.ts'
import { proof } from './migrations/0015-proof/proof.ts'
import { closing } from './migrations/0016-closing/closing.ts'
import { page } from './migrations/0017-page/page.ts'
import { mark } from './migrations/0019-mark/mark.ts'
import { welsh } from './migrations/0020-welsh/welsh.ts'
import { notify } from './migrations/0021-notify/notify.ts'
import { rights } from './migrations/0024-rights/rights.ts'
import { views } from './migrations/0025-views/views.ts'
import { objections } from './migrations/0026-objections/objections.ts'
import { formerContacts } from './migrations/0027-former-contacts/former-contacts.ts'
import type { Dialect } from './migrations/dialect.ts'

const firstStep = '0001-first'

/** Migrations in order. A released one is never changed: add a new one (docs/decisions/migrations.md). */
export const steps: Record<string, (db: Kysely<unknown>, dialect: Dialect) => Promise<void>> = {
  [firstStep]: first,
  '0002-scope': scope,
  '0003-points': points,
  '0004-postal': postal,
  '0005-told': told,
  '0006-judge': judge,
  '0007-decide': decide,
  '0008-duties': duties,
  '0009-letters': letters,
  '0010-outcomes': outcomes,
  '0011-visits': visits,
  '0012-dues': dues,
  '0014-sheets': sheets,
  '0015-proof': proof,
  '0016-closing': closing,
  '0017-page': page,
  '0019-mark': mark,
  '0020-welsh': welsh,
  '0021-notify': notify,
  '0024-rights': rights,
  '0025-views': views,
  '0026-objections': objections,
  '0027-former-contacts': formerContacts,
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
 * @throws UnknownSteps
 */
export async function migrate(
  db: Kysely<unknown>,
  dialect: Dialect,
  upTo?: string,
  watch: Watch = (_, run) => run(),
): Promise<void> {
  const migrations = Object.fromEntries(
    Object.entries(steps).map(([name, step]): [string, Migration] => [
      name,
      { up: (tx) => watch(name, () => step(tx, dialect), tx) },
    ]),
  )
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = upTo === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(upTo)
  if (error instanceof Error && /^corrupted migrations: previously executed/.test(error.message))
    throw new UnknownSteps(await schemaState(db), error)
  if (error) throw error
}

/**
 * `older`: the server brings it up to date when it starts. `newer`: only a later program knows its tables.
 * `unreleased`: made by a program before 0.9.0, whose migrations have since been merged into the first.
 */
export type SchemaState = 'current' | 'older' | 'newer' | 'unreleased' | 'no-register'

/** The migrations that a store has had, in order; none if it has no register. Changes nothing. */
export async function appliedMigrations<T>(db: Kysely<T>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === DEFAULT_MIGRATION_TABLE)) return []
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)}`.execute(db)
  return rows.map(({ name }) => name).sort()
}

/** The migrations of this program that a store has not had, in order. Changes nothing. */
export async function pendingMigrations<T>(db: Kysely<T>): Promise<string[]> {
  const taken = await appliedMigrations(db)
  return Object.keys(steps).filter((name) => !taken.includes(name))
}

/** How a store's tables compare with what this program expects. Changes nothing. */
export async function schemaState<T>(db: Kysely<T>): Promise<SchemaState> {
  const taken = await appliedMigrations(db)
  if (taken.length === 0) return 'no-register'
  if (!taken.includes(firstStep)) return 'unreleased'
  if (taken.some((name) => !(name in steps))) return 'newer'
  return taken.length < Object.keys(steps).length ? 'older' : 'current'
}
