import type { z } from 'zod'
import type { RestrictionChanged, review } from '../contract/restriction.ts'
import type { Writing } from '../register/store.ts'
import type { Act } from './act.ts'

/**
 * P15: the reviewer continues or lifts; to vary takes an authorising officer as well. Refuses: not-authorised,
 * unknown-restriction, not-in-force, already-lifted, and what varying or lifting refuses.
 */
export declare function reviewRestriction(
  tx: Writing,
  act: Act,
  restrictionId: string,
  given: z.output<typeof review>,
): Promise<RestrictionChanged>
