import { makeStyles } from '@fluentui/react-components'
import { rowAdded, rowNumber, rowTaken, settings as texts } from '../../server/contract/messages/en/settings.ts'
import { say } from '../../server/contract/messages/say.ts'
import { Button } from '../parts/button.tsx'
import { SelectField } from '../parts/form/select-field.tsx'
import { type Problems, problemAt, textAt, type Value, withAt } from './draft.ts'
import { FieldInput } from './fields.tsx'
import type { FieldAt } from './parts/part-words.ts'

/** `options`: the values to choose from; without them it is typed in. */
export type Column = FieldAt & { options?: readonly string[] }

type Props = {
  /** What a row is. */
  of: keyof typeof rowAdded
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

/** Where it stands beside a field: as high as that, below its label. */
const useStyles = makeStyles({ take: { justifySelf: 'start', '@media (min-width: 48rem)': { marginTop: '30px' } } })

const place = (prefix: string, i: number, path: string) => [prefix, String(i), path].filter(Boolean).join('.')

/** What is chosen stays among the choices, even if it is no longer one of the options. */
const choicesOf = (options: readonly string[], chosen: string) => [
  { value: '', label: say(texts, 'choose-one') },
  ...[...options, ...(chosen && !options.includes(chosen) ? [chosen] : [])].map((value) => ({ value, label: value })),
]

/** A list of rows with the same few fields; buttons add and remove rows. */
export function RowsField({ of, rows, columns, fresh, prefix = '', problems, about, onChange }: Props) {
  const styles = useStyles()
  const change = (i: number, changed: Value) => onChange(rows.map((row, at) => (at === i ? changed : row)))
  return (
    <>
      {rows.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no id, and rows are never reordered.
        <fieldset key={i} className="piece columns">
          <legend>{say(rowNumber, of, { n: i + 1 })}</legend>
          {columns.map(({ options, ...column }, at) => {
            const error = problemAt(problems, place(prefix, i, column.path))
            const hint = at === 0 && about?.(row) ? { hint: about(row) } : {}
            const chosen = textAt(row, column.path)
            return options ? (
              <SelectField
                key={column.path}
                label={column.label}
                error={error}
                value={chosen}
                options={choicesOf(options, chosen)}
                onChange={(text) => change(i, withAt(row, column.path, text))}
              />
            ) : (
              <FieldInput
                key={column.path}
                field={{ ...column, ...hint }}
                longest={column.rows ? 2000 : 320}
                error={error}
                value={row}
                onChange={(changed) => change(i, changed)}
              />
            )
          })}
          <Button
            size="small"
            className={styles.take}
            aria-label={say(rowTaken, of, { n: i + 1 })}
            onClick={() => onChange(rows.filter((_, at) => at !== i))}
          >
            {say(texts, 'take-away')}
          </Button>
        </fieldset>
      ))}
      <div>
        <Button size="small" onClick={() => onChange([...rows, fresh])}>
          {say(rowAdded, of)}
        </Button>
      </div>
    </>
  )
}
