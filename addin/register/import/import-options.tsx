import { useState } from 'react'
import type { ImportSeen } from '../../../server/contract/import/import.ts'
import { importWords } from '../../../server/contract/messages/en/import.ts'
import { importPage as texts } from '../../../server/contract/messages/en/import-page.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { asFailure } from '../../api/failure.ts'
import { Button } from '../../parts/button.tsx'
import { Choices, Group } from '../../parts/form/choices.tsx'
import { SelectField } from '../../parts/form/select-field.tsx'
import { useKeyFor } from '../../parts/form/use-key-for.ts'
import { Part } from '../../parts/page/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { TitlesPosition } from './titles-position.tsx'
import { useImportStep } from './use-imports.ts'

/**
 * Where the titles are, what each column means, and what to do with customers already on the register. OpenChange it
 * checks the file again.
 */
export function ImportOptions({ seen }: { seen: ImportSeen }) {
  const { importId, columns, fields, layout } = seen
  const found = { headRow: layout?.headRow ?? null, sheet: layout?.sheet ?? null }
  const [matching, setMatching] = useState(columns.map(({ field }) => field))
  const [existing, setExisting] = useState(seen.existing)
  const [position, setPosition] = useState(found)
  const step = useImportStep(importId)
  const keyFor = useKeyFor()
  const options = [
    { value: '', label: say(texts, 'not-imported') },
    ...fields.map(({ field, title }) => ({ value: field, label: title })),
  ]
  const isSame = position.sheet === found.sheet && position.headRow === found.headRow
  const body = { matching: isSame ? matching : [], existing, ...position }
  return (
    <Part heading={say(texts, 'how-it-is-read')}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          if (!step.isPending) step.mutate({ step: 'choices', body, key: keyFor([body, seen.counts, seen.stopping]) })
        }}
      >
        {layout ? <TitlesPosition layout={layout} position={position} onChange={setPosition} /> : null}
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
        {isSame ? null : <p className="quiet">{say(importWords, 'columns-follow')}</p>}
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
          <Button type="submit" disabledFocusable={step.isPending}>
            {say(texts, 'check-again')}
          </Button>
        </div>
        {step.error ? <Problem failure={asFailure(step.error)} before={say(texts, 'not-checked-again')} /> : null}
      </form>
    </Part>
  )
}
