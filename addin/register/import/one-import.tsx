import type { ImportChecked } from '../../../server/contract/import/import.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { asFailure } from '../../api/failure.ts'
import { Button } from '../../parts/button.tsx'
import { useKeyFor } from '../../parts/form/use-key-for.ts'
import { Line } from '../../parts/line.tsx'
import { LinkButton } from '../../parts/link-button.tsx'
import { Part } from '../../parts/page/page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { SummaryList } from '../../parts/table/summary-list.tsx'
import { Findings } from './findings.tsx'
import { ImportOptions } from './import-options.tsx'
import { countEntries, stateWords } from './import-words.ts'
import { Questions } from './questions.tsx'
import { type CheckProps, useRun } from './use-imports.ts'

/** What the check of a file found, what it asks, and the import itself. */
export function OneImport(props: CheckProps) {
  const { given, checked } = props
  const run = useRun()
  const keyFor = useKeyFor()
  if (run.data) return <Imported state={run.data.state} />
  const { counts, stopping, found, mayImport, toSign } = checked
  return (
    <>
      <Line words={verdict(checked)} care={stopping > 0} />
      {mayImport && isAnything(checked) ? (
        <div>
          <Button
            appearance="primary"
            disabledFocusable={run.isPending || props.isPending}
            onClick={() => run.mutate({ key: keyFor(given), body: given })}
          >
            {say(toSign > 0 ? 'Ask an officer to sign' : 'Import')}
          </Button>
        </div>
      ) : null}
      {run.error ? <Problem failure={asFailure(run.error)} before={say('Nothing was imported.')} /> : null}
      <Questions {...props} />
      {counts ? (
        <Part heading={say(stopping === 0 ? 'What will be imported' : 'What is in order so far')}>
          <SummaryList entries={countEntries(counts)} />
        </Part>
      ) : null}
      {counts ? <ImportOptions key={optionsKey(checked)} {...props} /> : null}
      {found > 0 ? <Findings checked={checked} /> : null}
    </>
  )
}

/** With another answer of the register, the choices begin again. */
const optionsKey = ({ columns, headRow }: ImportChecked): string => JSON.stringify([columns, headRow])

const isAnything = ({ counts }: ImportChecked): boolean => counts !== null && counts.restrictions + counts.warnings > 0

function verdict(checked: ImportChecked): string {
  const { stopping, toSign } = checked
  if (stopping > 0)
    return say('{n, plural, one {# error} other {# errors}} to correct or answer before you can import.', {
      n: stopping,
    })
  if (toSign > 0)
    return say(
      'No errors. {n, plural, one {# record comes} other {# records come}} into force with it, so an authorising officer must sign first.',
      { n: toSign },
    )
  return say(isAnything(checked) ? 'No errors. You can import it.' : 'No errors, and nothing in it is new.')
}

function Imported({ state }: { state: keyof typeof stateWords }) {
  return (
    <>
      <Line words={say('{state}.', { state: stateWords[state] ?? '' })} />
      {state === 'done' ? (
        <p>
          <LinkButton href="#/log" appearance="transparent">
            {say('Go to the log')}
          </LinkButton>
        </p>
      ) : null}
    </>
  )
}
