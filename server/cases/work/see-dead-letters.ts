import type { DeadLetters } from '../../contract/dead-letter.ts'
import { mayAs } from '../../policy/who-may.ts'
import { lettersOfMails } from '../../register/letter/mailed-letters.ts'
import type { Register } from '../../register/register.ts'
import { deadMail } from '../../register/work/outbox.ts'
import { type Act, enforce } from '../act.ts'
import { recordLogLooks } from '../log/see-log.ts'

/**
 * Mail that finally could not be sent, for the register keeper, and what the mail server answered. G: a customer to
 * whom such mail goes is kept in the access ledger.
 */
export async function seeDeadLetters(register: Register, act: Act): Promise<DeadLetters> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  const { dead, letters } = await register.read(async (reading) => {
    const dead = await deadMail(reading)
    const mails = dead.map(({ outboxId, key }) => ({ id: outboxId, key }))
    return { dead, letters: await lettersOfMails(reading, mails) }
  })
  await recordLogLooks(register, act, [...new Set([...letters.values()].map(({ customerId }) => customerId))])
  return { letters: dead.map(({ key: _, ...one }) => one) }
}
