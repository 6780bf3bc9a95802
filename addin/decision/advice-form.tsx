import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { EscalationSeen } from '../../server/contract/customer/dossier.ts'
import { recordAdvice } from '../../server/contract/legal-advice.ts'
import { useCall } from '../api/api-context.ts'
import { ask } from '../api/client.ts'
import { asFailure } from '../api/failure.ts'
import { Form } from '../parts/form/form.tsx'
import { TextField } from '../parts/form/text-field.tsx'
import { useKeyFor } from '../parts/form/use-key-for.ts'

/** P3: what legal services answered. Afterwards the escalation can be decided. */
export function AdviceForm({ seen: { escalationId, version } }: { seen: EscalationSeen }) {
  const call = useCall()
  const queryClient = useQueryClient()
  const keyFor = useKeyFor()
  const [advice, setAdvice] = useState('')
  const [missing, setMissing] = useState(false)
  const send = useMutation({
    mutationFn: ({ key, body }: { key: string; body: { version: number; advice: string } }) =>
      ask(call, recordAdvice, { id: escalationId, key, body }),
    onSettled: () => {
      for (const queryKey of [['escalation', escalationId], ['work'], ['standing']])
        void queryClient.invalidateQueries({ queryKey })
    },
  })
  const submit = () => {
    setMissing(!advice.trim())
    if (!advice.trim()) return
    const body = { version, advice: advice.trim() }
    send.mutate({ key: keyFor(body), body })
  }
  return (
    <Form
      heading="Legal advice"
      submit="Record the advice"
      busy={send.isPending}
      failure={send.error ? asFailure(send.error) : null}
      onSubmit={submit}
      onClose={null}
    >
      <TextField
        label="What did legal services answer?"
        hint="Confidential: kept with the escalation. You can decide once it is recorded."
        rows={4}
        longest={10_000}
        error={missing ? 'This is needed.' : undefined}
        value={advice}
        onChange={setAdvice}
      />
    </Form>
  )
}
