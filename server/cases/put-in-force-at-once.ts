import type { z } from 'zod'
import type { inForceAtOnce, LetterRecorded } from '../contract/letter.ts'
import type { Writing } from '../register/store.ts'
import type { Act } from './act.ts'

/** P14: in force before its letter is sent, for a recorded reason. Refuses: not-authorised, unknown-restriction, not-agreed, already-lifted. */
export declare function putInForceAtOnce(
  tx: Writing,
  act: Act,
  restrictionId: string,
  given: z.output<typeof inForceAtOnce>,
): Promise<LetterRecorded>
