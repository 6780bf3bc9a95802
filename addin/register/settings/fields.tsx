import { Checks } from '../../parts/form/choices.tsx'
import { TextField } from '../../parts/form/text-field.tsx'
import { weekdayOptions, weekdays } from '../../parts/terms/ways-draft.ts'
import { at, dayLinesAt, linesAt, type Problems, problemAt, textAt, type Value, withAt } from './draft.ts'
import type { FieldAt, PartWords } from './parts/part-words.ts'

type Props = { words: PartWords; value: Value; problems: Problems; onChange: (value: Value) => void }

/** The fields of a part that is made of single texts and numbers. */
export function Fields({ words, value, problems, onChange }: Props) {
  return words.groups.map(({ legend, hint, fields }) => (
    <fieldset key={legend} className="piece">
      <legend>{legend}</legend>
      {hint ? <p className="hint quiet">{hint}</p> : null}
      {fields.map((field) => (
        <FieldInput
          key={field.path}
          field={field}
          value={value}
          error={problemAt(problems, field.path)}
          longest={2000}
          onChange={onChange}
        />
      ))}
    </fieldset>
  ))
}

type InputProps = {
  field: FieldAt
  value: Value
  error: string | undefined
  longest: number
  onChange: (value: Value) => void
}

/** One field: a text, a number, a date, days of the week, or a list with one entry on each line. */
export function FieldInput({ field, value, error, longest, onChange }: InputProps) {
  const { path, kind, label, hint, rows, lines } = field
  if (kind === 'days') {
    return (
      <Checks
        legend={label}
        values={daysAt(value, path)}
        options={weekdayOptions}
        error={error}
        onChange={(days) => onChange(withAt(value, path, days))}
      />
    )
  }
  const ofDays = lines && kind === 'date'
  const given = (text: string) => (lines ? text.split('\n') : kind === 'number' ? numberIn(text) : text)
  return (
    <TextField
      label={label}
      type={lines ? 'text' : (kind ?? 'text')}
      {...(rows ? { rows } : {})}
      {...(hint ? { hint } : {})}
      longest={longest}
      error={error}
      value={ofDays ? dayLinesAt(value, path) : lines ? linesAt(value, path) : textAt(value, path)}
      onChange={(text) => onChange(withAt(value, path, given(text)))}
    />
  )
}

/** Text that is not a number stays as it was typed, for the register to refuse in words. */
const numberIn = (text: string): number | string => (/^\d{1,6}$/.test(text) ? Number(text) : text)

const daysAt = (value: Value, path: string) => {
  const given = at(value, path)
  return weekdays.filter((day) => Array.isArray(given) && given.includes(day))
}
