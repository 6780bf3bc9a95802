import type { DeadLetterRevived } from '../../contract/dead-letter.ts'
import { Refusal } from '../../policy/refusal.ts'
import { mayAs } from '../../policy/who-may.ts'
import type { Writing } from '../../register/store.ts'
import { reviveMail } from '../../register/work/outbox.ts'
import { type Act, audit, enforce } from '../act.ts'

/** The register keeper has a mail sent again, as if it were new. Refuses: not-authorised, unknown-dead-letter. */
export async function reviveDeadLetter(tx: Writing, act: Act, outboxId: string): Promise<DeadLetterRevived> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  if (!(await reviveMail(tx, outboxId, act.at))) throw new Refusal('unknown-dead-letter')
  // Nobody needs to find a customer by a mail.
  await audit(tx, act, { what: 'mail-revived', subjectId: outboxId, customerId: '' })
  return { outboxId, nextAt: act.at.toISOString() }
}
