import type { ComposeAnswer, ComposeQuestion } from '../../contract/standing/compose.ts'
import { readAddress } from '../../policy/contact-point/contact-point.ts'
import { recordAccess } from '../../register/audit/access-ledger.ts'
import { customersByKey } from '../../register/customer/customers.ts'
import type { Register } from '../../register/register.ts'
import { openedReplies } from '../../register/warning/opened-replies.ts'
import type { Act } from '../act.ts'
import { keysOf, seeStanding } from './see-standing.ts'

/**
 * P8, P14: which recipients of a draft are restricted, whether the writer is asked before it is sent, and which reply
 * of theirs the pane has opened to the same message. Looks that found somebody are kept in the access ledger.
 */
export async function checkRecipients(
  register: Register,
  act: Act,
  { from, recipients, service, inReplyTo = null }: ComposeQuestion,
): Promise<ComposeAnswer> {
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
    restricted: restricted.map(({ address, standing: { instruction } }) => ({
      address,
      mayWrite: instruction.mayReply || instruction.you !== null,
      instruction,
    })),
    lookAlikes: standings.flatMap(({ address, resembles }) => (resembles ? [{ address, resembles }] : [])),
    opened: (await openedFor(register, act, recipients, inReplyTo?.trim() || null)).flatMap(
      ({ reply, addresses }): ComposeAnswer['opened'] => {
        if (reply.kind === 'warning') {
          return [{ kind: 'warning', id: reply.id, words: act.council.wording.warning, addresses }]
        }
        const words = reminders.get(reply.customerId)
        return reply.reminder && words ? [{ kind: 'reminder', id: reply.id, words, addresses }] : []
      },
    ),
    notChecked: standings.filter(({ standing }) => standing.kind === 'not-checked').length,
  }
}

/** What this person opened to that message for one of the recipients, newest first. */
async function openedFor(register: Register, act: Act, recipients: string[], inReplyTo: string | null) {
  if (inReplyTo === null) return []
  const read = recipients.map((address) => ({ address, read: readAddress(address, act.council.domains) }))
  const keys = keysOf(read.map((one) => one.read))
  const { owners, opened } = await register.read(async (reading) => {
    const found = await customersByKey(reading, 'email', keys)
    const all = await openedReplies(reading, act.by, [...new Set(found.map(({ customerId }) => customerId))])
    return { owners: found, opened: all.filter(({ messageId }) => messageId === inReplyTo) }
  })
  if (opened.length === 0) return []
  const customerIds = [...new Set(opened.map(({ customerId }) => customerId))]
  await register.look((tx) =>
    recordAccess(tx, { at: act.at, by: act.by, foundBy: 'address', customerIds, newId: act.newId }),
  )
  return opened.map((reply) => {
    const theirs = owners.filter(({ customerId }) => customerId === reply.customerId).map(({ key }) => key)
    const isTheirs = (one: (typeof read)[number]) => one.read.kind === 'outside' && theirs.includes(one.read.point.key)
    return { reply, addresses: read.filter(isTheirs).map(({ address }) => address) }
  })
}
