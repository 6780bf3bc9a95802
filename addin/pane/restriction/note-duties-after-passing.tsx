import { passOn } from '../../../server/contract/restriction/passed-on.ts'
import { isAnswerTo } from '../../api/client.ts'
import { useActOn } from '../../queue/queue-context.ts'
import { NoteDuties } from './note-duties.tsx'

/** G: after the message was passed on with one click, lets the person note the requests and concerns in it. */
export function NoteDutiesAfterPassing({ itemKey }: { itemKey: string }) {
  const act = useActOn(itemKey, 'passed-on')
  if (!act || act.takenBack || act.state.step !== 'done' || !isAnswerTo(passOn, act.state.answer)) return null
  return <NoteDuties passedOnId={act.state.answer.passedOnId} />
}
