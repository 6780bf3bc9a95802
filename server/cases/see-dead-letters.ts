import type { z } from 'zod'
import type { deadLetters } from '../contract/work.ts'
import type { Register } from '../register/register.ts'
import type { Act } from './act.ts'

/** Mail that could not be sent for good, for the register keeper. Refuses: not-authorised. */
export declare function seeDeadLetters(register: Register, act: Act): Promise<z.output<typeof deadLetters>>
