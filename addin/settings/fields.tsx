import { Checks } from '../parts/form/choices.tsx'
import { TextField } from '../parts/form/text-field.tsx'
import { weekdays } from '../terms/ways-draft.ts'
import { at, type Problems, textAt, type Value, withAt } from './draft.ts'
import type { PartWords } from './parts-of-settings.ts'

type Props = { words: PartWords; value: Value; problems: Problems; onChange: (value: Value) => void }

/** The fields of a part that is made of single texts and numbers. */
export function Fields({ words, value, problems, onChange }: Props) {
  return words.groups.map(({ legend, hint, fields }) => (
    <fieldset key={legend} className="piece">
      <legend>{legend}</legend>
      {hint ? <p className="hint quiet">{hint}</p> : null}
      {fields.map(({ path, kind, label, hint: about, rows }) =>
        kind === 'days' ? (
          <Checks
            key={path}
            legend={label}
            values={daysAt(value, path)}
            options={weekdays.map((day) => ({ value: day, label: day }))}
            error={problems[path]}
            onChange={(days) => onChange(withAt(value, path, days))}
          />
        ) : (
          <TextField
            key={path}
            label={label}
            type={kind ?? 'text'}
            {...(rows ? { rows } : {})}
            {...(about ? { hint: about } : {})}
            longest={2000}
            error={problems[path]}
            value={textAt(value, path)}
            onChange={(text) => onChange(withAt(value, path, kind === 'number' ? numberIn(text) : text))}
          />
        ),
      )}
    </fieldset>
  ))
}

/** Text that is not a number stays as it was typed, for the register to refuse in words. */
const numberIn = (text: string): number | string => (/^\d{1,6}$/.test(text) ? Number(text) : text)

const daysAt = (value: Value, path: string) => {
  const given = at(value, path)
  return weekdays.filter((day) => Array.isArray(given) && given.includes(day))
}
