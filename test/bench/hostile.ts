import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { underHostileLoad } from '../support/load/hostile-load.ts'
import { startPostgres } from '../support/store/postgres.ts'
import type { Where } from '../support/store/stores.ts'
import { atMost, type Bench, type BenchResult } from './result.ts'

/** Costly originals, a costly spreadsheet and a storm of writes, all at once: how long others wait, and how much memory it takes. */
export const bench: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-hostile-'))
  const postgres = await startPostgres()
  try {
    const onSqlite = await measured('SQLite', { sqliteFile: join(folder, 'register.db') })
    return [...onSqlite, ...(await measured('PostgreSQL', { postgresUrl: postgres.url }))]
  } finally {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measured(store: string, where: Where): Promise<BenchResult[]> {
  const { during, memory } = await underHostileLoad(where)
  return [
    atMost(100, {
      name: `Standing during hostile originals and a storm of writes, p95, ${store}`,
      value: during,
      unit: 'ms',
    }),
    atMost(768, { name: `Server memory meanwhile, ${store}`, value: memory, unit: 'MB' }),
  ]
}
