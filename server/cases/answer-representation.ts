import type { z } from 'zod'
import type { RestrictionChanged, representationAnswer } from '../contract/restriction.ts'
import type { Writing } from '../register/store.ts'
import type { Act } from './act.ts'

/**
 * P14: an authorising officer maintains, varies or lifts. Refuses: not-authorised, unknown-representation,
 * already-answered, same-officer-reason-missing, and what varying or lifting refuses.
 */
export declare function answerRepresentation(
  tx: Writing,
  act: Act,
  representationId: string,
  answer: z.output<typeof representationAnswer>,
): Promise<RestrictionChanged>
