import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { recordRepresentation } from '../../server/contract/representation.ts'
import { reportCircumstances } from '../../server/contract/review/circumstances.ts'
import type { Channel } from '../../server/policy/vocabulary.ts'
import { useCall } from '../api/api-context.ts'
import type { Call } from '../api/call.ts'
import { ask } from '../api/client.ts'
import { asFailure } from '../api/failure.ts'
import { Form } from '../parts/form/form.tsx'
import { SelectField } from '../parts/form/select-field.tsx'
import { TextField } from '../parts/form/text-field.tsx'
import { useKeyFor } from '../parts/form/use-key-for.ts'
import { todayIn } from '../words/dates.ts'
import { cameByWords } from '../words/policy-words.ts'

export type Heard = 'representation' | 'circumstances'

type Draft = { channel: Channel; spokenBy: string; receivedOn: string; said: string }

type Props = {
  what: Heard
  restrictionId: string
  service: string | null
  timeZone: string
  onClose: (recorded: boolean) => void
}

/** P14, P15: records what came without an open message: by letter, telephone, in person or through a representative. */
export function RecordHeard({ what, restrictionId, service, timeZone, onClose }: Props) {
  const call = useCall()
  const queryClient = useQueryClient()
  const keyFor = useKeyFor()
  const [draft, setDraft] = useState<Draft>({
    channel: 'post',
    spokenBy: '',
    receivedOn: todayIn(timeZone),
    said: '',
  })
  const [checked, setChecked] = useState(false)
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const record = useMutation({
    mutationFn: () =>
      send(call, keyFor({ what, restrictionId, draft, service }), { what, restrictionId, draft, service }),
    onSuccess: () => {
      for (const name of ['restriction', 'work', 'customer']) void queryClient.invalidateQueries({ queryKey: [name] })
      onClose(true)
    },
  })
  const missing = (given: string) => (checked && !given.trim() ? 'This is needed.' : undefined)
  const submit = () => {
    setChecked(true)
    if (draft.said.trim() && draft.receivedOn) record.mutate()
  }
  return (
    <Form
      heading={words[what].heading}
      submit="Record it"
      busy={record.isPending}
      failure={record.error && asFailure(record.error)}
      onSubmit={submit}
      onClose={() => onClose(false)}
    >
      <SelectField
        label="How did it come?"
        value={draft.channel}
        options={(Object.entries(cameByWords) as [Channel, string][]).map(([value, label]) => ({ value, label }))}
        onChange={(channel) => change({ channel })}
      />
      <TextField
        label="Who spoke for the customer?"
        hint="Their name and part, like “Bea Moor, solicitor”. Leave it empty if the customer did."
        longest={200}
        value={draft.spokenBy}
        onChange={(spokenBy) => change({ spokenBy })}
      />
      {what === 'representation' ? (
        <TextField
          label="Received on"
          type="date"
          error={missing(draft.receivedOn)}
          value={draft.receivedOn}
          onChange={(receivedOn) => change({ receivedOn })}
        />
      ) : null}
      <TextField
        label={words[what].said}
        hint="The officers read this, and must answer."
        rows={4}
        error={missing(draft.said)}
        value={draft.said}
        onChange={(said) => change({ said })}
      />
    </Form>
  )
}

const words: Record<Heard, { heading: string; said: string }> = {
  representation: { heading: 'Record a representation', said: 'What do they say?' },
  circumstances: { heading: 'Report changed circumstances', said: 'What has changed?' },
}

type Given = { what: Heard; restrictionId: string; draft: Draft; service: string | null }

function send(call: Call, key: string, { what, restrictionId, draft, service }: Given): Promise<unknown> {
  const { channel, receivedOn } = draft
  const said = draft.said.trim()
  const how = { channel, spokenBy: draft.spokenBy.trim() || null }
  if (what === 'circumstances')
    return ask(call, reportCircumstances, { key, body: { restrictionId, what: said, service, ...how } })
  return ask(call, recordRepresentation, {
    key,
    body: { restrictionId, receivedOn, account: said, evidence: null, ...how },
  })
}
