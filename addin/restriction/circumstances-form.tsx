import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { type CircumstancesToReport, reportCircumstances } from '../../server/contract/review/circumstances.ts'
import { useCall } from '../api/api-context.ts'
import { ask } from '../api/client.ts'
import { asFailure } from '../api/failure.ts'
import { Form } from '../parts/form/form.tsx'
import { TextField } from '../parts/form/text-field.tsx'
import { useNotedKeyFor } from '../parts/form/use-key-for.ts'
import { usePaneNote } from '../parts/pane-note.ts'

type Props = { restrictionId: string; service: string | null; onClose: (reported: boolean) => void }

/** P15: a service reports that circumstances have changed, so that the officer reviews the restriction. */
export function CircumstancesForm({ restrictionId, service, onClose }: Props) {
  const draftName = `circumstances-draft ${restrictionId}`
  const { keyFor, forget } = useNotedKeyFor(draftName)
  const report = useReportCircumstances()
  const [what = '', note] = usePaneNote<string>(draftName)
  const [checked, setChecked] = useState(false)

  const send = () => {
    setChecked(true)
    if (!what.trim()) return
    const circumstances = { restrictionId, what: what.trim(), service }
    report.mutate(
      { key: keyFor(circumstances), circumstances },
      {
        onSuccess: () => {
          note(undefined)
          forget()
          onClose(true)
        },
      },
    )
  }
  return (
    <Form
      heading="Circumstances have changed"
      submit="Tell the officer"
      busy={report.isPending}
      failure={report.error && asFailure(report.error)}
      onSubmit={send}
      onClose={() => onClose(false)}
    >
      <TextField
        label="What has changed?"
        hint="An authorising officer reads this, looks again at the arrangements, and must answer."
        rows={4}
        error={checked && !what.trim() ? 'This is needed.' : undefined}
        value={what}
        onChange={note}
      />
    </Form>
  )
}

function useReportCircumstances() {
  const call = useCall()
  return useMutation({
    mutationFn: ({ key, circumstances }: { key: string; circumstances: CircumstancesToReport }) =>
      ask(call, reportCircumstances, { body: circumstances, key }),
  })
}
