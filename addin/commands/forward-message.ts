import type { Instruction } from '../../server/contract/standing/standing.ts'
import { openForward } from '../outlook/forms.ts'
import type { OpenMessage } from '../outlook/reading/open-message.ts'
import { ready, send } from '../restriction/one-click.ts'
import type { Graph } from '../restriction/passing-on.ts'
import { forwardWords } from '../restriction/restricted.ts'

/** `maybe`: it was sent and the answer lost, so that it may have gone; then no second one is opened. */
export type Forwarding = 'sent' | 'maybe' | 'opened' | 'not-opened'

/**
 * P14: down the ladder: sent in one click where the council has granted that and nobody needs to be asked; else a new
 * message with this one attached.
 */
export async function forwardMessage(
  message: OpenMessage,
  passTo: Instruction['passTo'],
  graph: Graph | null,
): Promise<Forwarding> {
  const given = graph && (await ready(graph, message, null))
  if (graph && given?.ok) {
    const { kind } = await send(graph, given, passTo)
    if (kind !== 'not-sent') return kind
  }
  return (await openForward(message, passTo.address, forwardWords)).ok ? 'opened' : 'not-opened'
}
