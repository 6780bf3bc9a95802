import type { ImportSeen } from '../../server/contract/import/import.ts'
import { asFailure } from '../api/failure.ts'
import { Button } from '../parts/button.tsx'
import { useKeyFor } from '../parts/form/use-key-for.ts'
import { Line } from '../parts/line.tsx'
import { LinkButton } from '../parts/link-button.tsx'
import { Part } from '../parts/page/page.tsx'
import { WidePage } from '../parts/page/wide-page.tsx'
import { Problem } from '../parts/problem.tsx'
import { Progress } from '../parts/progress.tsx'
import { QueryView } from '../parts/query-view.tsx'
import { SummaryList } from '../parts/table/summary-list.tsx'
import { figures } from '../words/numbers.ts'
import { Findings } from './findings.tsx'
import { ImportOptions } from './import-options.tsx'
import { countEntries, phaseWords, stateWords } from './import-words.ts'
import { Questions } from './questions.tsx'
import { useImport, useImportStep } from './use-imports.ts'
import { useAskToSign } from './use-signature.ts'

/** One import. */
export function OneImport({ id }: { id: string }) {
  const query = useImport(id)
  return (
    <WidePage
      heading="Spreadsheet to import"
      acts={
        <LinkButton href="#/import" appearance="transparent">
          Another spreadsheet
        </LinkButton>
      }
    >
      <QueryView query={query}>{(seen) => <Seen seen={seen} />}</QueryView>
    </WidePage>
  )
}

function Seen({ seen }: { seen: ImportSeen }) {
  const { state, counts, found } = seen
  if (state === 'checking' || state === 'running') {
    const note = 'You can leave this page and come back.'
    return (
      <>
        <Progress words={phaseWords(seen)} done={seen.done} total={seen.total} note={note} />
        <Acts seen={seen} />
      </>
    )
  }
  const checked = state === 'checked' || state === 'stopped' || state === 'to-sign' || state === 'signed'
  return (
    <>
      <Line words={verdict(seen)} care={state === 'unreadable' || (checked && seen.stopping > 0)} />
      {state === 'done' ? (
        <p>
          <LinkButton href="#/log" appearance="transparent">
            Go to the log
          </LinkButton>
        </p>
      ) : null}
      {seen.refusedWhy && state === 'checked' ? (
        <Line care words={`An authorising officer didn’t sign it: ${seen.refusedWhy}`} />
      ) : null}
      {checked ? <Acts seen={seen} /> : null}
      {checked ? <Questions key={`${seen.corrected} ${seen.stopping}`} seen={seen} /> : null}
      {counts && state !== 'unreadable' && state !== 'discarded' ? (
        <Part heading={countsHeading(seen)}>
          <SummaryList entries={countEntries(counts, state === 'done')} />
        </Part>
      ) : null}
      {checked ? <ImportOptions key={optionsKey(seen)} seen={seen} /> : null}
      {found > 0 ? <Findings seen={seen} /> : null}
    </>
  )
}

/** With another answer of the register, the choices begin again. */
const optionsKey = ({ existing, columns, layout }: ImportSeen): string =>
  JSON.stringify([existing, columns, layout?.headRow, layout?.sheet])

function countsHeading({ state, stopping }: ImportSeen): string {
  if (state === 'done') return 'What was imported'
  return stopping === 0 ? 'What will be imported' : 'What is in order so far'
}

function verdict({ state, mayRun, mayAskToSign, toSign, stopping, counts }: ImportSeen): string {
  if (state === 'stopped' && counts === null)
    return 'A server stopped while it checked the file. Nothing was imported. Check it again.'
  if (state === 'stopped' && mayRun) return 'A server stopped in the middle. Nothing was imported. Import it again.'
  if (state === 'signed') return `${stateWords[state]}. You can import it.`
  if (state !== 'checked' && state !== 'stopped') return `${stateWords[state]}.`
  if (mayAskToSign)
    return `No errors. ${figures(toSign, 'restriction comes', 'restrictions come')} into force with it, so an authorising officer must sign first.`
  if (!mayRun) return `${figures(stopping, 'error', 'errors')} to correct or answer before you can import.`
  const anything = counts && counts.restrictions + counts.warnings + counts.formalWarnings + counts.escalations > 0
  return anything ? 'No errors. You can import it.' : 'No errors, and nothing in it is new.'
}

function Acts({ seen }: { seen: ImportSeen }) {
  const step = useImportStep(seen.importId)
  const signature = useAskToSign(seen.importId)
  const keyFor = useKeyFor()
  const take = (what: 'run' | 'discard') => step.mutate({ step: what, key: keyFor([what, seen.givenAt]) })
  return (
    <>
      <div className="row">
        {seen.mayRun ? (
          <Button appearance="primary" disabledFocusable={step.isPending} onClick={() => take('run')}>
            Import
          </Button>
        ) : null}
        {seen.mayAskToSign ? (
          <Button
            appearance="primary"
            disabledFocusable={signature.isPending}
            onClick={() => signature.mutate({ key: keyFor(['ask-to-sign', seen.givenAt, seen.toSign]) })}
          >
            Ask for a signature
          </Button>
        ) : null}
        <Button disabledFocusable={step.isPending} onClick={() => take('discard')}>
          Discard
        </Button>
      </div>
      {signature.error ? <Problem failure={asFailure(signature.error)} before="Nobody was asked." /> : null}
      {step.error ? <Problem failure={asFailure(step.error)} before="Nothing was imported." /> : null}
    </>
  )
}
