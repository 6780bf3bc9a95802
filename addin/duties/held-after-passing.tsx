import { passOn } from '../../server/contract/restriction/passed-on.ts'
import { isAnswerTo } from '../api/client.ts'
import { useActOn } from '../queue/queue-context.ts'
import { HeldDuties } from './held-duties.tsx'

/** G: after the message was passed on with one click: what it holds, for whoever wants to say. */
export function HeldAfterPassing({ itemKey }: { itemKey: string }) {
  const act = useActOn(itemKey, 'passed-on')
  if (!act || act.takenBack || act.state.step !== 'done' || !isAnswerTo(passOn, act.state.answer)) return null
  return <HeldDuties passedOnId={act.state.answer.passedOnId} />
}
