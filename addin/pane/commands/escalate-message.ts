import {
  type EscalationFiled,
  type EscalationToFile,
  fileEscalation,
} from '../../../server/contract/escalation/escalation.ts'
import { isOriginalRefused } from '../../../server/contract/escalation/refused-original.ts'
import type { Call } from '../../api/call.ts'
import { ask } from '../../api/client.ts'
import { asFailure, type Failure } from '../../api/failure.ts'
import type { OpenMessage } from '../../outlook/reading/open-message.ts'
import { afterFailure } from '../../queue/retry.ts'
import {
  completeEscalation,
  hasOriginals,
  longestEscalation,
  minimalEscalation,
  withoutOriginals,
} from '../escalation/complete-escalation.ts'
import { type CheckedMessage, checkMessage, type ServiceOf } from './check-message.ts'
import { escalated, notEscalated, withLookAlike } from './command-words.ts'
import { newKey } from './new-key.ts'

/**
 * P10: files an escalation with the open message as evidence, like the pane's one click. The register takes a message
 * once.
 * @returns the words to show
 */
export async function escalateMessage(call: Call, open: OpenMessage, serviceOf: ServiceOf): Promise<string> {
  const looked = await checkMessage(call, open, serviceOf)
  return withLookAlike(await escalateLooked(call, looked), looked.view)
}

async function escalateLooked(call: Call, looked: CheckedMessage): Promise<string> {
  const { message, replyTo, subject, council, service } = looked
  if (!subject || !council) return whyNot(looked)
  const least = minimalEscalation(message, replyTo, subject, service)
  try {
    const filed = await send(call, await completeEscalation(least, message, replyTo))
    return escalated(hasOriginals(filed))
  } catch (error) {
    return inWords(asFailure(error))
  }
}

/** Sends the original where the register takes it. */
async function send(call: Call, whole: EscalationToFile): Promise<EscalationFiled> {
  const key = newKey()
  const file = (body: EscalationToFile) => ask(call, fileEscalation, { key, body, longest: longestEscalation })
  try {
    return await file(whole)
  } catch (error) {
    if (!isOriginalRefused(asFailure(error).told?.name)) throw error
    return await file(withoutOriginals(whole))
  }
}

function inWords(failure: Failure): string {
  if (failure.told?.name === 'message-already-escalated') return notEscalated.already()
  return afterFailure(failure).arrived ? notEscalated.perhaps(failure) : notEscalated.because(failure)
}

function whyNot({ view, about, isAsked }: CheckedMessage): string {
  if (isAsked) return notEscalated.whichOne()
  if (about === 'recipients') return notEscalated.youSentIt()
  const isColleague = view.kind === 'known' ? view.standing.kind === 'colleague' : view.why === 'reply-to-unread'
  if (isColleague) return notEscalated.colleague()
  if (view.kind === 'known' && view.standing.kind === 'shared') return notEscalated.shared()
  return view.kind === 'not-checked' && typeof view.why !== 'string'
    ? notEscalated.because(view.why)
    : notEscalated.nobody()
}
