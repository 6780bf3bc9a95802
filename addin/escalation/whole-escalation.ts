import type { EscalationToFile } from '../../server/contract/escalation.ts'
import { clueOf, type Subject } from '../api/customer-of.ts'
import { leastFacts, messageFacts } from '../api/message-facts.ts'
import type { OpenMessage, ReplyTo } from '../outlook/open-message.ts'
import { located as locatedMessage } from '../outlook/read-message.ts'
import { readOriginal } from '../outlook/read-original.ts'

/** P10: the escalation that one click files, with as little as will do to say which message it is about. */
export const leastEscalation = (
  message: OpenMessage,
  replyTo: ReplyTo,
  subject: Subject,
  service: string | null,
): EscalationToFile => ({
  customer: clueOf(subject),
  service,
  behaviours: [],
  account: null,
  evidence: [{ contact: leastFacts(message, replyTo), original: null }],
})

/** P1: the escalation with everything that Outlook gives of the message: its facts, and its original where it can. */
export async function wholeEscalation(
  least: EscalationToFile,
  message: OpenMessage,
  replyTo: ReplyTo,
): Promise<EscalationToFile> {
  // Both at once: the person may open another message at any moment.
  const [original, located] = await Promise.all([readOriginal(message), locatedMessage(message)])
  return { ...least, evidence: [{ contact: messageFacts(located, replyTo), original }] }
}

/** The same without the originals: every fact stays. */
export const withoutOriginals = (escalation: EscalationToFile): EscalationToFile => ({
  ...escalation,
  evidence: escalation.evidence.map(({ contact }) => ({ contact, original: null })),
})
