import type { EscalationSeen } from '../contract/dossier.ts'
import type { Register } from '../register/register.ts'
import type { Act } from './act.ts'

/** P10, P13: an escalation as it is decided on. Refuses: not-authorised, unknown-escalation. */
export declare function seeEscalation(register: Register, act: Act, escalationId: string): Promise<EscalationSeen>
