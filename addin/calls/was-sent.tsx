import { useMutation } from '@tanstack/react-query'
import { useCall } from '../api/api-context.ts'
import { asFailure, failureWords } from '../api/failure.ts'
import { confirmReply } from '../api/reply.ts'
import { Button } from '../parts/button.tsx'
import { useKeyFor } from '../parts/form/use-key-for.ts'
import { Line } from '../parts/line.tsx'
import { replyWords } from '../words/reply-words.ts'
import type { ToSend } from './send-call-act.ts'

/** P9, P14: what goes by post or social media counts once it was sent: asks the person who recorded it. */
export function WasSent({ what, id }: ToSend) {
  const call = useCall()
  const keyFor = useKeyFor()
  const confirm = useMutation({
    mutationFn: (sent: boolean) => confirmReply(call, { id, what }, sent, { key: keyFor({ id, sent }) }),
  })
  if (confirm.data) return <Line words={`Recorded: ${replyWords[what]} ${confirm.variables ? 'sent' : 'not sent'}.`} />
  const failed = confirm.error ? `Not recorded. ${failureWords(asFailure(confirm.error))} ` : ''
  const button = (label: string, sent: boolean) => (
    <Button size="small" disabledFocusable={confirm.isPending} onClick={() => confirm.mutate(sent)}>
      {label}
    </Button>
  )
  return (
    <Line care={failed !== ''} words={`${failed}It counts once you’ve sent the ${replyWords[what]}. Did you send it?`}>
      {button('Sent', true)}
      {button('Not sent', false)}
    </Line>
  )
}
