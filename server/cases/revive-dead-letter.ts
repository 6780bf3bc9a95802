import type { z } from 'zod'
import type { deadLetterRevived } from '../contract/work.ts'
import type { Writing } from '../register/store.ts'
import type { Act } from './act.ts'

/** The register keeper has it tried again, as if it were new. Refuses: not-authorised, unknown-dead-letter. */
export declare function reviveDeadLetter(
  tx: Writing,
  act: Act,
  outboxId: string,
): Promise<z.output<typeof deadLetterRevived>>
