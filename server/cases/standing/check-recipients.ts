import type { ComposeAnswer, ComposeQuestion } from '../../contract/standing/compose.ts'
import { isSilent } from '../../policy/standing/compose.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../act.ts'
import { openedForDraft } from './opened-for-draft.ts'
import { seeStanding } from './see-standing.ts'

/**
 * P8, P14: which recipients of a draft are restricted, whether the writer is asked before it is sent, and which
 * messages opened by the pane it may be. Looks that found somebody are kept in the access ledger. Where the council has
 * silenced the guard, nobody is looked up, unless the writer pressed a button.
 */
export async function checkRecipients(
  register: Register,
  act: Act,
  { from, recipients, service, pressed = false, ...draft }: ComposeQuestion,
): Promise<ComposeAnswer> {
  if (isSilent(act.council.guard, pressed)) {
    const checkedAt = act.at.toISOString()
    return { checkedAt, silent: true, restricted: [], lookAlikes: [], opened: [], notChecked: 0 }
  }
  const { checkedAt, standings } = await seeStanding(register, act, recipients, {
    service,
    mailbox: from,
    forDraft: true,
  })
  const restricted = standings.flatMap(({ address, standing }) =>
    standing.kind === 'restricted' ? [{ address, standing }] : [],
  )
  const reminders = new Map(restricted.map(({ standing }) => [standing.customerId, standing.instruction.reminder]))
  return {
    checkedAt,
    silent: false,
    restricted: restricted.map(({ address, standing: { instruction } }) => ({
      address,
      mayWrite: instruction.mayReply || instruction.you !== null,
      instruction,
    })),
    lookAlikes: standings.flatMap(({ address, resembles }) => (resembles ? [{ address, resembles }] : [])),
    opened: await openedForDraft(register, act, { ...draft, recipients }, reminders),
    notChecked: standings.filter(({ standing }) => standing.kind === 'not-checked').length,
  }
}
