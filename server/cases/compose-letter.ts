import type { Letter } from '../contract/letter.ts'
import type { Register } from '../register/register.ts'
import type { Act } from './act.ts'

/** P14: a letter as it would go now. Refuses: not-authorised, unknown-letter. */
export declare function composeLetter(register: Register, act: Act, letterId: string): Promise<Letter>
