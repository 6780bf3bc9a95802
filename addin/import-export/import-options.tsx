import { useState } from 'react'
import type { ImportSeen } from '../../server/contract/import.ts'
import { asFailure } from '../api/failure.ts'
import { Button } from '../parts/button.tsx'
import { Choices } from '../parts/form/choices.tsx'
import { SelectField } from '../parts/form/text-field.tsx'
import { useKeyFor } from '../parts/form/use-key-for.ts'
import { Part } from '../parts/page/page.tsx'
import { Problem } from '../parts/problem.tsx'
import { useImportStep } from './use-imports.ts'

/** What each column means, and what to do with customers already on the register. Changing it checks the file again. */
export function ImportOptions({ seen }: { seen: ImportSeen }) {
  const { importId, columns, fields } = seen
  const [matching, setMatching] = useState(columns.map(({ field }) => field))
  const [existing, setExisting] = useState(seen.existing)
  const step = useImportStep(importId)
  const keyFor = useKeyFor()
  const options = [
    { value: '', label: 'Not imported' },
    ...fields.map(({ field, title }) => ({ value: field, label: title })),
  ]
  const body = { matching, existing }
  return (
    <Part heading="How it is read">
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          if (!step.isPending) step.mutate({ step: 'choices', body, key: keyFor([body, seen.counts, seen.stopping]) })
        }}
      >
        <Choices
          legend="Customers who are on the register already"
          value={existing}
          onChange={setExisting}
          options={[
            { value: 'leave', label: 'Leave as they are' },
            { value: 'add', label: 'Add what is new', hint: 'Nothing that is there is changed.' },
          ]}
        />
        {columns.length > 0 ? (
          <fieldset className="group">
            <legend>What each column is</legend>
            <div className="import-columns">
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
          </fieldset>
        ) : null}
        <div>
          <Button type="submit" disabledFocusable={step.isPending}>
            Check again
          </Button>
        </div>
        {step.error ? <Problem failure={asFailure(step.error)} before="Not checked again." /> : null}
      </form>
    </Part>
  )
}
