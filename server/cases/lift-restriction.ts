import type { z } from 'zod'
import type { liftingToDecide, RestrictionChanged } from '../contract/restriction.ts'
import type { Writing } from '../register/store.ts'
import type { Act } from './act.ts'

/** P14: the authorising officer's own decision to lift. Refuses: not-authorised, unknown-restriction, already-lifted, not-in-force. */
export declare function liftRestriction(
  tx: Writing,
  act: Act,
  restrictionId: string,
  given: z.output<typeof liftingToDecide>,
): Promise<RestrictionChanged>
