import { Button } from '../parts/button.tsx'
import { SelectField, TextField } from '../parts/form/text-field.tsx'
import { type Problems, textAt, type Value, withAt } from './draft.ts'

/** `options`: the values to choose from; without them it is typed in. */
export type Column = { path: string; label: string; kind?: 'email'; options?: readonly string[] }

type Props = {
  /** The name of one row: "service". */
  one: string
  rows: readonly unknown[]
  /** The fields of a row; an empty path means the row itself. */
  columns: readonly Column[]
  /** An empty row. */
  fresh: unknown
  /** Where the rows are in the part, to find their errors. */
  prefix?: string
  problems: Problems
  /** A note below a row's first field, for example how many records name it. */
  about?: (row: unknown) => string
  onChange: (rows: Value[]) => void
}

const place = (prefix: string, i: number, path: string) => [prefix, String(i), path].filter(Boolean).join('.')

/** What is chosen stays among the choices, even if it is no longer one of the options. */
const choicesOf = (options: readonly string[], chosen: string) => [
  { value: '', label: 'Choose one' },
  ...[...options, ...(chosen && !options.includes(chosen) ? [chosen] : [])].map((value) => ({ value, label: value })),
]

/** A list of rows with the same few fields; buttons add and remove rows. */
export function RowsField({ one, rows, columns, fresh, prefix = '', problems, about, onChange }: Props) {
  const change = (i: number, path: string, text: string) =>
    onChange(rows.map((row, at) => (at === i ? (path === '' ? text : withAt(row, path, text)) : row)))
  return (
    <>
      {rows.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no id, and rows are never reordered.
        <fieldset key={i} className="piece setting-row">
          <legend>{`${one.charAt(0).toUpperCase()}${one.slice(1)} ${i + 1}`}</legend>
          {columns.map(({ path, label, kind, options }, at) => {
            const field = {
              label,
              ...(at === 0 && about?.(row) ? { hint: about(row) } : {}),
              error: problems[place(prefix, i, path)],
              value: path === '' ? String(row) : textAt(row, path),
              onChange: (text: string) => change(i, path, text),
            }
            return options ? (
              <SelectField key={path} {...field} options={choicesOf(options, field.value)} />
            ) : (
              <TextField key={path} {...field} type={kind ?? 'text'} longest={320} />
            )
          })}
          <Button
            size="small"
            aria-label={`Take away ${one} ${i + 1}`}
            onClick={() => onChange(rows.filter((_, at) => at !== i))}
          >
            Take away
          </Button>
        </fieldset>
      ))}
      <div>
        <Button size="small" onClick={() => onChange([...rows, fresh])}>
          {`Add ${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one}`}
        </Button>
      </div>
    </>
  )
}
