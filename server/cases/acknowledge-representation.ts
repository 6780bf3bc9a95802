import type { Writing } from '../register/store.ts'
import type { Act } from './act.ts'

/** P14: the customer was told that it came. A second time changes nothing. Refuses: not-authorised, unknown-representation, already-answered. */
export declare function acknowledgeRepresentation(
  tx: Writing,
  act: Act,
  representationId: string,
): Promise<{ representationId: string; acknowledgedOn: string }>
