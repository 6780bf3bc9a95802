import { type Kysely, sql } from 'kysely'
import { DEFAULT_MIGRATION_TABLE, type Migration, Migrator } from 'kysely/migration'
import { firstTables } from './migrations/0001-first-tables.ts'
import { decisions } from './migrations/0002-decisions.ts'
import { logLooks } from './migrations/0003-log-looks.ts'
import { customerPage } from './migrations/0005-customer-page.ts'
import { settings } from './migrations/0006-settings.ts'
import { imports } from './migrations/0007-imports.ts'
import { retention } from './migrations/0008-retention.ts'
import { figures } from './migrations/0009-figures.ts'
import { calendarFeeds } from './migrations/0010-calendar-feeds.ts'
import { tenantChecks } from './migrations/0011-tenant-checks.ts'
import { log } from './migrations/0012-log.ts'
import { stoppedLookUps } from './migrations/0013-stopped-look-ups.ts'
import { waitingEvidence } from './migrations/0014-waiting-evidence.ts'
import { logLines } from './migrations/0015-log-lines.ts'
import { wholeLog } from './migrations/0016-whole-log.ts'
import { reportTallies } from './migrations/0017-report-tallies.ts'
import { hangingLines } from './migrations/0018-hanging-lines.ts'
import { originalWords } from './migrations/0019-original-words.ts'
import { limits } from './migrations/0020-limits.ts'
import { lookUpsTraced } from './migrations/0021-look-ups-traced.ts'
import { comparedOriginals } from './migrations/0023-compared-originals.ts'
import { seals } from './migrations/0024-seals.ts'
import { wordsInTheLog } from './migrations/0025-words-in-the-log.ts'

export type Dialect = 'sqlite' | 'postgres'

/** In their order. What has been released is never changed again: a new step is added. */
const steps: Record<string, (db: Kysely<unknown>, dialect: Dialect) => Promise<void>> = {
  '0001-first-tables': firstTables,
  '0002-decisions': decisions,
  '0003-log-looks': logLooks,
  '0005-customer-page': customerPage,
  '0006-settings': settings,
  '0007-imports': imports,
  '0008-retention': retention,
  '0009-figures': figures,
  '0010-calendar-feeds': calendarFeeds,
  '0011-tenant-checks': tenantChecks,
  '0012-log': log,
  '0013-stopped-look-ups': stoppedLookUps,
  '0014-waiting-evidence': waitingEvidence,
  '0015-log-lines': logLines,
  '0016-whole-log': wholeLog,
  '0017-report-tallies': reportTallies,
  '0018-hanging-lines': hangingLines,
  '0019-original-words': originalWords,
  '0020-limits': limits,
  '0021-look-ups-traced': lookUpsTraced,
  '0023-compared-originals': comparedOriginals,
  '0024-seals': seals,
  '0025-words-in-the-log': wordsInTheLog,
}

/**
 * Brings the tables up to date, or only as far as the step `upTo`. In PostgreSQL servers take turns by an advisory lock,
 * in SQLite by the write lock of the caller.
 */
export async function migrate(db: Kysely<unknown>, dialect: Dialect, upTo?: string): Promise<void> {
  const migrations = Object.fromEntries(
    Object.entries(steps).map(([name, step]): [string, Migration] => [name, { up: (tx) => step(tx, dialect) }]),
  )
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = upTo === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(upTo)
  if (error) throw error
}

/** `older`: the server brings it up to date when it starts. `newer`: only a later program knows what it holds. */
export type SchemaState = 'current' | 'older' | 'newer' | 'no-register'

/** The steps that the tables of a store have taken, in their order; none where there is no register. Changes nothing. */
export async function stepsTaken<T>(db: Kysely<T>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === DEFAULT_MIGRATION_TABLE)) return []
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)}`.execute(db)
  return rows.map(({ name }) => name).sort()
}

/** How the tables of a store stand to this program. Changes nothing. */
export async function schemaState<T>(db: Kysely<T>): Promise<SchemaState> {
  const taken = await stepsTaken(db)
  if (taken.length === 0) return 'no-register'
  if (taken.some((name) => !(name in steps))) return 'newer'
  return taken.length < Object.keys(steps).length ? 'older' : 'current'
}
