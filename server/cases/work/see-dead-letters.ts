import type { DeadLetters } from '../../contract/dead-letter.ts'
import { mayAs } from '../../policy/who-may.ts'
import type { Register } from '../../register/register.ts'
import { deadMail } from '../../register/work/outbox.ts'
import { type Act, enforce } from '../act.ts'

/** Mail that finally could not be sent, for the register keeper. Refuses: not-authorised. */
export async function seeDeadLetters(register: Register, act: Act): Promise<DeadLetters> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  return { letters: await register.read(deadMail) }
}
