import { lowered } from '../../letters/sentences.ts'
import { referenceOf } from '../../policy/reference.ts'
import type { ObjectionOutcome } from '../../policy/vocabulary-outcomes.ts'
import { isSameAccount } from '../../policy/who-may.ts'
import type { Reporter } from '../../register/representation/reporter.ts'
import type { Writing } from '../../register/store.ts'
import { addMail } from '../../register/work/outbox.ts'
import type { Act } from '../act.ts'

const answered: Record<ObjectionOutcome, string> = {
  stays: 'The formal warning stays as it is.',
  withdrawn: 'The formal warning was withdrawn. It no longer counts.',
}

type Answered = { id: string; formalWarningId: string; outcome: ObjectionOutcome; reporter: Reporter }

/**
 * P14: tells whoever recorded an objection what came of it, if their address is known and somebody else answered. No
 * name and no reasons: more people read a mailbox than the register.
 */
export async function tellWhoObjected(
  tx: Writing,
  act: Act,
  { id, formalWarningId, outcome, reporter }: Answered,
): Promise<void> {
  if (reporter.address === null || isSameAccount(reporter, act.by)) return
  const reference = referenceOf('formal-warning', formalWarningId)
  const what = 'The objection you recorded'
  await addMail(tx, {
    id: act.newId(),
    key: `objection-answered:${id}:${formalWarningId}`,
    to: [reporter.address],
    subject: `Answered: ${lowered(what)}: ${reference}`,
    text: `${what} has been answered: ${reference}\n\n${answered[outcome]}\n\n${act.council.name}\n`,
    headers: {},
    at: act.at,
  })
}
