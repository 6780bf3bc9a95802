import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../../support/store/postgres.ts'
import type { Where } from '../../support/store/stores.ts'
import type { BenchResult } from '../result.ts'

/**
 * Measures on an empty SQLite file and then in an empty PostgreSQL database, both gone afterwards. `durable`:
 * PostgreSQL writes to the disk as in production.
 */
export async function onBothStores(
  measured: (store: string, where: Where) => Promise<BenchResult[]>,
  { durable = false } = {},
): Promise<BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const postgres = await startPostgres({ durable })
  try {
    const onSqlite = await measured('SQLite', { sqliteFile: join(folder, 'register.db') })
    return [...onSqlite, ...(await measured('PostgreSQL', { postgresUrl: postgres.url }))]
  } finally {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
