import type { ImportSeen } from '../../../server/contract/import/import.ts'
import { importPage as texts } from '../../../server/contract/messages/en/import-page.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { asFailure } from '../../api/failure.ts'
import { Button } from '../../parts/button.tsx'
import { useKeyFor } from '../../parts/form/use-key-for.ts'
import { Line } from '../../parts/line.tsx'
import { LinkButton } from '../../parts/link-button.tsx'
import { Part } from '../../parts/page/page.tsx'
import { WidePage } from '../../parts/page/wide-page.tsx'
import { Problem } from '../../parts/problem.tsx'
import { Progress } from '../../parts/progress.tsx'
import { QueryView } from '../../parts/query-view.tsx'
import { SummaryList } from '../../parts/table/summary-list.tsx'
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
      heading={say(texts, 'spreadsheet-to-import')}
      acts={
        <LinkButton href="#/import" appearance="transparent">
          {say(texts, 'another-spreadsheet')}
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
    const note = say(texts, 'you-can-leave-this')
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
            {say(texts, 'go-to-log')}
          </LinkButton>
        </p>
      ) : null}
      {seen.refusedWhy && state === 'checked' ? (
        <Line care words={say(texts, 'officer-did-not-sign', { why: seen.refusedWhy })} />
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
  if (state === 'done') return say(texts, 'what-was-imported')
  return stopping === 0 ? say(texts, 'what-will-be-imported') : say(texts, 'what-is-in-order')
}

function verdict({ state, mayRun, mayAskToSign, toSign, stopping, counts }: ImportSeen): string {
  if (state === 'stopped' && counts === null) return say(texts, 'server-stopped-while-it')
  if (state === 'stopped' && mayRun) return say(texts, 'server-stopped-in-middle')
  if (state === 'signed') return say(texts, 'you-can-import', { state: stateWords[state] })
  if (state !== 'checked' && state !== 'stopped') return say(texts, 'state-alone', { state: stateWords[state] })
  if (mayAskToSign) return say(texts, 'needs-signature', { n: toSign })
  if (!mayRun) return say(texts, 'errors-first', { n: stopping })
  const anything = counts && counts.restrictions + counts.warnings + counts.formalWarnings + counts.escalations > 0
  return anything ? say(texts, 'no-errors-you-can') : say(texts, 'no-errors-and-nothing')
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
            {say(texts, 'import')}
          </Button>
        ) : null}
        {seen.mayAskToSign ? (
          <Button
            appearance="primary"
            disabledFocusable={signature.isPending}
            onClick={() => signature.mutate({ key: keyFor(['ask-to-sign', seen.givenAt, seen.toSign]) })}
          >
            {say(texts, 'ask-for-signature')}
          </Button>
        ) : null}
        <Button disabledFocusable={step.isPending} onClick={() => take('discard')}>
          {say(texts, 'discard')}
        </Button>
      </div>
      {signature.error ? (
        <Problem failure={asFailure(signature.error)} before={say(texts, 'nobody-was-asked')} />
      ) : null}
      {step.error ? <Problem failure={asFailure(step.error)} before={say(texts, 'nothing-was-imported')} /> : null}
    </>
  )
}
