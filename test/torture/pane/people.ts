import { type Newcomer, newcomer, writes } from '../../browser/support/newcomer.ts'
import { now } from '../../browser/support/records.ts'
import { sharedMailbox } from '../../cast.ts'
import { enterCustomer, enterRestriction } from '../../demo-register.ts'
import { clue, message } from '../../support/acts.ts'
import type { Stack } from '../../support/stack.ts'
import { giveWarningAndSend } from '../../support/warned.ts'

/** A customer on the register with their own name, and the messages that the action is about. */
export type Writer = Newcomer & { customerId: string; subjects: string[]; messageIds: string[] }

export type Who = 'warned' | 'restricted' | 'restricted by Reply-To'

let number = 0

/**
 * Creates a customer, and messages of theirs to a shared mailbox, so that the pane must ask Outlook whose it is. For
 * each customer "No contact restriction" would be false. Each trial has its own, so that none counts another's records.
 */
export async function writer(stack: Stack, who: Who, messages = 1, mailbox: string = sharedMailbox.address) {
  const first = await newcomer(stack.post, mailbox)
  const { name, address } = first
  const customerId = who === 'warned' ? await warned(stack, name, address) : await restricted(stack, name, address)
  const all = [who === 'restricted by Reply-To' ? await writesFor(stack, first, mailbox) : first]
  while (all.length < messages) all.push({ ...first, ...(await writes(stack.post, `${name} <${address}>`, mailbox)) })
  const [one = first] = all
  const [subjects, messageIds] = [all.map(({ subject }) => subject), all.map(({ messageId }) => messageId)]
  return { ...one, customerId, subjects, messageIds } satisfies Writer
}

/** A message from an address that the register does not know, with a Reply-To that it knows. */
async function writesFor(stack: Stack, { name, address }: Newcomer, mailbox: string): Promise<Newcomer> {
  number += 1
  const other = `somebody.else.${number}@example.org`
  const from = `${name} <${other}>\r\nReply-To: ${address}`
  return { name, address: other, ...(await writes(stack.post, from, mailbox)) }
}

/** Gives a warning earlier, about another message. */
async function warned({ register }: Stack, name: string, address: string): Promise<string> {
  const contact = message({ internetMessageId: `<earlier-${address}>`, from: { address, name } })
  const customer = clue({ addresses: [address], names: [name] })
  return (await register.write((tx) => giveWarningAndSend(tx, now('dan'), { customer, service: 'Housing', contact })))
    .customerId
}

const restricted = ({ register }: Stack, name: string, address: string): Promise<string> =>
  register.write(async (tx) => {
    const act = now('ruth')
    const customerId = await enterCustomer(tx, act, { name, addresses: [address], numbers: [] })
    // Before the messages in the mailbox, so that one of them can be a representation.
    await enterRestriction(tx, act, customerId, [{ kind: 'designated-contact' }], { inForceOn: '2026-09-01' })
    return customerId
  })
