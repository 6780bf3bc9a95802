import { useMutation } from '@tanstack/react-query'
import { confirmPassedOn } from '../../server/contract/restriction/passed-on.ts'
import { confirmWarning } from '../../server/contract/warning.ts'
import { useCall } from '../api/api-context.ts'
import { ask } from '../api/client.ts'
import { asFailure, failureWords } from '../api/failure.ts'
import { Button } from '../parts/button.tsx'
import { useKeyFor } from '../parts/form/use-key-for.ts'
import { Line } from '../parts/line.tsx'
import type { ToSend } from './send-call-act.ts'

const whatWords: Record<ToSend['what'], string> = { warning: 'warning', reminder: 'reminder' }

/** P9, P14: what goes by post or social media counts once it was sent: asks the person who recorded it. */
export function WasSent({ what, id }: ToSend) {
  const call = useCall()
  const keyFor = useKeyFor()
  const confirm = useMutation({
    mutationFn: (sent: boolean): Promise<object> => {
      const key = keyFor({ id, sent })
      return what === 'warning'
        ? ask(call, confirmWarning, { id, key, body: { sent } })
        : ask(call, confirmPassedOn, { id, key, body: { reminder: sent } })
    },
  })
  if (confirm.data) return <Line words={`Recorded: ${whatWords[what]} ${confirm.variables ? 'sent' : 'not sent'}.`} />
  const failed = confirm.error ? `Not recorded. ${failureWords(asFailure(confirm.error))} ` : ''
  const button = (label: string, sent: boolean) => (
    <Button size="small" disabledFocusable={confirm.isPending} onClick={() => confirm.mutate(sent)}>
      {label}
    </Button>
  )
  return (
    <Line care={failed !== ''} words={`${failed}It counts once you’ve sent the ${whatWords[what]}. Did you send it?`}>
      {button('Sent', true)}
      {button('Not sent', false)}
    </Line>
  )
}
