import type { Stage, StageOptions } from './stage.ts'
import { stagePostgres } from './stage-postgres.ts'
import { stageSqlite } from './stage-sqlite.ts'

export type Store = 'SQLite' | 'PostgreSQL'

export const stages: Record<Store, (options: StageOptions) => Promise<Stage>> = {
  SQLite: stageSqlite,
  PostgreSQL: stagePostgres,
}
