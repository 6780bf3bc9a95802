import {
  type EscalationFiled,
  type EscalationToFile,
  fileEscalation,
} from '../../../server/contract/escalation/escalation.ts'
import { isAnswerTo } from '../../api/client.ts'
import { clueOf, type Subject } from '../../api/customer-of.ts'
import { messageFacts, minimalFacts } from '../../api/message-facts.ts'
import type { OpenMessage, ReplyTo } from '../../outlook/reading/open-message.ts'
import { located as locatedMessage } from '../../outlook/reading/read-message.ts'
import { readOriginal } from '../../outlook/reading/read-original.ts'
import type { Act } from '../../queue/act.ts'

/** Milliseconds: an escalation may carry thirty megabytes. */
export const longestEscalation = 60_000

/** P10: the escalation that one click files, with the minimum that identifies its message. */
export const minimalEscalation = (
  message: OpenMessage,
  replyTo: ReplyTo,
  subject: Subject,
  service: string | null,
): EscalationToFile => ({
  customer: clueOf(subject),
  service,
  behaviours: [],
  account: null,
  evidence: [{ contact: minimalFacts(message, replyTo), original: null }],
})

/** P1: the escalation with everything Outlook gives of the message: its facts, and its original if possible. */
export async function completeEscalation(
  least: EscalationToFile,
  message: OpenMessage,
  replyTo: ReplyTo,
): Promise<EscalationToFile> {
  // Both at once: the person may open another message at any moment.
  const [original, located] = await Promise.all([readOriginal(message), locatedMessage(message)])
  return { ...least, evidence: [{ contact: messageFacts(located, replyTo), original }] }
}

/** The same escalation with all facts, but without the originals. */
export const withoutOriginals = (escalation: EscalationToFile): EscalationToFile => ({
  ...escalation,
  evidence: escalation.evidence.map(({ contact }) => ({ contact, original: null })),
})

/** P1: false where Outlook did not give the original bytes, or the register could not take them. */
export const hasOriginals = ({ evidence }: EscalationFiled): boolean => evidence.every(({ sha256 }) => sha256 !== null)

/** The register's answer to an escalation; null while there is none. */
export const filedAs = ({ state }: Act): EscalationFiled | null =>
  state.step === 'done' && isAnswerTo(fileEscalation, state.answer) ? state.answer : null
