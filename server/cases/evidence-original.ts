import type { Register } from '../register/register.ts'
import type { Act } from './act.ts'

/** P10: the bytes (RFC 5322) of a piece of evidence. Refuses: not-authorised, unknown-evidence. */
export declare function evidenceOriginal(register: Register, act: Act, evidenceId: string): Promise<Uint8Array>
