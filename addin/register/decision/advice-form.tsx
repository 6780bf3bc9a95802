import { useMutation } from '@tanstack/react-query'
import type { EscalationSeen } from '../../../server/contract/customer/dossier.ts'
import { recordAdvice } from '../../../server/contract/decision/legal-advice.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { useAfterAct } from '../../api/after-act.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { asFailure } from '../../api/failure.ts'
import { LegalAnswerForm } from '../../parts/form/legal-answer-form.tsx'
import { useNotedForm } from '../../parts/form/noted-form.ts'

/** The form for its notes and its key. */
export const adviceForm = (escalationId: string) => `legal-advice ${escalationId}`

/** P3: what legal services answered. Afterwards the escalation can be decided. */
export function AdviceForm({ seen: { escalationId, version } }: { seen: EscalationSeen }) {
  const call = useCall()
  const afterAct = useAfterAct()
  const draft = adviceForm(escalationId)
  const { keyFor, sending, lost } = useNotedForm(draft)
  const send = useMutation({
    mutationFn: ({ key, body }: { key: string; body: { version: number; advice: string } }) =>
      ask(call, recordAdvice, { id: escalationId, key, body }),
    onSettled: afterAct,
  })
  return (
    <LegalAnswerForm
      draft={draft}
      heading={say('Legal advice')}
      submit={say('Record the advice')}
      hint={say('Confidential: kept with the escalation. You can decide once it is recorded.')}
      busy={send.isPending || sending}
      lost={lost}
      failure={send.error ? asFailure(send.error) : null}
      onSend={(advice) => {
        const body = { version, advice }
        send.mutate({ key: keyFor(body), body })
      }}
      onClose={null}
    />
  )
}
