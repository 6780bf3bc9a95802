import type { DeadLetterRevived } from '../../contract/dead-letter.ts'
import { mayAs } from '../../policy/who-may.ts'
import { lettersOfMails } from '../../register/letter/mailed-letters.ts'
import type { Writing } from '../../register/store.ts'
import { deadMailKey, reviveMail } from '../../register/work/outbox.ts'
import { type Act, audit, enforce, found } from '../act.ts'
import { whyNotMailed } from '../letter/mailed-letter.ts'

/**
 * The register keeper has a mail sent again, as if it were new. P15: a letter to a customer goes only while it applies,
 * to an address that is still theirs.
 */
export async function reviveDeadLetter(tx: Writing, act: Act, outboxId: string): Promise<DeadLetterRevived> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  const key = found(await deadMailKey(tx, outboxId), 'unknown-dead-letter')
  const letter = (await lettersOfMails(tx, [{ id: outboxId, key }])).get(outboxId)
  if (letter) {
    act.looks.set(letter.customerId, 'case')
    enforce(await whyNotMailed(tx, act, letter))
  }
  await reviveMail(tx, outboxId, act.at)
  // Nobody needs to find a customer by a mail to a colleague.
  await audit(tx, act, { what: 'mail-revived', subjectId: outboxId, customerId: letter?.customerId ?? '' })
  return { outboxId, nextAt: act.at.toISOString() }
}
