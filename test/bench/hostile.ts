import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { underHostileLoad } from '../support/load/hostile-load.ts'
import { startPostgres } from '../support/store/postgres.ts'
import type { Where } from '../support/store/stores.ts'
import { atMost, type Bench, type BenchResult } from './result.ts'
import { newDatabase } from './support/postgres-database.ts'

/**
 * Costly originals, a costly spreadsheet and a storm of writes, all at once: how long others wait,
 * compared with before, and how much memory it takes.
 */
export const bench: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-hostile-'))
  const postgres = await startPostgres()
  try {
    const sqlite = (name: string) => ({ sqliteFile: join(folder, name) })
    const database = async (name: string) => ({ postgresUrl: await newDatabase(postgres.url, name) })
    return [
      ...(await measured('SQLite', sqlite('in-turn.db'))),
      await steady('SQLite', sqlite('steadily.db')),
      ...(await measured('PostgreSQL', await database('in_turn'))),
      await steady('PostgreSQL', await database('steadily')),
    ]
  } finally {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measured(store: string, where: Where): Promise<BenchResult[]> {
  const { before, during, memory } = await underHostileLoad(where)
  return [
    {
      ...atMost(100, {
        name: `Standing during hostile originals and a storm of writes, p95, ${store}`,
        value: during,
        unit: 'ms',
      }),
      baseline: before,
      ratio: during / before,
    },
    atMost(768, { name: `Server memory meanwhile, ${store}`, value: memory, unit: 'MB' }),
  ]
}

async function steady(store: string, where: Where): Promise<BenchResult> {
  const { during } = await underHostileLoad(where, 'steadily')
  const name = `The same, forty standings a second, ${store}`
  return { ...atMost(0, { name, value: during, unit: 'ms' }), goal: 'for information', met: true }
}
