import type { z } from 'zod'
import type { mailArrangements } from '../contract/work.ts'
import type { Register } from '../register/register.ts'
import type { Act } from './act.ts'

/** P13: what ICT has to arrange, and what is in place. Refuses: not-authorised. */
export declare function seeArrangements(register: Register, act: Act): Promise<z.output<typeof mailArrangements>>
