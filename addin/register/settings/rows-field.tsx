import { makeStyles, useEventCallback } from '@fluentui/react-components'
import { memo, useRef, useState } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import { rowAdded, rowNumber, rowTaken } from '../../../server/contract/texts/words/settings.ts'
import { Button } from '../../parts/button.tsx'
import { SelectField } from '../../parts/form/select-field.tsx'
import { type Problems, problemAt, textAt, type Value, withAt, withoutRow } from './draft.ts'
import { FieldInput } from './fields.tsx'
import type { FieldAt } from './parts/part-words.ts'

/** `options`: the values to choose from; without them it is typed in. */
export type Column = FieldAt & { options?: readonly string[] }

type Props = {
  /** What a row is. */
  of: keyof typeof rowAdded
  rows: readonly unknown[]
  /** The fields of a row; an empty path means the row itself. With a new function, all rows are drawn again. */
  columns: () => readonly Column[]
  /** An empty row. */
  fresh: unknown
  /** Where the rows are in the part, to find their errors. */
  prefix?: string
  problems: Problems
  /** A note below a row's first field, for example how many records name it. */
  about?: (row: unknown) => string
  onChange: (rows: Value[]) => void
  onProblems: (problems: Problems) => void
}

/** Where it stands beside a field: as high as that, below its label. */
const useStyles = makeStyles({ take: { justifySelf: 'start', '@media (min-width: 48rem)': { marginTop: '30px' } } })

const place = (prefix: string, i: number, path: string) => [prefix, String(i), path].filter(Boolean).join('.')

/** What is chosen stays among the choices, even if it is no longer one of the options. */
const choicesOf = (options: readonly string[], chosen: string) => [
  { value: '', label: say('Choose one') },
  ...[...options, ...(chosen && !options.includes(chosen) ? [chosen] : [])].map((value) => ({ value, label: value })),
]

/** A list of rows with the same few fields; buttons add and remove rows. Only a row that changes is drawn again. */
export function RowsField({ of, rows, columns, fresh, prefix = '', problems, about, onChange, onProblems }: Props) {
  const { keys, takeKey } = useRowKeys(rows.length)
  const change = useEventCallback((i: number, changed: Value) =>
    onChange(rows.map((row, at) => (at === i ? changed : row))),
  )
  const take = useEventCallback((i: number) => {
    takeKey(i)
    onProblems(withoutRow(problems, prefix, i))
    onChange(rows.filter((_, at) => at !== i))
  })
  return (
    <>
      {rows.map((row, i) => (
        <Row key={keys[i]} {...{ of, row, i, columns, prefix, problems, change, take }} note={about?.(row) ?? ''} />
      ))}
      <div>
        <Button size="small" onClick={() => onChange([...rows, fresh])}>
          {say(rowAdded[of])}
        </Button>
      </div>
    </>
  )
}

/** A key for each row, which stays with it when another row is taken away: a row has no id. */
function useRowKeys(many: number): { keys: readonly number[]; takeKey: (i: number) => void } {
  const next = useRef(0)
  const [known, setKnown] = useState<readonly number[]>([])
  const keys = known.slice(0, many)
  while (keys.length < many) keys.push(next.current++)
  if (keys.length !== known.length) setKnown(keys)
  return { keys, takeKey: (i) => setKnown(keys.filter((_, at) => at !== i)) }
}

type RowProps = Pick<Props, 'of' | 'columns' | 'problems'> & {
  row: unknown
  /** Its place among the rows, from 0. */
  i: number
  prefix: string
  note: string
  change: (i: number, changed: Value) => void
  take: (i: number) => void
}

const Row = memo(({ of, row, i, columns, prefix, problems, note, change, take }: RowProps) => {
  const styles = useStyles()
  return (
    <fieldset className="piece columns">
      <legend>{say(rowNumber[of], { n: i + 1 })}</legend>
      {columns().map(({ options, ...column }, at) => {
        const error = problemAt(problems, place(prefix, i, column.path))
        const hint = at === 0 && note ? { hint: note } : {}
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
      <Button size="small" className={styles.take} aria-label={say(rowTaken[of], { n: i + 1 })} onClick={() => take(i)}>
        {say('Remove')}
      </Button>
    </fieldset>
  )
})
