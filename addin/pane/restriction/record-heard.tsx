import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { recordObjection } from '../../../server/contract/formal-warning.ts'
import { recordRepresentation } from '../../../server/contract/representation.ts'
import { reportCircumstances } from '../../../server/contract/review/circumstances.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { hearingLabels, hearingQuestions } from '../../../server/contract/texts/words/hearing.ts'
import type { Channel } from '../../../server/policy/vocabulary.ts'
import { useAfterAct } from '../../api/after-act.ts'
import { useCall } from '../../api/api-context.ts'
import type { Call } from '../../api/call.ts'
import { ask } from '../../api/client.ts'
import { asFailure } from '../../api/failure.ts'
import { Form } from '../../parts/form/form.tsx'
import { useNotedForm } from '../../parts/form/noted-form.ts'
import { SelectField } from '../../parts/form/select-field.tsx'
import { TextField } from '../../parts/form/text-field.tsx'
import { useDraftNote } from '../../parts/pane-note.ts'
import { todayIn } from '../../words/dates.ts'
import { cameByWords } from '../../words/policy-words.ts'
import { spoken } from '../../words/spoken.ts'

export type Heard = 'representation' | 'circumstances' | 'objection'

/** The restriction or formal warning that it is about. */
export type HeardAbout = { kind: 'restriction' | 'ended-restriction' | 'formal-warning'; id: string }

type Draft = { channel: Channel; spokenBy: string; receivedOn: string; said: string }

type Props = {
  what: Heard
  about: HeardAbout
  service: string | null
  timeZone: string
  onClose: (recorded: boolean) => void
}

/** P14, P15: records what came without an open message: by letter, telephone, in person or through a representative. */
export function RecordHeard({ what, about, service, timeZone, onClose }: Props) {
  const call = useCall()
  const afterAct = useAfterAct()
  const draftName = `heard-draft ${what} ${about.id}`
  const { keyFor, sending, lost } = useNotedForm(draftName, () => onClose(true))
  const [fresh] = useState<Draft>(() => ({ channel: 'post', spokenBy: '', receivedOn: todayIn(timeZone), said: '' }))
  const [draft = fresh, note] = useDraftNote<Draft>(draftName, [fresh])
  const [checked, setChecked] = useState(false)
  const change = (part: Partial<Draft>) => note({ ...draft, ...part })
  const record = useMutation({
    mutationFn: () =>
      send(call, keyFor({ what, id: about.id, draft, service }), { what, id: about.id, draft, service }),
    onSuccess: afterAct,
  })
  const missing = (given: string) => (checked && !given.trim() ? say('This is needed.') : undefined)
  const submit = () => {
    setChecked(true)
    if (draft.said.trim() && draft.receivedOn) record.mutate()
  }
  return (
    <Form
      heading={headings[what]}
      submit={say('Record it')}
      busy={record.isPending || sending}
      failure={record.error && asFailure(record.error)}
      lost={lost}
      onSubmit={submit}
      onClose={() => onClose(false)}
      isNoted
    >
      <SelectField
        label={say('How did it come?')}
        value={draft.channel}
        options={(Object.entries(cameByWords) as [Channel, string][]).map(([value, label]) => ({ value, label }))}
        onChange={(channel) => change({ channel })}
      />
      <TextField
        label={say('Who spoke for the customer?')}
        hint={say('Their name and part, like “Bea Moor, solicitor”. Leave it empty if the customer did.')}
        longest={200}
        value={draft.spokenBy}
        onChange={(spokenBy) => change({ spokenBy })}
      />
      {what === 'circumstances' ? null : (
        <TextField
          label={say('Received on')}
          type="date"
          error={missing(draft.receivedOn)}
          value={draft.receivedOn}
          onChange={(receivedOn) => change({ receivedOn })}
        />
      )}
      <TextField
        label={questions[what]}
        hint={say('The officers read this, and must answer.')}
        rows={4}
        error={missing(draft.said)}
        value={draft.said}
        onChange={(said) => change({ said })}
      />
    </Form>
  )
}

const headings: Record<Heard, string> = spoken(hearingLabels)
const questions: Record<Heard, string> = spoken(hearingQuestions)

type Given = { what: Heard; id: string; draft: Draft; service: string | null }

function send(call: Call, key: string, { what, id, draft, service }: Given): Promise<unknown> {
  const { channel, receivedOn } = draft
  const said = draft.said.trim()
  const how = { channel, spokenBy: draft.spokenBy.trim() || null }
  if (what === 'circumstances')
    return ask(call, reportCircumstances, { key, body: { restrictionId: id, what: said, service, ...how } })
  if (what === 'objection')
    return ask(call, recordObjection, { key, body: { formalWarningId: id, receivedOn, account: said, ...how } })
  return ask(call, recordRepresentation, {
    key,
    body: { restrictionId: id, receivedOn, account: said, evidence: null, ...how },
  })
}
