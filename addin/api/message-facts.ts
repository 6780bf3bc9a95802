import type { MessageFacts } from '../../server/contract/parts.ts'
import type { OpenMessage, Party, ReplyTo } from '../outlook/reading/open-message.ts'

/** Everything the register gets about a message, cut to the contract's limits. */
export function messageFacts(message: OpenMessage, replyTo: ReplyTo): MessageFacts {
  return {
    ...minimalFacts(message, replyTo),
    subject: message.subject?.slice(0, 2000) ?? null,
    recipients: [...message.to, ...message.cc].map(({ address }) => cut(address)).slice(0, 1000),
  }
}

/**
 * The minimum that identifies the message: none of its text, and nobody but its sender. The device may keep this.
 */
export function minimalFacts(message: OpenMessage, replyTo: ReplyTo): MessageFacts {
  return {
    channel: 'email',
    internetMessageId: message.internetMessageId?.slice(0, 2000) ?? null,
    subject: null,
    sentAt: message.sentAt?.toISOString() ?? null,
    from: message.from && party(message.from),
    sender: message.sender && party(message.sender),
    replyTo: replyTo.read ? replyTo.addresses.map(cut).slice(0, 20) : [],
    recipients: [],
    mailbox: message.mailbox ? cut(message.mailbox) : null,
  }
}

const cut = (text: string) => text.slice(0, 1000)
const party = ({ address, name }: Party) => ({ address: cut(address), name: cut(name) })
