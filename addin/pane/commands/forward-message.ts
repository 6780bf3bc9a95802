import type { Instruction } from '../../../server/contract/standing/standing.ts'
import { openForward } from '../../outlook/forms.ts'
import type { OpenMessage } from '../../outlook/reading/open-message.ts'
import { forwardWords } from '../../words/forward-words.ts'
import { prepare, send } from '../restriction/one-click.ts'
import type { Graph } from '../restriction/passing-on.ts'

/**
 * `maybe`: it was sent but the answer was lost, so it may have gone; no message is then opened to send by hand.
 * `may-be-open`: Outlook has not told whether it opened a message to send by hand.
 */
export type Forwarding = 'sent' | 'maybe' | 'opened' | 'may-be-open' | 'not-opened'

/**
 * P14: sends it in one click if the council has granted that and no prompt is needed; otherwise opens a new message
 * with this one attached.
 */
export async function forwardMessage(
  message: OpenMessage,
  passTo: Instruction['passTo'],
  graph: Graph | null,
): Promise<Forwarding> {
  const given = graph && (await prepare(graph, message, null))
  if (graph && given?.ok) {
    const { kind } = await send(graph, given, passTo)
    if (kind !== 'not-sent') return kind
  }
  const opened = await openForward(message, passTo.address, forwardWords(passTo.standIn))
  return opened === 'maybe' ? 'may-be-open' : opened
}
