import type { z } from 'zod'
import type { arrangementConfirmed } from '../contract/work.ts'
import type { Writing } from '../register/store.ts'
import type { Act } from './act.ts'

/** P13: ICT has made it, or taken it away. Refuses: not-authorised, unknown-arrangement, nothing-to-arrange. */
export declare function confirmArrangement(
  tx: Writing,
  act: Act,
  arrangementId: string,
): Promise<z.output<typeof arrangementConfirmed>>
