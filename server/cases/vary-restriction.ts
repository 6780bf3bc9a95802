import type { z } from 'zod'
import type { RestrictionChanged, variationToDecide } from '../contract/restriction.ts'
import type { Writing } from '../register/store.ts'
import type { Act } from './act.ts'

/**
 * P14: the authorising officer's own decision to vary. Refuses: not-authorised, own-escalation, unknown-restriction,
 * already-lifted, not-in-force, unknown-service, and what mayHold refuses of the new terms.
 */
export declare function varyRestriction(
  tx: Writing,
  act: Act,
  restrictionId: string,
  given: z.output<typeof variationToDecide>,
): Promise<RestrictionChanged>
