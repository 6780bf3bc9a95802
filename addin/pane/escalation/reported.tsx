import { useMutation } from '@tanstack/react-query'
import { withdrawProposal } from '../../../server/contract/contact-point/proposal.ts'
import { say } from '../../../server/contract/texts/say.ts'
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
      {say('Close')}
    </Button>
  )
  if (withdraw.data) return <Line words={say('Report taken back.')}>{close}</Line>
  if (withdraw.error) {
    return (
      <Line care words={say('Not taken back. {why}', { why: failureWords(asFailure(withdraw.error)) })}>
        {close}
      </Line>
    )
  }
  return (
    <Line words={say('Reported. It counts once the register keeper has accepted it.')}>
      <Button
        appearance="subtle"
        size="small"
        aria-label={say('Undo the report')}
        onClick={() => withdraw.mutate(keyFor(proposalId))}
      >
        {say('Undo')}
      </Button>
      {close}
    </Line>
  )
}
