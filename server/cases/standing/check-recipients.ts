import type { ComposeAnswer, ComposeQuestion } from '../../contract/standing/compose.ts'
import { mayWriteTo, reminderMinutes } from '../../policy/standing/compose.ts'
import type { Register } from '../../register/register.ts'
import { remindedBy } from '../../register/restriction/passed-on.ts'
import { mailExceptionsOf } from '../../register/restriction/restrictions.ts'
import type { Act } from '../act.ts'
import { seeStanding } from './see-standing.ts'

/**
 * P8, P14: which recipients of a draft are restricted, and whether the writer is asked before it is sent. Looks that
 * found somebody are kept in the access ledger.
 */
export async function checkRecipients(
  register: Register,
  act: Act,
  { from, recipients, service }: ComposeQuestion,
): Promise<ComposeAnswer> {
  const { checkedAt, standings } = await seeStanding(register, act, recipients, { service, mailbox: from })
  const found = standings.flatMap(({ address, standing }) =>
    standing.kind === 'restricted' ? [{ address, standing }] : [],
  )
  const ids = found.map(({ standing }) => standing.restrictionId)
  const since = new Date(act.at.getTime() - reminderMinutes * 60_000)
  const [exceptions, reminded] = await register.read((reading) =>
    Promise.all([mailExceptionsOf(reading, ids), remindedBy(reading, act.by, ids, since)]),
  )
  const writer = (restrictionId: string) => ({
    address: from,
    roles: act.by.roles,
    hasReminded: reminded.has(restrictionId),
  })
  return {
    checkedAt,
    restricted: found.map(({ address, standing: { restrictionId, instruction } }) => ({
      address,
      mayWrite: mayWriteTo(instruction, exceptions.get(restrictionId) ?? [], writer(restrictionId)),
      instruction,
    })),
    notChecked: standings.filter(({ standing }) => standing.kind === 'not-checked').length,
  }
}
