import type { z } from 'zod'
import type { circumstancesAnswer, RestrictionChanged } from '../contract/restriction.ts'
import type { Writing } from '../register/store.ts'
import type { Act } from './act.ts'

/**
 * P15: an authorising officer answers it: continue, vary or lift. Refuses: not-authorised, unknown-circumstances,
 * already-answered, and what varying or lifting refuses.
 */
export declare function answerCircumstances(
  tx: Writing,
  act: Act,
  circumstancesId: string,
  answer: z.output<typeof circumstancesAnswer>,
): Promise<RestrictionChanged>
