import type { Measure } from '../../server/contract/restriction/terms.ts'
import { Button } from '../parts/button.tsx'
import { Check, Group } from '../parts/form/choices.tsx'
import { SelectField } from '../parts/form/select-field.tsx'
import { TextField } from '../parts/form/text-field.tsx'
import { channelWords, measureKindWords as names } from '../words/policy-words.ts'
import { type Channel, channels } from './channels.ts'
import { examplePerson, type MeasureDraft, newMeasure } from './measure-draft.ts'
import type { Problems } from './terms-draft.ts'

const kinds = Object.keys(names) as Measure['kind'][]

type Props = { measures: MeasureDraft[]; problems: Problems; onChange: (measures: MeasureDraft[]) => void }

/** P8, P10, P11: the measures, from the mildest to the one that closes a channel. */
export function MeasuresField({ measures, problems, onChange }: Props) {
  const change = (key: string, part: Partial<MeasureDraft>) =>
    onChange(measures.map((one) => (one.key === key ? { ...one, ...part } : one)))
  const has = (kind: Measure['kind']) => measures.some((one) => one.kind === kind)
  return (
    <div className="stack">
      <Group
        legend="Measures"
        hint="Use the least restrictive measure that will work. Add as many as you need."
        error={problems.measures}
      >
        <div className="row">
          {kinds.map((kind) => (
            <Button
              key={kind}
              size="small"
              aria-label={`Add: ${names[kind]}`}
              disabledFocusable={kind === 'designated-contact' && has(kind)}
              onClick={() => onChange([...measures, newMeasure(kind)])}
            >
              {names[kind]}
            </Button>
          ))}
        </div>
      </Group>
      {measures.map((measure) => (
        <fieldset key={measure.key} className="piece">
          <legend>{names[measure.kind]}</legend>
          <Fields
            measure={measure}
            problem={problems[`measure.${measure.key}`]}
            change={(part) => change(measure.key, part)}
          />
          <Button
            size="small"
            aria-label={`Remove: ${names[measure.kind]}`}
            onClick={() => onChange(measures.filter(({ key }) => key !== measure.key))}
          >
            Remove
          </Button>
        </fieldset>
      ))}
    </div>
  )
}

type FieldsProps = {
  measure: MeasureDraft
  problem: string | undefined
  change: (part: Partial<MeasureDraft>) => void
}

function Fields({ measure: { kind, channel, atMost, each, words, onFile }, problem, change }: FieldsProps) {
  const onFileToo = (
    <Check
      label="Anything beyond this is read and kept on file, not answered."
      checked={onFile}
      onChange={(next) => change({ onFile: next })}
    />
  )
  const way = (
    <SelectField
      label="Which way of contact?"
      value={channel}
      options={channels.map((one) => ({ value: one, label: channelWords[one] }))}
      onChange={(next: Channel) => change({ channel: next })}
    />
  )
  const line = (label: string, hint: string, rows?: number) => (
    <TextField
      label={label}
      hint={hint}
      error={problem}
      longest={500}
      value={words}
      {...(rows ? { rows } : {})}
      onChange={(next) => change({ words: next })}
    />
  )
  switch (kind) {
    case 'designated-contact':
      return <p className="quiet">The customer can contact one person only. Name them below.</p>
    case 'fewer-people':
      return line('Who can they contact?', `One person to a line, with their address: ${examplePerson}`, 3)
    case 'type':
      return (
        <>
          {line('What can they write or call about?', 'For example: repairs in progress.')}
          {onFileToo}
        </>
      )
    case 'days-and-times':
      return line('When?', 'For example: on Tuesdays from 10 to 12.')
    case 'channel-closed':
      return way
    case 'volume':
      return (
        <>
          {way}
          <TextField
            label="At most how many times?"
            type="number"
            error={problem}
            value={atMost}
            onChange={(next) => change({ atMost: next })}
          />
          <SelectField
            label="Each"
            value={each}
            options={(['day', 'week', 'month'] as const).map((one) => ({ value: one, label: one }))}
            onChange={(next) => change({ each: next })}
          />
          {onFileToo}
        </>
      )
  }
}
