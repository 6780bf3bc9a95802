import { useState } from 'react'
import { importLabels, importWords } from '../../../server/contract/messages/en/import.ts'
import { importPage as texts } from '../../../server/contract/messages/en/import-page.ts'
import { say } from '../../../server/contract/messages/say.ts'
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
    { value: '', label: say(texts, 'not-imported') },
    ...fields.map(({ field, title }) => ({ value: field, label: title })),
  ]
  const isSame = head === headRow
  const rows = start.map(({ row, cells }) => {
    const some = cells.filter((cell) => cell !== '').slice(0, 4)
    return { value: String(row), label: say(importLabels, 'row-of', { row: String(row), cells: some.join(', ') }) }
  })
  const isFurther = headRow !== null && !start.some(({ row }) => row === headRow)
  const further = isFurther ? [{ value: String(headRow), label: say(texts, 'row-number', { row: headRow }) }] : []
  const send = () =>
    onCheck(
      isSame
        ? { ...given, existing, matching }
        : { ...given, existing, headRow: head, matching: null, corrections: [] },
    )
  return (
    <Part heading={say(texts, 'how-it-is-read')}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          if (!isPending) send()
        }}
      >
        <SelectField
          label={say(importLabels, 'where-titles')}
          hint={say(importWords, 'where-titles-hint')}
          value={String(head)}
          options={[...rows, ...further]}
          onChange={(chosen) => setHead(Number(chosen))}
        />
        {isSame && columns.length > 0 ? (
          <Group legend={say(texts, 'what-each-column-is')}>
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
          legend={say(texts, 'customers-who-are-on')}
          value={existing}
          onChange={setExisting}
          options={[
            { value: 'leave', label: say(texts, 'leave-as-they-are') },
            { value: 'add', label: say(texts, 'add-what-is-new'), hint: say(texts, 'nothing-that-is-there') },
          ]}
        />
        <div>
          <Button type="submit" disabledFocusable={isPending}>
            {say(texts, 'check-again')}
          </Button>
        </div>
      </form>
    </Part>
  )
}
