import type { z } from 'zod'
import type { representationRecorded, representationToRecord } from '../contract/restriction.ts'
import type { Writing } from '../register/store.ts'
import type { Act } from './act.ts'

/**
 * P14: what the customer says against a restriction, recorded by whoever receives it. Refuses: unknown-restriction,
 * not-in-force, already-lifted, in-the-future, original-not-readable.
 */
export declare function recordRepresentation(
  tx: Writing,
  act: Act,
  given: z.output<typeof representationToRecord>,
): Promise<z.output<typeof representationRecorded>>
