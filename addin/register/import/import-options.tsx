import { useState } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import { Button } from '../../parts/button.tsx'
import { Choices, Group } from '../../parts/form/choices.tsx'
import { SelectField } from '../../parts/form/select-field.tsx'
import { Part } from '../../parts/page/page.tsx'
import type { CheckProps } from './use-imports.ts'

/**
 * Where the titles are, what each column means, and what to do with customers already on the register. Another row of
 * titles has other columns, and what was answered about its rows no longer fits.
 */
export function ImportOptions({ given, checked, isPending, onCheck }: CheckProps) {
  const { columns, fields, headRow, start } = checked
  const [matching, setMatching] = useState(columns.map(({ field }) => field))
  const [existing, setExisting] = useState(given.existing ?? 'leave')
  const [head, setHead] = useState(headRow)
  const options = [
    { value: '', label: say('Not imported') },
    ...fields.map(({ field, title }) => ({ value: field, label: title })),
  ]
  const isSame = head === headRow
  const rows = start.map(({ row, cells }) => {
    const some = cells.filter((cell) => cell !== '').slice(0, 4)
    return { value: String(row), label: say('Row {row}: {cells}', { row: String(row), cells: some.join(', ') }) }
  })
  const isFurther = headRow !== null && !start.some(({ row }) => row === headRow)
  const further = isFurther ? [{ value: String(headRow), label: say('Row {row}', { row: headRow }) }] : []
  const send = () =>
    onCheck(
      isSame
        ? { ...given, existing, matching }
        : { ...given, existing, headRow: head, matching: null, corrections: [] },
    )
  return (
    <Part heading={say('How it is read')}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          if (!isPending) send()
        }}
      >
        <SelectField
          label={say('Row with the titles')}
          hint={say('Rows above it are not read.')}
          value={String(head)}
          options={[...rows, ...further]}
          onChange={(chosen) => setHead(Number(chosen))}
        />
        {isSame && columns.length > 0 ? (
          <Group legend={say('What each column is')}>
            <div className="columns">
              {columns.map(({ title }, i) => (
                <SelectField
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column's index is its identity.
                  key={i}
                  label={title}
                  value={matching[i] ?? ''}
                  options={options}
                  onChange={(field) => setMatching(matching.map((one, j) => (j === i ? field || null : one)))}
                />
              ))}
            </div>
          </Group>
        ) : null}
        <Choices
          legend={say('Customers who are on the register already')}
          value={existing}
          onChange={setExisting}
          options={[
            { value: 'leave', label: say('Leave as they are') },
            { value: 'add', label: say('Add what is new'), hint: say('Nothing that is there is changed.') },
          ]}
        />
        <div>
          <Button type="submit" disabledFocusable={isPending}>
            {say('Check again')}
          </Button>
        </div>
      </form>
    </Part>
  )
}
