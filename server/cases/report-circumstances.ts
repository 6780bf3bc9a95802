import type { z } from 'zod'
import type { circumstancesReported, circumstancesToReport } from '../contract/restriction.ts'
import type { Writing } from '../register/store.ts'
import type { Act } from './act.ts'

/** P15: a service says that circumstances have changed. Refuses: unknown-restriction, not-in-force, already-lifted, unknown-service. */
export declare function reportCircumstances(
  tx: Writing,
  act: Act,
  given: z.output<typeof circumstancesToReport>,
): Promise<z.output<typeof circumstancesReported>>
