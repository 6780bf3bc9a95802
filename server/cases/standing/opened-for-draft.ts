import type { ComposeAnswer, ComposeQuestion } from '../../contract/standing/compose.ts'
import { messagesOf } from '../../letters/messages.ts'
import { readAddress } from '../../policy/contact-point/contact-point.ts'
import { isSameMailbox } from '../../policy/contact-point/mail-address.ts'
import { mayBeOpened } from '../../policy/standing/compose.ts'
import { recordAccess } from '../../register/audit/access-ledger.ts'
import { customersByKey } from '../../register/customer/customers.ts'
import type { Register } from '../../register/register.ts'
import { openedForwards } from '../../register/warning/opened-forwards.ts'
import { type OpenedReply, openedReplies } from '../../register/warning/opened-replies.ts'
import type { Act } from '../act.ts'
import { keysOf } from './see-standing.ts'

type Opened = ComposeAnswer['opened']
type Draft = Pick<ComposeQuestion, 'recipients' | 'inReplyTo' | 'passesOn'>

/**
 * P9, P14: what this person opened in the pane that may be this draft and is not known to have been sent, newest first.
 * Each customer that it reveals is a look in the access ledger.
 * @param reminders what a reminder says, by customer
 */
export async function openedForDraft(
  register: Register,
  act: Act,
  draft: Draft,
  reminders: ReadonlyMap<string, string>,
): Promise<Opened> {
  const found = [...(await repliesFor(register, act, draft)), ...(await forwardsFor(register, act, draft))]
  if (found.length === 0) return []
  const customerIds = [...new Set(found.map(({ customerId }) => customerId))]
  await register.look((tx) =>
    recordAccess(tx, { at: act.at, by: act.by, foundBy: 'address', customerIds, newId: act.newId }),
  )
  return found.flatMap((one): Opened => {
    const { addresses } = one
    if (one.kind === 'forward') return [{ kind: 'forward', id: one.id, subject: one.subject, addresses }]
    if (one.kind === 'warning') {
      return [{ kind: 'warning', id: one.id, words: messagesOf(act.council).warning, addresses }]
    }
    const words = reminders.get(one.customerId)
    return one.reminder && words ? [{ kind: 'reminder', id: one.id, words, addresses }] : []
  })
}

/** What was opened for the customers among its recipients: replies to the message that it answers, if it answers any. */
async function repliesFor(
  register: Register,
  act: Act,
  { recipients, inReplyTo }: Draft,
): Promise<(OpenedReply & { addresses: string[] })[]> {
  const answers = inReplyTo?.trim() || inReplyTo
  if (answers === '') return []
  const read = recipients.map((address) => ({ address, read: readAddress(address, act.council.domains) }))
  const keys = keysOf(read.map((one) => one.read))
  const { owners, opened } = await register.read(async (reading) => {
    const found = await customersByKey(reading, 'email', keys)
    const all = await openedReplies(reading, act.by, [...new Set(found.map(({ customerId }) => customerId))])
    return { owners: found, opened: all.filter(({ messageId }) => mayBeOpened('reply', messageId, answers)) }
  })
  return opened.map((reply) => {
    const theirs = owners.filter(({ customerId }) => customerId === reply.customerId).map(({ key }) => key)
    const isTheirs = (one: (typeof read)[number]) => one.read.kind === 'outside' && theirs.includes(one.read.point.key)
    return { ...reply, addresses: read.filter(isTheirs).map(({ address }) => address) }
  })
}

/** Messages to a designated contact among the recipients, where the draft says what the pane puts into one. */
async function forwardsFor(register: Register, act: Act, { recipients, inReplyTo, passesOn = false }: Draft) {
  if (!passesOn || !mayBeOpened('forward', null, inReplyTo)) return []
  const opened = await register.read((reading) => openedForwards(reading, act.by))
  return opened.flatMap(({ id, customerId, contactAddress, subject }) => {
    const addresses = recipients.filter((one) => isSameMailbox(one, contactAddress))
    return addresses.length > 0 ? [{ kind: 'forward' as const, id, customerId, subject, addresses }] : []
  })
}
