import type { RestrictionSeen } from '../contract/dossier.ts'
import type { Register } from '../register/register.ts'
import type { Act } from './act.ts'

/** P14, P15: a restriction with everything that happened to it. Refuses: not-authorised, unknown-restriction. */
export declare function seeRestriction(register: Register, act: Act, restrictionId: string): Promise<RestrictionSeen>
