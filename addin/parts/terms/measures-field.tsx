import type { ReactElement } from 'react'
import type { Measure } from '../../../server/contract/restriction/terms.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { eachWords, terms as texts } from '../../../server/contract/texts/words/terms.ts'
import { channelWords, measureKindWords as names } from '../../words/policy-words.ts'
import { optionsOf } from '../../words/spoken.ts'
import { Button } from '../button.tsx'
import { Check, Group } from '../form/choices.tsx'
import { SelectField } from '../form/select-field.tsx'
import { TextField } from '../form/text-field.tsx'
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
      <Group legend={say(texts.measures)} hint={say(texts['use-least-restrictive-measure'])} error={problems.measures}>
        <div className="row">
          {kinds.map((kind) => (
            <Button
              key={kind}
              size="small"
              aria-label={say(texts.add, { name: names[kind] })}
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
            aria-label={say(texts['remove-named'], { name: names[measure.kind] })}
            onClick={() => onChange(measures.filter(({ key }) => key !== measure.key))}
          >
            {say(texts.remove)}
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

function Fields({ measure, problem, change }: FieldsProps): ReactElement {
  const { kind, channel, atMost, each, words, onFile } = measure
  const onFileToo = (
    <Check
      label={say(texts['anything-beyond-read-kept'])}
      checked={onFile}
      onChange={(next) => change({ onFile: next })}
    />
  )
  const way = (
    <SelectField
      label={say(texts['which-way-contact'])}
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
      return <p className="quiet">{say(texts['customer-can-contact-one'])}</p>
    case 'fewer-people':
      return line(
        say(texts['who-can-they-contact']),
        say(texts['one-person-line-with'], { example: examplePerson() }),
        3,
      )
    case 'type':
      return (
        <>
          {line(say(texts['what-can-they-write']), say(texts['for-example-repairs-in']))}
          {onFileToo}
        </>
      )
    case 'days-and-times':
      return line(say(texts.when), say(texts['for-example-on-tuesdays']))
    case 'channel-closed':
      return way
    case 'volume':
      return (
        <>
          {way}
          <TextField
            label={say(texts['at-most-how-many'])}
            type="number"
            error={problem}
            value={atMost}
            onChange={(next) => change({ atMost: next })}
          />
          <SelectField
            label={say(texts.each)}
            value={each}
            options={optionsOf(eachWords)}
            onChange={(next) => change({ each: next })}
          />
          {onFileToo}
        </>
      )
  }
}
