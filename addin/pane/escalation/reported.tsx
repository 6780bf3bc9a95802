import { useMutation } from '@tanstack/react-query'
import { withdrawProposal } from '../../../server/contract/contact-point/proposal.ts'
import { contactPoints as texts } from '../../../server/contract/messages/en/contact-points.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { asFailure, failureWords } from '../../api/failure.ts'
import { Button } from '../../parts/button.tsx'
import { useKeyFor } from '../../parts/form/use-key-for.ts'
import { Line } from '../../parts/line.tsx'

/** A report that was sent, with Undo. */
export function Reported({ proposalId, onClose }: { proposalId: string; onClose: () => void }) {
  const keyFor = useKeyFor()
  const call = useCall()
  const withdraw = useMutation({ mutationFn: (key: string) => ask(call, withdrawProposal, { id: proposalId, key }) })
  const close = (
    <Button appearance="subtle" size="small" onClick={onClose}>
      {say(texts, 'close')}
    </Button>
  )
  if (withdraw.data) return <Line words={say(texts, 'report-taken-back')}>{close}</Line>
  if (withdraw.error) {
    return (
      <Line care words={say(texts, 'not-taken-back', { why: failureWords(asFailure(withdraw.error)) })}>
        {close}
      </Line>
    )
  }
  return (
    <Line words={say(texts, 'reported-it-counts-once')}>
      <Button
        appearance="subtle"
        size="small"
        aria-label={say(texts, 'undo-report')}
        onClick={() => withdraw.mutate(keyFor(proposalId))}
      >
        {say(texts, 'undo')}
      </Button>
      {close}
    </Line>
  )
}
