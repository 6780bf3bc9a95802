import type { ComposeAnswer, ComposeQuestion } from '../contract/compose.ts'
import { mayWriteTo } from '../policy/compose.ts'
import type { Register } from '../register/register.ts'
import { mailExceptionsOf } from '../register/restrictions.ts'
import type { Act } from './act.ts'
import { seeStanding } from './see-standing.ts'

/**
 * P8, P14: who of the recipients of a message that is being written is restricted, and whether this writer is asked
 * before it goes. Looks that found somebody are in the access ledger.
 */
export async function checkRecipients(
  register: Register,
  act: Act,
  { from, recipients }: ComposeQuestion,
): Promise<ComposeAnswer> {
  const { checkedAt, standings } = await seeStanding(register, act, recipients)
  const found = standings.flatMap(({ address, standing }) =>
    standing.kind === 'restricted' ? [{ address, standing }] : [],
  )
  const ids = found.map(({ standing }) => standing.restrictionId)
  const exceptions = ids.length > 0 ? await register.read((reading) => mailExceptionsOf(reading, ids)) : new Map()
  const writer = { address: from, roles: act.by.roles }
  return {
    checkedAt,
    restricted: found.map(({ address, standing: { restrictionId, instruction } }) => ({
      address,
      mayWrite: mayWriteTo(instruction, exceptions.get(restrictionId) ?? [], writer),
      instruction,
    })),
    notChecked: standings.filter(({ standing }) => standing.kind === 'not-checked').length,
  }
}
