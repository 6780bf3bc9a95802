import { withoutAddresses } from '../policy/contact-point/without-addresses.ts'

/** To which command a mail server answered: `message` is its answer to the whole message. */
export type AnsweredTo = 'recipient' | 'message'

/** RFC 3463: a recipient's address, a recipient's mailbox, the size of a message, its content. */
const ofMailboxOrMessage = /^5\.(?:1\.(?:[12346]|10)|2\.[0-4]|3\.4|6\.\d{1,3})$/

/** Codes that Exchange Online gives to mailboxes that do not exist, and with other words to other things. */
const withTheseWords: Readonly<Record<string, RegExp>> = {
  '5.4.1': /recipient address rejected/i,
  '5.5.0': /mailbox unavailable/i,
}

/** RFC 5321, 4.3.2: the codes without an enhanced code. After the message, 550 is a matter of the server's rules. */
const plain: Readonly<Record<AnsweredTo, readonly string[]>> = {
  recipient: ['501', '550', '551', '552', '553'],
  message: ['552', '554'],
}

/** Words about this server or its sender, such as “relay not permitted” by Exim. */
const aboutUs = /relay|authenticat|sender|submission|permi|prohibit|denied|block|black|spam|polic|limit|rate/i

/**
 * Whether what a mail server answered is about a recipient's mailbox or about the message, so that no retry helps. What
 * is about the sender, the sign-in or relaying is put right by somebody, and the mail must still be there.
 */
export function isForGood(answer: string, to: AnsweredTo): boolean {
  const [, code, after, words = ''] = /^(5\d\d)[ -](5\.\d{1,3}\.\d{1,3}(?![.\d]))?(.*)$/s.exec(answer) ?? []
  if (code === undefined) return false
  const enhanced = after ?? /#(5\.\d{1,3}\.\d{1,3})\b/.exec(words)?.[1]
  if (enhanced === undefined) return plain[to].includes(code) && !aboutUs.test(withoutAddresses(words))
  if (withTheseWords[enhanced]?.test(words)) return true
  // Exchange Online has 5.2.2 for a sender who sent too much, others have it for a full mailbox.
  return ofMailboxOrMessage.test(enhanced) && !/submission quota/i.test(words)
}
