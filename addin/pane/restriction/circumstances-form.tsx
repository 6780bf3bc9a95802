import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { type CircumstancesToReport, reportCircumstances } from '../../../server/contract/review/circumstances.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { asFailure } from '../../api/failure.ts'
import { Form } from '../../parts/form/form.tsx'
import { useNotedForm } from '../../parts/form/noted-form.ts'
import { TextField } from '../../parts/form/text-field.tsx'
import { usePaneNote } from '../../parts/pane-note.ts'

type Props = { restrictionId: string; service: string | null; onClose: (reported: boolean) => void }

/** P15: a service reports that circumstances have changed, so that the officer reviews the restriction. */
export function CircumstancesForm({ restrictionId, service, onClose }: Props) {
  const draftName = `circumstances-draft ${restrictionId}`
  const { keyFor, sending, lost } = useNotedForm(draftName, () => onClose(true), { whenGone: true })
  const report = useReportCircumstances()
  const [what = '', note] = usePaneNote<string>(draftName, 'written', [''])
  const [checked, setChecked] = useState(false)

  const send = () => {
    setChecked(true)
    if (!what.trim()) return
    const circumstances = { restrictionId, what: what.trim(), service }
    report.mutate({ key: keyFor(circumstances), circumstances })
  }
  return (
    <Form
      heading={say('Circumstances have changed')}
      submit={say('Tell the officer')}
      busy={report.isPending || sending}
      failure={report.error && asFailure(report.error)}
      lost={lost}
      onSubmit={send}
      onClose={() => onClose(false)}
    >
      <TextField
        label={say('What has changed?')}
        hint={say('An authorising officer reads this, looks again at the arrangements, and must answer.')}
        rows={4}
        error={checked && !what.trim() ? say('This is needed.') : undefined}
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
